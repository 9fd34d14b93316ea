import { rowRule } from "./kit/define";
import { inStatus } from "./kit/example";

export const listDateMissing = rowRule({
  id: "list-date-missing",
  title: "名单公布时间未填",
  basis: { clause: "listing", quote: "市生态环境局汇总核定后统一发布全市年度“强制性清洁生产审核企业名单”" },
  severity: "error",
  annex: 3,
  reads: ["enterprise"],
  blank: ["listPublishedOn"],

  check: () => ({ at: "listPublishedOn", detail: null }),

  message: () => "应填名单公布时间，此处空白，各项期限无从计算。",
  remedy: "按市生态环境局公布名单的日期补填。",
  example: inStatus({ listPublishedOn: null }, "丁"),
});
