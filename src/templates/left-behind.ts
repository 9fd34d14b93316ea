import type { ColumnKey } from "../annexes/columns";
import type { MilestoneKey } from "../annexes/steps";
import { isBlank } from "../sheets/cells";
import { valueAt } from "../sheets/grid";
import { tableColumns } from "../sheets/table-columns";
import type { StatusSource } from "./source-rows";
import { rowName, writtenIn } from "./source-rows";
import type { StatusEntry } from "./blueprints/status-blueprint";

/** Rows carried over, and what became of each. */
interface Carried {
  readonly sources: readonly StatusSource[];
  readonly entries: readonly StatusEntry[];
}

/**
 * What the carried rows hold in columns that the new sheet does not have; 备注 row by row, since each says something of
 * its own.
 */
export function leftBehind({ sources, entries }: Carried, has: ReadonlySet<ColumnKey>): string[] {
  const told = new Map(
    sources.map((source, index) => [
      source,
      `${textIn(entries[index], "assessment")}\n${textIn(entries[index], "acceptance")}`,
    ]),
  );
  const reads = [...new Set(sources.map(({ read }) => read))];
  return reads.flatMap((read) => {
    const own = sources.filter((source) => source.read === read);
    const lost = tableColumns(read).filter(
      ({ key, column }) =>
        (key === null || !has.has(key)) && own.some(({ at }) => !isBlank(valueAt(read.grid, at, column))),
    );
    const headings = lost.filter(({ key }) => key !== "remarks").map(({ heading }) => heading);
    return [
      ...(headings.length > 0 ? [`“${read.grid.name}”的这些栏目新表没有，没有带入：${headings.join("、")}。`] : []),
      ...(lost.some(({ key }) => key === "remarks") ? remarksOf(own, told) : []),
    ];
  });
}

function textIn(entry: StatusEntry | undefined, step: MilestoneKey): string {
  const content = entry?.[step];
  return typeof content === "string" ? content : "";
}

/** 备注 that was not written into 评估 or 验收 either. */
function remarksOf(sources: readonly StatusSource[], told: ReadonlyMap<StatusSource, string>): string[] {
  return sources.flatMap((source) => {
    const remark = writtenIn(source.cells.get("remarks"));
    return remark === "" || told.get(source)?.includes(remark)
      ? []
      : [`${rowName(source)}：备注“${remark}”没有带入，附表3没有备注栏。`];
  });
}
