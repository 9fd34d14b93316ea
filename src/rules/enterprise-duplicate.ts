import type { StatusRow } from "../annexes/tables";
import { tableRule } from "./define";
import { newlyListed } from "./example-rows";
import { spanWords } from "./span-words";

export const enterpriseDuplicate = tableRule({
  id: "enterprise-duplicate",
  title: "同一批名单重复列入",
  basis: { clause: "listing", quote: "市生态环境局汇总核定后统一发布全市年度“强制性清洁生产审核企业名单”" },
  severity: "error",
  annex: 3,
  reads: ["enterprise", "listPublishedOn"],

  check({ rows }) {
    const firstRows = new Map<string, StatusRow>();
    return rows.flatMap((row) => {
      const { enterprise, listPublishedOn: listed } = row.values;
      if (!enterprise || !listed) return [];
      // The same enterprise in another batch is lawful: those that failed are listed again.
      const key = `${listed.earliest}-${listed.latest} ${enterprise.key}`;
      const first = firstRows.get(key);
      if (!first) {
        firstRows.set(key, row);
        return [];
      }
      const column = "enterprise" as const;
      return [{ spot: { row, column }, related: [{ row: first, column }], detail: { listed } }];
    });
  },

  message: ({ listed }) => `该企业在${spanWords(listed)}公布的名单中已列过一次。`,
  remedy: "保留一行；两行内容不同的，先核对再合并。属不同批次的，改正名单公布时间。",
  example: [newlyListed(9, "申江宏业铸造厂")],
});
