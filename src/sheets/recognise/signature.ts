import type { ColumnKey } from "../../annexes/columns";
import { columnsOfStep, milestoneKeys, steps } from "../../annexes/steps";
import type { Header } from "./header";
import type { AnnexNumber } from "../headings";

/** A group of columns any of which will do, and what the clerk calls it. */
interface Group {
  readonly name: string;
  readonly keys: readonly ColumnKey[];
}

const statusGroups: readonly Group[] = [
  { name: "名单公布时间", keys: ["listPublishedOn"] },
  { name: "要求完成期限", keys: ["requiredCompletionDate"] },
  { name: "审核咨询机构名称", keys: ["consultingAgency"] },
];
const milestoneGroups: readonly Group[] = milestoneKeys.map((key) => ({
  name: steps[key].name,
  keys: columnsOfStep(key),
}));
const adjustmentGroups: readonly Group[] = [
  { name: "变化情况", keys: ["change"] },
  { name: "调整结果", keys: ["adjustment"] },
];

const groupsOf: Readonly<Record<AnnexNumber, readonly Group[]>> = {
  3: [...statusGroups, ...milestoneGroups],
  4: adjustmentGroups,
};
/** 附表3 may lack two of its five groups, but not both 评估 and 验收. */
const neededOf: Readonly<Record<AnnexNumber, number>> = { 3: 3, 4: 2 };

function has({ columns }: Header, { keys }: Group): boolean {
  return keys.some((key) => columns.has(key));
}

/** How far a header looks like its annex: groups of columns found beside 企业名称. */
export function likeness(header: Header): number {
  return groupsOf[header.annex].filter((group) => has(header, group)).length;
}

/** Whether the header is surely that of its annex. */
export function fits(header: Header): boolean {
  return (
    likeness(header) >= neededOf[header.annex] &&
    (header.annex === 4 || milestoneGroups.some((group) => has(header, group)))
  );
}

/** The columns that it lacks, as the clerk calls them. */
export function lacking(header: Header): string[] {
  return groupsOf[header.annex].filter((group) => !has(header, group)).map(({ name }) => name);
}
