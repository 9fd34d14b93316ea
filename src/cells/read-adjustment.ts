import { adjustmentWordings, type AdjustmentKind, type AdjustmentReading } from "../annexes/adjustment";
import { splitCodes } from "./note-codes";
import { districtNamedIn } from "./places";

/**
 * Words of each result, in the order in which they decide: 调整管理区域，继续开展审核 is a transfer, 审核暂缓，待恢复正常生产后继续审核 a suspension.
 */
const results: readonly (readonly [AdjustmentKind, RegExp])[] = [
  [
    "transferDistrict",
    /(?:调整|变更|转移|划转)(?:企业)?(?:的)?(?:管理|监管|管辖)(?:区域|单位|部门|权限|权)?|(?:管理|监管|管辖)(?:区域|权限|权)?(?:的)?(?:调整|变更|转移|划转|移交)|属地(?:管理)?(?:的)?(?:调整|变更)|由\p{L}{1,10}(?:区|管委会|局)(?:继续|负责|接续)*(?:管理|监管|管辖|接收)|划转|划归|移交|移送|转交|跨区(?:调整|转移)|调整(?:至|到|为)\p{L}{1,12}(?:区|管委会)/u,
  ],
  [
    "rename",
    /名称(?:的|予以|已|进行)*(?:变更|更改|更新|调整|更换)|(?:变更|更改|更新|更换|调整)(?:企业|公司|单位)?(?:名称|名字)|更名|改名/,
  ],
  [
    "revoke",
    /(?<!不|不予|暂不|不建议|无需|非)(?:撤销|撤消|撤出|移出|移除|剔除|删除|除名|取消(?!暂缓|暂停)|退出(?:名单|强审)?|调出|不再(?:列入|纳入)|不列入|不纳入)/,
  ],
  [
    "terminate",
    /(?<!不|不予|未)(?:终止(?!暂缓|暂停)|停止审核|结束审核|审核结束|不再(?:开展|实施|进行)(?:清洁生产)?审核)/,
  ],
  ["suspend", /(?<!不|不予|取消|解除|结束|终止)(?:暂缓|延缓|缓审|缓期|暂停|中止|延期|延后|顺延|推迟)/],
  ["resume", /恢复|重新(?:启动|开展)|重启|(?:取消|解除|结束|终止)(?:审核)?暂缓/],
  [
    "continueAudit",
    /继续|正常(?:开展|推进|审核)|照常|按期(?:开展|完成|审核)|按(?:原)?计划|保留(?:在)?名单|保留(?:$|强审)|维持|不(?:予|作|做)?(?:调整|撤销)|无需调整|仍(?:需|应|须)/,
  ],
  ["proposal", /建议|拟|意见|提请|请予|申请|重新|滚动|纳入|列入|另行|下一?[轮批年]/],
];

const byCode: readonly AdjustmentKind[] = [
  "rename",
  "revoke",
  "suspend",
  "terminate",
  "transferDistrict",
  "continueAudit",
  "proposal",
];

function kindOf(text: string): AdjustmentKind | null {
  const { codes, rest } = splitCodes(text);
  const named = results.find(([, words]) => words.test(rest))?.[0];
  const coded = codes.flatMap((code) => byCode[code - 1] ?? [])[0];
  return named ?? coded ?? null;
}

const mostCharacters = 500;

/** 调整结果 of a cell's text; its category by number, official name or a word that clerks use for it. */
export function readAdjustment(text: string): AdjustmentReading {
  const plain = text
    .slice(0, mostCharacters)
    .normalize("NFKC")
    .replace(/[\s\p{Cf}]+/gu, "");
  const kind = kindOf(plain);
  return { text, kind, receivingDistrict: kind === "transferDistrict" ? districtNamedIn(plain) : null };
}

/** Weaker signs of a result, for texts that are none. */
const clues: readonly (readonly [RegExp, AdjustmentKind])[] = [
  [/名称|[改更换].?名/, "rename"],
  [/[撤删销除移]|出名单/, "revoke"],
  [/[缓停延]/, "suspend"],
  [/[终止]|结束/, "terminate"],
  [/区|管理|监管|属地/, "transferDistrict"],
  [/[继续]|照旧|不变|保留/, "continueAudit"],
];

/** The official wording nearest to a 调整结果 that is none of 注2's, or null where nothing points to one. */
export function suggestAdjustment(text: string): string | null {
  const kind = clues.find(([clue]) => clue.test(text))?.[1];
  return adjustmentWordings.find((wording) => wording.kind === kind)?.wording ?? null;
}
