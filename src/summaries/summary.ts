import { today as machineToday } from "../dates/day";
import { spanWords } from "../dates/span-words";
import { partsOf } from "../dates/day";
import type { JudgedWorkbook } from "../checking/run";
import { addressOf } from "../sheets/grid";
import { keyOf } from "../ledger/row-key";
import { locate } from "../sheets/locate";
import { deadlinesIn, type DeadlineOptions } from "../deadlines/deadlines";
import type { EnterpriseTimeline } from "../deadlines/deadline-timeline";
import type { StatusRow } from "../ledger/tables";
import { countsWith } from "./counts";
import type { Member, NotCounted, Summary } from "./member";
import { newestRows, type RowOfSheet } from "./newest-rows";
import { doubtsOn } from "./doubts";
import { standingsIn } from "./standings";

/** Counts a workbook that has been judged. 逾期 is what 期限 says; rows of earlier quarters only tell what was done. */
export function summaryIn(judged: JudgedWorkbook, options: Pick<DeadlineOptions, "asOf" | "today"> = {}): Summary {
  const view = deadlinesIn(judged, { today: options.today ?? machineToday(), from: "sheet", ...options });
  const timelines = new Map(view.enterprises.map((timeline) => [timeline.key, timeline]));
  const standingOf = standingsIn(judged);
  const members: Member[] = [];
  const notCounted: NotCounted[] = [];
  for (const found of newestRows(judged.dated)) {
    const { row, dated } = found;
    const place = referenceOf(found);
    const enterprise = row.values.enterprise?.name ?? "";
    const reason = whyNot(row);
    if (reason !== null) {
      notCounted.push({ enterprise, reference: place, reason });
      continue;
    }
    const timeline = timelines.get(`${dated.read.table.key}|${keyOf(row)}`) ?? null;
    const standing = standingOf(found);
    members.push(memberOf(found, place, countsWith(found, standing, timeline)));
    const doubts = doubtsOn(row, dated.asOf.knownUntil, standing);
    notCounted.push(...doubts.map((doubt) => ({ enterprise, reference: place, reason: doubt })));
  }
  return { asOf: view.asOf, asOfFrom: view.asOfFrom, members, notCounted };
}

function whyNot({ values: { enterprise, listPublishedOn } }: StatusRow): string | null {
  if (enterprise === null) return "没有企业名称，没有计入";
  return listPublishedOn === null ? "没有可读的名单公布时间，没有计入" : null;
}

function referenceOf({ row, dated: { read } }: RowOfSheet): EnterpriseTimeline["reference"] {
  const place = locate(read, { row, column: "enterprise" });
  return place && { place, cell: addressOf(place.row, place.column) };
}

function memberOf({ row }: RowOfSheet, reference: Member["reference"], counts: Member["counts"]): Member {
  const { enterprise, consultingAgency, district, industry, assessment } = row.values;
  const agency = consultingAgency?.kind === "agency" ? consultingAgency.text.trim() : null;
  return {
    enterprise: enterprise?.name ?? "",
    reference,
    batch: batchOf(row),
    district: district || null,
    industry: industry || null,
    agency: consultingAgency?.kind === "self" ? "自行审核" : agency,
    counts,
    score: assessment?.score ?? null,
  };
}

/** 2025年第一批; where no batch is written, the list by its 公布. */
function batchOf({ values: { batch, listPublishedOn } }: StatusRow): string {
  const on = listPublishedOn ? spanWords(listPublishedOn) : "";
  const named = batch?.replace(/\s+/g, "") ?? "";
  if (!/批/.test(named)) return `${on}公布`;
  return /20\d\d/.test(named) || listPublishedOn === null ? named : `${partsOf(listPublishedOn.latest).year}年${named}`;
}
