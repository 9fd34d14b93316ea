import { changeWordings, type Change, type ChangeKind } from "../annexes/change";
import { splitCodes } from "./note-codes";
import { destinationOf } from "./places";

/** What else is known when a 变化情况 is read. */
export interface ChangeContext {
  /** The reporting district, short (青浦): a move to it stays in the district. */
  readonly ownDistrict: string | null;
}

/** The examples that 注1 prints, copied into the cell: they tell nothing of this enterprise. */
const printedHints =
  /\((?:企业)?整体搬迁、(?:企业)?部分产污工序搬迁、(?:本市)?市内搬迁、搬迁至外省市等?[^)]*\)|[,(]?需?(?:要)?具体说明(?:情况)?\)?/g;

const over = "(?:恢复|已复)(?:正常)?生产|复产|复工|恢复(?:正常)?运行";
const category: Readonly<Record<ChangeKind, RegExp>> = {
  nameChange:
    /(?:企业|公司|单位|厂)?(?:名称|名字|字号)(?:的|已|发生)*(?:变更|变化|更改|调整|更换|变动)|(?:变更|更改|更换)(?:企业|公司|单位)?(?:名称|名字)|更名|改名|名称(?:已)?由|(?:变更|改)为[“"「]?[\p{L}\p{N}()·&-]{2,40}(?:公司|厂|中心|院|所|集团)/u,
  closure:
    /关停并转|关停|关闭|关门|停办|注销|吊销|倒闭|破产|歇业|解散|清算|合并|并入|兼并|转产|永久(?:性)?停|不再生产|不再经营|停止经营|停止营业|终止经营|终止生产|退出生产|清退|淘汰退出/,
  relocation: /搬迁|搬离|搬出|搬走|搬至|搬到|搬往|整体搬|迁出|外迁|迁至|迁往|迁到|迁入|迁移|迁址|动迁|拆迁|整体迁/,
  processHalt:
    /停产|停工|停业|停线|停止(?:\p{L}{0,6})?生产|暂停(?:\p{L}{0,6})?生产|(?:工序|产线|生产线|车间|设备|装置|锅炉)[^,;。]{0,8}(?:停用|停运|停止|拆除|取消|关停)/u,
  other: new RegExp(
    `其[他它]|${over}|重复列入|重复|不(?:再)?(?:符合|属于|满足|涉及)|不在(?:名单|强审|范围)|延期|误列|错列|误报|产品结构|工艺(?:变更|调整|改造)|技术改造|法人变更|(?:取消|淘汰)\\p{L}{0,8}工序|产能|限产|减产|不具备|疫情|地址(?:变更|变化)|未(?:投产|生产)|失联|无法联系`,
    "u",
  ),
};
const byCode: readonly ChangeKind[] = ["nameChange", "closure", "relocation"];

/** Words that name a category, or merely carry it; what is left beside them explains. */
const bareWords =
  /企业名称变更|名称变更|更名|改名|企业关停并转|关停并转|关停|关闭|企业搬迁|搬迁|涉及产污工序|产污工序|停产|停工|停业|其[他它](?:情况|原因)?|企业|公司|单位|本|该|厂|已|经|涉及|部分|全部|整体|全面|全厂|暂时|目前|情况|原因|变化|类|项|[^\p{L}\p{N}]/gu;
const leadingName =
  /^(?:企业)?(?:名称变更|关停并转|搬迁|涉及产污工序停产|产污工序停产|停产|更名|关停|其[他它](?:情况|原因)?)(?=[^\p{L}\p{N}]|$)[^\p{L}\p{N}]*/u;

function explanationOf(rest: string): string {
  const beyond = rest.replace(printedHints, " ").trim();
  if (beyond.replace(bareWords, "") === "") return "";
  const named = leadingName.exec(beyond);
  const inside =
    named && /[([:]/.test(named[0])
      ? beyond.slice(named[0].length).replace(/[)\]]$/, "")
      : beyond.slice(named?.[0].length ?? 0);
  return inside.trim();
}

function kindsOf(codes: readonly number[], said: string): readonly ChangeKind[] {
  const kinds = new Set<ChangeKind>(codes.flatMap((code) => byCode[code - 1] ?? []));
  const isOver = new RegExp(over).test(said);
  for (const kind of ["nameChange", "closure", "relocation", "processHalt", "other"] as const) {
    if (!category[kind].test(said)) continue;
    // 2025年停产，现已恢复生产 is news of the resumption; 永久停产 is a closure, and 停产 in a closure its means.
    if (kind === "processHalt" && (isOver || kinds.has("closure"))) continue;
    if (kind !== "other" || kinds.size === 0) kinds.add(kind);
  }
  // （4）因搬迁已停产 reports the halt; the move is why.
  if (codes.includes(4) && !codes.includes(3) && kinds.has("processHalt")) kinds.delete("relocation");
  // 注1（4) holds both 停产 and 其他.
  if (codes.includes(4) && !kinds.has("processHalt")) kinds.add("other");
  return [...kinds];
}

const whole = /整体|整厂|整个|全厂|全部|全面|整迁|全迁|全公司/g;
const partial =
  /部分|个别|一部|其中|(?:工序|车间|生产线|产线|装置|设备|工段)(?=[^,;。]{0,10}[搬迁])|[搬迁][^,;。]{0,6}(?:工序|车间|生产线|产线|工段)|保留/g;
const move = /[搬迁]/g;

/** How near the words stand before or behind a word of moving; Infinity where they are absent. */
function nearness(text: string, scopeWords: RegExp): number {
  const moves = [...text.matchAll(move)].map(({ index }) => index);
  const places = [...text.matchAll(scopeWords)].map(({ index }) => index);
  return Math.min(Number.POSITIVE_INFINITY, ...places.flatMap((at) => moves.map((moved) => Math.abs(moved - at))));
}

function scopeOf(said: string): Change["scope"] {
  const near = { whole: nearness(said, whole), partial: nearness(said, partial) };
  if (near.whole === near.partial) return "unknown";
  return near.whole < near.partial ? "whole" : "partial";
}

const target = /[搬迁][^,;。至到往向入]{0,8}(?:至|到|往|向|入)([^,;。)]+)/;

function placeOf(said: string): string | null {
  return target.exec(said)?.[1]?.trim() ?? null;
}

const mostCharacters = 500;

/** 变化情况 of a cell's text; its categories by number, official name or a word that clerks use for it. */
export function readChange(text: string, { ownDistrict }: ChangeContext = { ownDistrict: null }): Change {
  const plain = text
    .slice(0, mostCharacters)
    .normalize("NFKC")
    .replace(/[\s\p{Cf}]+/gu, " ")
    .trim();
  const { codes, rest } = splitCodes(plain);
  const said = rest.replace(printedHints, " ");
  const kinds = kindsOf(codes, said);
  const explanation = explanationOf(rest);
  if (!kinds.includes("relocation")) {
    return { text, kinds, explanation, scope: "unknown", destination: "unknown" };
  }
  const place = placeOf(said);
  const named = place === null ? "unknown" : destinationOf(place, ownDistrict);
  const destination = named === "unknown" ? destinationOf(said.replace(place ?? "", ""), ownDistrict) : named;
  const relocation = { text, kinds, explanation, scope: scopeOf(said), destination };
  return place === null ? relocation : { ...relocation, place };
}

/** Weaker signs of a category, for texts that are none. */
const clues: readonly (readonly [RegExp, ChangeKind])[] = [
  [/名/, "nameChange"],
  [/[关闭销破并转]|不存在|人去楼空/, "closure"],
  [/[搬迁移]/, "relocation"],
  [/停|限产/, "processHalt"],
];

/** The official wording nearest to a 变化情况 that is none of 注1's, or null where nothing points to one. */
export function suggestChange(text: string): string | null {
  const kind = clues.find(([clue]) => clue.test(text))?.[1];
  if (kind === "relocation") return "企业搬迁";
  return changeWordings.find((wording) => wording.kind === kind)?.wording ?? null;
}

/** Whether a text says how what remains was appraised, as 注2（6) asks of a partial relocation. */
export function speaksOfAppraisal(text: string): boolean {
  return /评价|评估|核实|核查|核定|论证|判定|(?:仍|不再|继续|不|均)(?:然|属于)?(?:符合|满足|属)|保留|剩余|留存/.test(
    text,
  );
}
