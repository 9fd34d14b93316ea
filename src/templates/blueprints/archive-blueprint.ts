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
}

const columnWidths = [20, 16, 48, 9];
const last = columnWidths.length - 1;
const headings = [...archiveChecklist.columns, "归档"];
const unknownDay = "    年    月    日";
const rowHeight = 24;

interface Line {
  readonly boxes: readonly Box[];
  readonly height: number;
}

/** 附表2 with a box to tick beside every document, and the day by which each of its two parts has to be filed. */
export function archiveBlueprint(options: ArchiveOptions = {}): Blueprint {
  const head: Line[] = [
    { boxes: [whole(archiveChecklist.name, "mark")], height: 22 },
    { boxes: [whole(archiveChecklist.title, "title")], height: 40 },
    { boxes: [whole(`企业名称：${options.enterprise ?? ""}`, "line")], height: 26 },
    {
      boxes: headings.map((text, column): Box => ({ left: column, right: column, text, look: "heading" })),
      height: 30,
    },
  ];
  const lines = [...head, ...archiveChecklist.stages.flatMap((stage) => stageLines(stage, options))];
  const { cells, merges } = formGrid(lines.map(({ boxes }, row) => ({ row, boxes })));
  const ticks = { top: head.length, left: last, bottom: lines.length - 1, right: last };
  return {
    name: archiveChecklist.name,
    styles: officialLooks,
    cells,
    merges,
    columnWidths,
    rowHeights: Object.fromEntries(lines.map(({ height }, row) => [row, height])),
    validations: [{ cells: ticks, list: ["√", "□", "—"], promptTitle: "归档", prompt: "已归档的打√；不需要的填“—”。" }],
    page: { ...portraitPage, titleRows: { from: head.length - 1, to: head.length - 1 } },
    frozenRows: head.length,
  };
}

function whole(text: string, look: Box["look"]): Box {
  return { left: 0, right: last, text, look };
}

function stageLines(stage: ArchiveStage, options: ArchiveOptions): Line[] {
  const documents = stage.projects.reduce((total, { items }) => total + items.length, 0);
  return stage.projects.flatMap((project, place) =>
    project.items.map((item, index): Line => {
      const first = index === 0;
      const stageBox: Box = { left: 0, right: 0, text: stageText(stage, options), look: "center", rows: documents };
      const projectBox: Box = { left: 1, right: 1, text: project.name, look: "center", rows: project.items.length };
      return documentLine(item, options, [...(first && place === 0 ? [stageBox] : []), ...(first ? [projectBox] : [])]);
    }),
  );
}

function documentLine(
  { number, name, needed }: ArchiveItem,
  { selfAudit }: ArchiveOptions,
  before: readonly Box[],
): Line {
  const text = `${number}、${name}`;
  const tick = selfAudit === true && needed === "commissioned" ? "—" : "□";
  const { size } = officialLooks.text.font;
  return {
    boxes: [
      ...before,
      { left: 2, right: 2, text, look: "text" },
      { left: last, right: last, text: tick, look: "tick" },
    ],
    height: heightOf(linesOf(text, columnWidths[2] ?? 0, size), size, rowHeight),
  };
}

/** 现场评估后一个月内, and the days it comes to: the event's, and the last one to file by (rest days rolled). */
function stageText({ name, after, months }: ArchiveStage, { assessedOn, acceptedOn }: ArchiveOptions): string {
  const event = after === "assessment" ? assessedOn : acceptedOn;
  const what = after === "assessment" ? "现场评估" : "现场验收";
  const on = event === undefined ? unknownDay : chineseOf(event);
  const by = event === undefined ? unknownDay : chineseOf(due(event, months).rolled);
  return `${name}\n\n${what}：\n${on}\n归档期限：\n${by}`;
}
