import type { CellPlace } from "../sheets/grid";
import type { Blueprint } from "../sheets/blueprint";

/** Why a row does not stand on the sheet that was made. */
export type LeftOutReason = "accepted" | "listed-later" | "revoked" | "terminated" | "transferred" | "repeated";

/** A row that was left out on purpose. */
export interface LeftOut {
  readonly enterprise: string;
  readonly reason: LeftOutReason;
  readonly at: CellPlace;
}

/** What was made, and all that is to be said about it. */
export interface Made {
  readonly blueprints: readonly Blueprint[];
  /** Enterprises on the new 附表3. */
  readonly rows: number;
  readonly leftOut: readonly LeftOut[];
  /** One Chinese sentence each: what was not carried over, what has to be looked at. */
  readonly notes: readonly string[];
}

const reasonWords: Readonly<Record<LeftOutReason, string>> = {
  accepted: "以前季度已验收",
  "listed-later": "本季度结束后才公布名单",
  revoked: "名单撤销",
  terminated: "审核终止",
  transferred: "调整管理区域",
  repeated: "台账中重复列出、内容相同",
};

/** Those left out for one reason: 以前季度已验收3家，未列入, and their names. */
export interface LeftOutGroup {
  readonly line: string;
  readonly names: readonly string[];
}

/** One group per reason, in a fixed order. */
export function leftOutGroups(leftOut: readonly LeftOut[]): LeftOutGroup[] {
  return Object.entries(reasonWords).flatMap(([reason, words]) => {
    const names = leftOut.filter((one) => one.reason === reason).map(({ enterprise }) => enterprise);
    return names.length === 0 ? [] : [{ line: `${words}${names.length}家，未列入`, names }];
  });
}

/** As many names as a line still reads with; of more, a few. */
const mostNames = 20;
const fewNames = 5;

function namesTogether(names: readonly string[]): string {
  return names.length > mostNames ? `${names.slice(0, fewNames).join("、")}等` : names.join("、");
}

/** The same as text, the names of a long list cut short: 名单撤销1家，未列入：…. */
export function leftOutLines(leftOut: readonly LeftOut[]): string[] {
  return leftOutGroups(leftOut).map(({ line, names }) => `${line}：${namesTogether(names)}`);
}
