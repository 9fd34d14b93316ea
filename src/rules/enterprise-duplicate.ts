import { isSameList } from "../ledger/list-identity";
import { baseKey } from "../ledger/row-key";
import type { StatusRow } from "../ledger/tables";
import { tableRule } from "./kit/define";
import { newlyListed } from "./kit/example-rows";
import { spanWords } from "../dates/span-words";

/** An enterprise stands on a handful of lists; of a sheet that repeats one name endlessly only so many are compared. */
const mostCompared = 50;

export const enterpriseDuplicate = tableRule({
  id: "enterprise-duplicate",
  title: "同一批名单重复列入",
  basis: { clause: "listing", quote: "市生态环境局汇总核定后统一发布全市年度“强制性清洁生产审核企业名单”" },
  severity: "error",
  annex: 3,
  reads: ["enterprise", "listPublishedOn"],

  check({ rows }) {
    // The same enterprise in another batch is lawful: those that failed are listed again. 公布 is part of the key.
    // Two lists of one year, told apart by batch or document, are two lists.
    const repeated = new Set(rows.filter(({ times }) => times > 1).map(({ values }) => baseKey(values)));
    if (repeated.size === 0) return [];
    const earlier = new Map<string, StatusRow[]>();
    return rows.flatMap((row) => {
      const key = baseKey(row.values);
      if (!repeated.has(key)) return [];
      const before = earlier.get(key) ?? [];
      const listed = row.values.listPublishedOn;
      const first = before.find(
        (other) => listed && listed.latest === other.values.listPublishedOn?.latest && isSameList(row, other),
      );
      if (before.length < mostCompared) earlier.set(key, [...before, row]);
      if (!first || !listed) return [];
      const column = "enterprise" as const;
      return [{ spot: { row, column }, related: [{ row: first, column }], detail: { listed } }];
    });
  },

  message: ({ listed }) => `该企业在${spanWords(listed)}公布的名单中已列过一次。`,
  remedy: "保留一行；两行内容不同的，先核对再合并。属不同批次的，改正名单公布时间。",
  example: [newlyListed(9, "申江宏业铸造厂")],
});
