import { officialDateFormat } from "../../dates/number-format";
import type { BlueprintPage, BlueprintStyle } from "../../sheets/blueprint";

/** 五号 */
const bodySize = 10.5;

const body = {
  font: { family: "仿宋", size: bodySize },
  vertical: "center",
  wrap: true,
  border: true,
} as const satisfies BlueprintStyle;

/** How the cells of our annexes look: 方正小标宋 titles, 黑体 marks, 宋体 headings, 仿宋 text, as official documents have them. */
export const officialLooks = {
  mark: { font: { family: "黑体", size: 14 }, vertical: "center" },
  title: { font: { family: "方正小标宋简体", size: 20 }, horizontal: "center", vertical: "center" },
  period: { font: { family: "仿宋", size: 14 }, horizontal: "center", vertical: "center" },
  heading: { ...body, font: { family: "宋体", size: bodySize, bold: true }, horizontal: "center" },
  text: { ...body, horizontal: "left" },
  center: { ...body, horizontal: "center" },
  date: { ...body, horizontal: "center", numberFormat: officialDateFormat },
  code: { ...body, horizontal: "center", numberFormat: "@" },
  section: { ...body, font: { family: "黑体", size: 12 }, horizontal: "center" },
  statement: { ...body, horizontal: "left", border: ["left", "right", "top"] },
  beforeSignature: { ...body, border: ["left"] },
  signature: { ...body, horizontal: "left", border: ["right"] },
  beforeLastSignature: { ...body, border: ["left", "bottom"] },
  lastSignature: { ...body, horizontal: "left", border: ["right", "bottom"] },
  tick: { ...body, font: { family: "宋体", size: 14 }, horizontal: "center" },
  line: { font: { family: "仿宋", size: 12 }, vertical: "center" },
  note: { font: { family: "宋体", size: 9 }, vertical: "center", wrap: true },
} as const satisfies Readonly<Record<string, BlueprintStyle>>;

/** The name of one of our looks. */
export type OfficialLook = keyof typeof officialLooks;

const footerCenter = "第 &P 页，共 &N 页";

/** 附表3 and 附表4 lie on their side, 附表1 and 附表2 stand; inches. */
export const landscapePage = {
  landscape: true,
  fitToWidth: true,
  centerHorizontally: true,
  footerCenter,
  margins: { top: 0.5, bottom: 0.55, left: 0.5, right: 0.5 },
} as const satisfies BlueprintPage;

export const portraitPage = {
  landscape: false,
  fitToWidth: true,
  centerHorizontally: true,
  footerCenter,
  margins: { top: 0.75, bottom: 0.75, left: 0.6, right: 0.6 },
} as const satisfies BlueprintPage;
