import { repeatedKey } from "../ledger/row-key";
import { tableRule } from "./kit/define";
import { newlyListed } from "./kit/example-rows";
import { spanWords } from "../dates/span-words";

export const enterpriseDuplicate = tableRule({
  id: "enterprise-duplicate",
  title: "同一批名单重复列入",
  basis: { clause: "listing", quote: "市生态环境局汇总核定后统一发布全市年度“强制性清洁生产审核企业名单”" },
  severity: "error",
  annex: 3,
  reads: ["enterprise", "listPublishedOn"],

  check({ rows }) {
    // The same enterprise in another batch is lawful: those that failed are listed again. 公布 is part of the key.
    const repeats = rows.filter(({ key }) => repeatedKey(key) !== null);
    if (repeats.length === 0) return [];
    const byKey = new Map(rows.map((row) => [row.key, row]));
    return repeats.flatMap((row) => {
      const first = byKey.get(repeatedKey(row.key) ?? "");
      const listed = row.values.listPublishedOn;
      if (!first || !listed || listed.latest !== first.values.listPublishedOn?.latest) return [];
      const column = "enterprise" as const;
      return [{ spot: { row, column }, related: [{ row: first, column }], detail: { listed } }];
    });
  },

  message: ({ listed }) => `该企业在${spanWords(listed)}公布的名单中已列过一次。`,
  remedy: "保留一行；两行内容不同的，先核对再合并。属不同批次的，改正名单公布时间。",
  example: [newlyListed(9, "申江宏业铸造厂")],
});
