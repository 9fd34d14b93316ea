import { chineseOf } from "../dates/day";
import { rowRule } from "./kit/define";
import { inStatus } from "./kit/example";
import { spanWords } from "../dates/span-words";

export const listDateFuture = rowRule({
  id: "list-date-future",
  title: "名单公布时间在填报之后",
  basis: { clause: "listing", quote: "市生态环境局汇总核定后统一发布全市年度“强制性清洁生产审核企业名单”" },
  severity: "error",
  annex: 3,
  reads: ["listPublishedOn"],

  check({ listPublishedOn }, { knownUntil }) {
    if (listPublishedOn.earliest <= knownUntil) return null;
    return { at: "listPublishedOn", detail: { listPublishedOn, knownUntil } };
  },

  message: ({ listPublishedOn, knownUntil }) =>
    `名单公布时间${spanWords(listPublishedOn)}还没到（截至${chineseOf(knownUntil)}）。`,
  remedy: "核对年份和月份后改正；尚未公布的企业不列入本表。",
  example: inStatus({ listPublishedOn: { date: "2026-11-17" } }, "丁"),
});
