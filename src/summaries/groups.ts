import type { CountKey, Member } from "./member";

/** How a summary is grouped. */
export type SummaryBy = "batch" | "district" | "industry" | "agency";

/** What the groups are called, and what stands for a row that names none. */
export const groupings: Readonly<Record<SummaryBy, { readonly name: string; readonly none: string }>> = {
  batch: { name: "批次", none: "" },
  district: { name: "街镇", none: "未写街镇" },
  industry: { name: "行业", none: "未写行业" },
  agency: { name: "机构", none: "未写机构" },
};

/** One group, or all. */
export interface SummaryGroup {
  readonly name: string;
  readonly members: readonly Member[];
}

/** The groups of these members: batches newest first, the others by size, those that name none last. */
export function groupsBy(members: readonly Member[], by: SummaryBy): SummaryGroup[] {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const name = (by === "batch" ? member.batch : member[by]) ?? groupings[by].none;
    const group = groups.get(name);
    if (group) group.push(member);
    else groups.set(name, [member]);
  }
  const found = [...groups].map(([name, own]): SummaryGroup => ({ name, members: own }));
  const isNone = ({ name }: SummaryGroup) => (name === groupings[by].none ? 1 : 0);
  return found.sort((one, other) => {
    if (by === "batch") return other.name.localeCompare(one.name, "zh-CN", { numeric: true });
    return (
      isNone(one) - isNone(other) || other.members.length - one.members.length || one.name.localeCompare(other.name)
    );
  });
}

/** Those of a group that a number counts. */
export function counted({ members }: SummaryGroup, ...keys: readonly CountKey[]): readonly Member[] {
  return members.filter(({ counts }) => keys.some((key) => counts.includes(key)));
}

/** How many that are. */
export function countOf(group: SummaryGroup, ...keys: readonly CountKey[]): number {
  return counted(group, ...keys).length;
}

/** A share of those due, from 0 to 1; null where nobody is. */
export function rateOf(group: SummaryGroup, key: CountKey): number | null {
  const due = countOf(group, "due");
  return due === 0 ? null : countOf(group, key) / due;
}

/** The mean of the scores that are written; null where none is. */
export function meanScore({ members }: SummaryGroup): number | null {
  const scores = members.flatMap(({ score }) => (score === null ? [] : [score]));
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
