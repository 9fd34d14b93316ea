import { chineseOf } from "../dates/day";
import { rowRule } from "./kit/define";
import { inStatus } from "./kit/example";

export const listDateImprecise = rowRule({
  id: "list-date-imprecise",
  title: "名单公布时间只到年",
  basis: { clause: "listing", quote: "市生态环境局汇总核定后统一发布全市年度“强制性清洁生产审核企业名单”" },
  severity: "hint",
  annex: 3,
  reads: ["listPublishedOn"],

  check({ listPublishedOn }) {
    const { precision, latest } = listPublishedOn;
    if (precision !== "year" && precision !== "halfYear") return null;
    return { at: "listPublishedOn", detail: { latest } };
  },

  message: ({ latest }) => `名单公布时间没有写到日，各项期限只能从${chineseOf(latest)}起算。`,
  remedy: "补写名单公布的日期，如2026-07-17。",
  example: inStatus({ listPublishedOn: "2026年" }, "丁"),
});
