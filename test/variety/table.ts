import type { Canvas } from "./canvas";
import type { Cell, Field } from "./cells";
import type { Dice } from "./dice";
import { dressed, heading } from "./headings";
import type { Row } from "./rows";

export interface Columns {
  /** From left to right. */
  readonly fields: readonly Field[];
  readonly twoLevels: boolean;
  /** 基本信息 and 进展情况 over everything. */
  readonly banner?: boolean;
}

const stageOf: Partial<Record<Field, "评估" | "验收">> = {
  assessedOn: "评估",
  assessmentResult: "评估",
  acceptedOn: "验收",
  acceptanceResult: "验收",
};

export function statusColumns(dice: Dice, extras: readonly Field[]): Columns {
  const split = dice.chance(0.3);
  const main: Field[] = split
    ? ["listed", "deadline", "agency", "assessedOn", "assessmentResult", "acceptedOn", "acceptanceResult"]
    : ["listed", "deadline", "agency", "assessment", "acceptance"];
  const twoLevels = split && dice.chance(0.5);
  const fields: Field[] = ["serial", "name", ...main];
  for (const extra of extras) {
    const at = dice.chance(0.6) || extra === "remarks" || twoLevels ? fields.length : dice.between(2, fields.length);
    fields.splice(at, 0, extra);
  }
  if (!split && dice.chance(0.1)) return { fields: ["serial", ...dice.shuffled(fields.slice(1))], twoLevels: false };
  return { fields, twoLevels, banner: dice.chance(0.06) };
}

export function adjustmentColumns(dice: Dice): Columns {
  const fields: Field[] = ["serial", "name", "change", "adjustment", "evidence", "remarks"];
  return { fields: dice.chance(0.1) ? ["serial", ...dice.shuffled(fields.slice(1))] : fields, twoLevels: false };
}

/** The header, one or two rows of it; returns the first row below. */
export function paintHeader(
  canvas: Canvas,
  dice: Dice,
  annex: 3 | 4,
  { fields, twoLevels, banner }: Columns,
  from: number,
  left: number,
): number {
  const top = banner ? from + 1 : from;
  if (banner) paintBanner(canvas, fields.length, from, left);
  const again = dice.of("levels");
  fields.forEach((field, at) => {
    const stage = stageOf[field];
    if (!twoLevels || !stage) {
      canvas.put(top, left + at, heading(dice.of(`heading ${field}`), field), `${annex}:header:${field}`);
      if (twoLevels) canvas.merge(top, left + at, top + 1, left + at);
      return;
    }
    if (stageOf[fields[at - 1] ?? "name"] !== stage) {
      canvas.put(top, left + at, dressed(again, again.pick([stage, `${stage}情况`, `审核${stage}`])));
      canvas.merge(top, left + at, top, left + at + 1);
    }
    const isDate = field === "assessedOn" || field === "acceptedOn";
    canvas.put(
      top + 1,
      left + at,
      again.pick(isDate ? [`${stage}时间`, "时间", "日期"] : [`${stage}结果`, "结果"]),
      `${annex}:header:${field}`,
    );
  });
  return top + (twoLevels ? 2 : 1);
}

export interface TableHabits {
  readonly bands: "none" | "merged" | "plain";
  readonly subtotals: boolean;
  readonly blankLines: boolean;
  readonly restarts: boolean;
  readonly repeatedHeader: boolean;
  readonly ditto: boolean;
  readonly mergedList: boolean;
  readonly serials: boolean;
}

export function tableHabits(dice: Dice): TableHabits {
  const bands = dice.chance(0.3) ? dice.pick(["merged", "plain"] as const) : "none";
  const mergedList = dice.chance(0.15);
  return {
    bands,
    subtotals: dice.chance(0.15),
    blankLines: dice.chance(0.12),
    restarts: dice.chance(bands === "none" ? 0.1 : 0.5),
    repeatedHeader: dice.chance(0.06),
    ditto: !mergedList && dice.chance(0.12),
    mergedList,
    serials: dice.chance(0.97),
  };
}

/** A row's cells; the keys tell where each field ended up. */
export function paintRow(
  canvas: Canvas,
  { fields }: Columns,
  row: Row,
  at: number,
  left: number,
  instead: Partial<Record<Field, Cell>>,
): void {
  fields.forEach((field, index) => {
    const cell = field in instead ? (instead[field] ?? null) : (row.cells[field] ?? null);
    canvas.put(at, left + index, cell, `${row.key}:${field}`);
  });
}

function paintBanner(canvas: Canvas, width: number, row: number, left: number): void {
  canvas.put(row, left, "企业基本信息");
  canvas.merge(row, left, row, left + 3);
  canvas.put(row, left + 4, "清洁生产审核进展");
  canvas.merge(row, left + 4, row, left + width - 1);
}
