import { civil, type Serial } from "./calendar";
import type { Canvas } from "./canvas";
import type { Cell } from "./cells";
import { dayTexts } from "./date-forms";
import type { Dice } from "./dice";

/** Who signs and when; null leaves a blank behind the label. */
export interface SignOff {
  readonly authority: string | null;
  readonly person: string | null;
  readonly reportedOn: Serial | null;
}

const officialNotes = [
  "注1：变化情况根据企业情况选填\n（1) 企业名称变更\n（2) 企业关停并转\n（3) 企业搬迁（企业整体搬迁、企业部分产污工序搬迁、本市市内搬迁、搬迁至外省市等，需具体说明情况）\n（4) 企业涉及产污工序停产（需具体说明情况）、其他（需具体说明情况）",
  "注2：调整结果根据企业情况选填\n（1) 企业名称变更的情况一般调整为名称变更\n（2) 企业关停并转的情况一般调整为名单撤销\n（3) 企业涉及产污工序停产一般调整为审核暂缓，待恢复正常生产后继续按照相关要求开展审核\n（7) 其他情况请提出建议调整意见",
  "注3：证明材料\n名称变更和名单撤销的企业需上报证明材料，材料根据实际情况提交，可包括：现场确认的照片或者支队执法的记录等。",
];

/** Notes under a table: one cell each, or line by line. */
export function paintNotes(canvas: Canvas, dice: Dice, annex: 3 | 4, top: number, left: number, right: number): number {
  const notes =
    annex === 4
      ? officialNotes
      : [
          dice.pick([
            "注：本表由区生态环境局填写，每季度10日前报送。",
            "备注：1.评估、验收结果填通过或不通过；2.未开展的填“/”。",
            "说明：名单公布时间以市局发文为准。",
          ]),
        ];
  const byLine = dice.chance(0.5);
  let row = top;
  for (const note of notes)
    for (const text of byLine ? note.split("\n") : [note]) {
      canvas.put(row, left, text);
      if (dice.chance(0.7)) canvas.merge(row, left, row, right);
      row += 1;
    }
  return row;
}

type Piece = readonly [key: string, text: string];

function pieces(
  dice: Dice,
  annex: 3 | 4,
  { authority, person, reportedOn }: SignOff,
): { [Part in "authority" | "person" | "reportedOn"]: Piece } {
  const day =
    reportedOn === null
      ? dice.pick(["", "    年   月   日"])
      : (dayTexts[dice.between(0, 8)]?.(civil(reportedOn)) ?? "");
  const colon = dice.pick(["：", "：", ":", "： "]);
  const label = dice.pick([
    "填报时间",
    "填报时间",
    "填报日期",
    "填表日期",
    "报送日期",
    "上报时间",
    "日期",
    "填 报 时 间",
  ]);
  const by = dice.pick(["填报人", "填报人", "填报人", "填表人", "制表人", "经办人", "填 报 人", "填报人（签字）"]);
  const stamp =
    authority === null
      ? dice.pick(["              区生态环境局（盖章）", "填报单位（盖章）：", "填报单位："])
      : dice.pick([
          `${authority}（盖章）`,
          `${authority}（盖章）`,
          `填报单位（盖章）：${authority}`,
          `填报单位：${authority}`,
          `报送单位：${authority}`,
          `${authority}（公章）`,
          `单位（盖章）：${authority}`,
          `  ${authority} (盖章)`,
        ]);
  return {
    authority: [`${annex}:authority`, stamp],
    person: [`${annex}:person`, `${by}${colon}${person ?? ""}`],
    reportedOn: [`${annex}:reportedOn`, `${label}${colon}${day}`],
  };
}

/** The three lines of the sign-off, in one of the shapes that clerks give them. */
export function paintFoot(
  canvas: Canvas,
  dice: Dice,
  annex: 3 | 4,
  sign: SignOff,
  top: number,
  left: number,
  right: number,
): void {
  const parts = pieces(dice, annex, sign);
  const all: readonly Piece[] = [parts.authority, parts.person, parts.reportedOn];
  const form =
    sign.person !== null && sign.authority !== null && sign.reportedOn !== null
      ? dice.between(0, 8)
      : dice.between(0, 6);
  const inOne = (text: string, row: number) => {
    for (const [key] of all) canvas.put(row, left, text, key);
    canvas.merge(row, left, row, right);
  };
  if (form <= 1) {
    const column = dice.chance(0.5) ? left : Math.max(left, right - 2);
    all.forEach(([key, text], at) => canvas.put(top + at, column, dice.chance(0.3) ? `   ${text}` : text, key));
  } else if (form === 2) inOne(all.map(([, text]) => text).join("\n"), top);
  else if (form === 3) inOne(all.map(([, text]) => text).join(dice.pick(["        ", "    ", "　　　"])), top);
  else if (form === 4)
    all.forEach(([key, text], at) => canvas.put(top, left + Math.min(at * 2, right - left - 2 + at), text, key));
  else if (form === 5) {
    const texts = [parts.authority[1], `${parts.person[1]}  审核人：周某  联系电话：021-55550123`, parts.reportedOn[1]];
    texts.forEach((text, at) => canvas.put(top + at, left, text, all[at]?.[0]));
  } else if (form >= 7) paintInscription(canvas, dice, annex, sign, top, right);
  else paintLabelled(canvas, dice, annex, sign, top, left);
}

function paintLabelled(canvas: Canvas, dice: Dice, annex: 3 | 4, sign: SignOff, top: number, left: number): void {
  const day: Cell =
    sign.reportedOn === null
      ? null
      : { serial: sign.reportedOn, format: dice.pick(['yyyy"年"m"月"d"日"', "m/d/yyyy", "yyyy-mm-dd"]) };
  const rows: readonly (readonly [string, string, Cell])[] = [
    ["authority", "填报单位（盖章）：", sign.authority],
    ["person", "填报人：", sign.person],
    ["reportedOn", "填报时间：", day],
  ];
  const across = dice.chance(0.5);
  rows.forEach(([part, label, value], at) => {
    const row = across ? top : top + at;
    const column = across ? left + at * 2 : left;
    canvas.put(row, column, label, `${annex}:${part}`);
    canvas.put(row, column + 1, value, `${annex}:${part}Value`);
  });
}

/** As under a letter: the authority and below it the date, without labels; 填报人 somewhere above. */
function paintInscription(canvas: Canvas, dice: Dice, annex: 3 | 4, sign: SignOff, top: number, right: number): void {
  const column = Math.max(0, right - 1);
  const day = sign.reportedOn === null ? "" : (dayTexts[dice.between(0, 2)]?.(civil(sign.reportedOn)) ?? "");
  canvas.put(top, Math.max(0, right - 5), `填报人：${sign.person ?? ""}`, `${annex}:person`);
  canvas.put(
    top + 1,
    column,
    dice.pick([`${sign.authority ?? ""}（盖章）`, `${sign.authority ?? ""}`]),
    `${annex}:authority`,
  );
  canvas.put(top + 2, column, day, `${annex}:reportedOn`);
}

/** Between title and table, as many districts print it: one line, or spread over its cells. */
export function paintAbove(
  canvas: Canvas,
  dice: Dice,
  annex: 3 | 4,
  sign: SignOff,
  row: number,
  left: number,
  right: number,
): void {
  const { authority, person, reportedOn } = pieces(dice, annex, sign);
  if (dice.chance(0.5)) {
    for (const [key] of [authority, person, reportedOn])
      canvas.put(row, left, [authority[1], person[1], reportedOn[1]].join("      "), key);
    if (dice.chance(0.5)) canvas.merge(row, left, row, right);
    return;
  }
  canvas.put(row, left, authority[1], authority[0]);
  canvas.put(row, left + 3, person[1], person[0]);
  canvas.put(row, right, reportedOn[1], reportedOn[0]);
}
