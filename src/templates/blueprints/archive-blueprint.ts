import { archiveChecklist, type ArchiveItem, type ArchiveStage } from "../../annexes/archive-checklist";
import { chineseOf, type Day } from "../../dates/day";
import { due } from "../../dates/limits";
import type { Blueprint } from "../../sheets/blueprint";
import { formGrid, type Box } from "./form-grid";
import { officialLooks, portraitPage } from "./official-looks";
import { heightOf, linesOf } from "./text-size";

/** What is known of the enterprise whose archive it is. */
export interface ArchiveOptions {
  readonly enterprise?: string;
  /** The on-site events that the two limits of one month count from. */
  readonly assessedOn?: Day;
  readonly acceptedOn?: Day;
  /** It audits itself (三: 可自行独立开展), so no contract and no 附表1 is to be filed. */
  readonly selfAudit?: boolean;
  /** Exactly what the guideline prints: no name, no days, nothing to tick. */
  readonly officialForm?: boolean;
}

/** The printed columns; ours to tick takes its place from the last of them. */
const officialWidths = [18, 14, 62];
const tickWidth = 8;
const ticked = "归档";
const unknownDay = "    年    月    日";
const leastHeight = 24;

interface Line {
  readonly boxes: readonly Box[];
  readonly height: number;
}

/**
 * 附表2: with a box to tick beside every document and the day by which each of its two parts has to be filed, or exactly
 * as it is printed.
 */
export function archiveBlueprint(options: ArchiveOptions = {}): Blueprint {
  const form = formOf(options);
  const documents = archiveChecklist.stages.flatMap((stage) => stageLines(stage, form));
  const lines = [...headLines(form), ...documents.map((boxes) => ({ boxes, height: form.rowHeight }))];
  const { cells, merges } = formGrid(lines.map(({ boxes }, row) => ({ row, boxes })));
  const head = lines.length - documents.length;
  const ticks = { top: head, left: form.last, bottom: lines.length - 1, right: form.last };
  const prompt = { promptTitle: ticked, prompt: "已归档的打√；不需要的填“—”。" };
  return {
    name: archiveChecklist.name,
    styles: officialLooks,
    cells,
    merges,
    columnWidths: form.widths,
    rowHeights: Object.fromEntries(lines.map(({ height }, row) => [row, height])),
    validations: form.isOfficial ? [] : [{ cells: ticks, list: ["√", "□", "—"], ...prompt }],
    page: { ...portraitPage, titleRows: { from: head - 1, to: head - 1 } },
    frozenRows: head,
  };
}

/** What the form is made of: its columns, and one height for all its documents. */
interface Form {
  readonly options: ArchiveOptions;
  readonly isOfficial: boolean;
  readonly widths: readonly number[];
  readonly last: number;
  readonly rowHeight: number;
}

function formOf(options: ArchiveOptions): Form {
  const isOfficial = options.officialForm === true;
  const [stage = 0, project = 0, document = 0] = officialWidths;
  const widths = isOfficial ? officialWidths : [stage, project, document - tickWidth, tickWidth];
  const { size } = officialLooks.text.font;
  const items = archiveChecklist.stages.flatMap(({ projects }) => projects.flatMap((one) => one.items));
  const lines = items.map((item) => linesOf(documentText(item), widths[2] ?? 0, size));
  const rowHeight = heightOf(Math.max(...lines), size, leastHeight);
  return { options, isOfficial, widths, last: widths.length - 1, rowHeight };
}

function headLines({ options, isOfficial, last }: Form): Line[] {
  const whole = (text: string, look: Box["look"]): readonly Box[] => [{ left: 0, right: last, text, look }];
  const headings = isOfficial ? archiveChecklist.columns : [...archiveChecklist.columns, ticked];
  return [
    { boxes: whole(archiveChecklist.name, "mark"), height: 22 },
    { boxes: whole(archiveChecklist.title, "title"), height: 40 },
    ...(isOfficial ? [] : [{ boxes: whole(`企业名称：${options.enterprise ?? ""}`, "line"), height: 26 }]),
    {
      boxes: headings.map((text, column): Box => ({ left: column, right: column, text, look: "heading" })),
      height: 30,
    },
  ];
}

function stageLines(stage: ArchiveStage, form: Form): (readonly Box[])[] {
  const documents = stage.projects.reduce((total, { items }) => total + items.length, 0);
  const text = form.isOfficial ? stage.name : stageText(stage, form.options);
  return stage.projects.flatMap((project, place) =>
    project.items.map((item, index): readonly Box[] => {
      const first = index === 0;
      const stageBox: Box = { left: 0, right: 0, text, look: "center", rows: documents };
      const projectBox: Box = { left: 1, right: 1, text: project.name, look: "center", rows: project.items.length };
      const before = [...(first && place === 0 ? [stageBox] : []), ...(first ? [projectBox] : [])];
      return [...before, ...documentBoxes(item, form)];
    }),
  );
}

function documentBoxes(item: ArchiveItem, { options, isOfficial, last }: Form): Box[] {
  const tick = options.selfAudit === true && item.needed === "commissioned" ? "—" : "□";
  return [
    { left: 2, right: 2, text: documentText(item), look: "text" },
    ...(isOfficial ? [] : [{ left: last, right: last, text: tick, look: "tick" } as const]),
  ];
}

function documentText({ number, name }: ArchiveItem): string {
  return `${number}、${name}`;
}

/** 现场评估后一个月内, and the days it comes to: the event's, and the last one to file by (rest days rolled). */
function stageText({ name, after, months }: ArchiveStage, { assessedOn, acceptedOn }: ArchiveOptions): string {
  const event = after === "assessment" ? assessedOn : acceptedOn;
  const what = after === "assessment" ? "现场评估" : "现场验收";
  const on = event === undefined ? unknownDay : chineseOf(event);
  const by = event === undefined ? unknownDay : chineseOf(due(event, months).rolled);
  return `${name}\n\n${what}：\n${on}\n归档期限：\n${by}`;
}
