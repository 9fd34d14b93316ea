import { archiveChecklist, archiveItems, type ArchiveItem } from "./archive-checklist";

/** The step whose documents are filed. */
export type ArchiveStep = "assessment" | "acceptance";

/** What the register calls a step, and its columns beside the documents. */
export interface RegisterPart {
  readonly step: ArchiveStep;
  readonly event: string;
  readonly heldOn: string;
  readonly dueOn: string;
  readonly filedOn: string;
}

/** The sheet 归档, one row per enterprise: our own, since the guideline prescribes none. */
export const archiveRegister = {
  name: "归档",
  title: "强制性清洁生产审核档案归档登记表",
  serialNumber: "序号",
  enterprise: "企业名称",
  listPublishedOn: "名单公布时间",
  remarks: "备注",
  parts: [
    {
      step: "assessment",
      event: "现场评估",
      heldOn: "现场评估时间",
      dueOn: "评估归档期限",
      filedOn: "评估归档时间",
    },
    {
      step: "acceptance",
      event: "现场验收",
      heldOn: "现场验收时间",
      dueOn: "验收归档期限",
      filedOn: "验收归档时间",
    },
  ],
  ticks: ["√", "—"],
} as const satisfies {
  readonly parts: readonly RegisterPart[];
  readonly [word: string]: unknown;
};

/** What stands in a column of the register. */
export type RegisterColumn =
  | { readonly kind: "serialNumber" | "enterprise" | "listPublishedOn" | "remarks"; readonly heading: string }
  | { readonly kind: "heldOn" | "dueOn" | "filedOn"; readonly step: ArchiveStep; readonly heading: string }
  | { readonly kind: "item"; readonly step: ArchiveStep; readonly item: ArchiveItem; readonly heading: string };

const { serialNumber, enterprise, listPublishedOn, remarks } = archiveRegister;

/**
 * The register's columns in their order: per step when it was held, by when to file, the documents, when they were
 * filed.
 */
export const registerColumns: readonly RegisterColumn[] = [
  { kind: "serialNumber", heading: serialNumber },
  { kind: "enterprise", heading: enterprise },
  { kind: "listPublishedOn", heading: listPublishedOn },
  ...archiveRegister.parts.flatMap(({ step, heldOn, dueOn, filedOn }, index): RegisterColumn[] => [
    { kind: "heldOn", step, heading: heldOn },
    { kind: "dueOn", step, heading: dueOn },
    ...itemsOf(index).map((item): RegisterColumn => ({
      kind: "item",
      step,
      item,
      heading: `${item.number}、${item.name}`,
    })),
    { kind: "filedOn", step, heading: filedOn },
  ]),
  { kind: "remarks", heading: remarks },
];

function itemsOf(stage: number): readonly ArchiveItem[] {
  return archiveChecklist.stages[stage]?.projects.flatMap(({ items }) => items) ?? [];
}

/**
 * 12 验收申请表 is printed among the documents of 评估 and exists only once 验收 is applied for: it is asked for with those of
 * 验收.
 */
const askedForLater: ReadonlySet<number> = new Set([12]);

/** The documents that have to be there for a step to count as filed. */
export const askedFor: Readonly<Record<ArchiveStep, readonly number[]>> = {
  assessment: numbersOf((number) => number <= 12 && !askedForLater.has(number)),
  acceptance: numbersOf((number) => number > 12 || askedForLater.has(number)),
};

function numbersOf(isWanted: (number: number) => boolean): number[] {
  return archiveItems
    .filter(({ number, needed }) => needed !== "ifNecessary" && isWanted(number))
    .map(({ number }) => number);
}

/**
 * What a clerk writes for a document that is filed, and for one that is not needed. An empty cell, □ and these are
 * neither.
 */
export const filedWords: ReadonlySet<string> = new Set([
  "√",
  "✓",
  "✔",
  "☑",
  "■",
  "●",
  "1",
  "是",
  "有",
  "已",
  "已归档",
  "齐",
  "齐全",
  "y",
  "yes",
  "true",
]);
export const notNeededWords: ReadonlySet<string> = new Set([
  "—",
  "-",
  "--",
  "——",
  "–",
  "/",
  "不需要",
  "无需",
  "不适用",
  "不涉及",
]);
export const lackingWords: ReadonlySet<string> = new Set([
  "□",
  "☐",
  "○",
  "×",
  "✗",
  "x",
  "0",
  "否",
  "无",
  "缺",
  "未",
  "没有",
  "待补",
  "未归档",
  "false",
]);
