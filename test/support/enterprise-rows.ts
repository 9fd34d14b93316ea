import type { ColumnKey } from "../../src/annexes/columns";
import { addDays, addMonths, chineseOf, day, isoOf, partsOf, serialOf, type Day } from "../../src/dates/day";
import type { CellValue } from "../../src/sheets/grid";
import type { Random } from "./random";

/** What a row says, whatever way it is written. */
export interface EnterpriseTruth {
  readonly enterprise: string;
  readonly listPublishedOn: Day;
  readonly requiredCompletionDate: Day;
  readonly consultingAgency: string;
  readonly assessment: MilestoneTruth;
  readonly acceptance: MilestoneTruth;
  readonly change: string;
  readonly adjustment: string;
  readonly evidence: string;
  readonly remarks: string;
}

export interface MilestoneTruth {
  readonly on: Day | null;
  readonly result: "passed" | "failed" | null;
}

const places = ["申江", "沪东", "江湾", "申岚", "维陆", "鼎禾", "东昶", "恒泽", "博洁", "信铎"];
const trades = ["精细化工", "电镀", "半导体材料", "表面处理科技", "印染", "橡塑制品", "铸造", "制药", "涂料", "蓄电池"];
const agencies = ["上海绿衡环境科技有限公司", "上海清源节能环保咨询有限公司", "自行审核", "申江环科院"];
const changes = [
  ["企业名称变更：由上海甲厂更名为上海乙厂", "名称变更", "营业执照"],
  ["企业关停并转，已注销", "名单撤销", "注销证明"],
  ["企业整体搬迁至江苏省", "审核终止", ""],
  ["产污工序停产：喷涂线自3月起停产", "审核暂缓", "现场照片"],
] as const;

/** An enterprise's facts; `index` makes its name its own. */
export function enterpriseTruth(random: Random, index: number, listPublishedOn: Day): EnterpriseTruth {
  const [change, adjustment, evidence] = random.pick(changes);
  const assessedOn = random.chance(0.6) ? addDays(listPublishedOn, random.between(100, 400)) : null;
  const acceptedOn = assessedOn !== null && random.chance(0.5) ? addDays(assessedOn, random.between(60, 300)) : null;
  const name = `上海${random.pick(places)}${random.pick(trades)}${index}${random.pick(["有限公司", "厂", "（集团）有限公司", "股份有限公司"])}`;
  return {
    enterprise: name,
    listPublishedOn,
    requiredCompletionDate: addDays(addMonths(listPublishedOn, 12), -1),
    consultingAgency: random.pick(agencies),
    assessment: {
      on: assessedOn,
      result: assessedOn === null ? null : random.pick(["passed", "passed", "failed"] as const),
    },
    acceptance: { on: acceptedOn, result: acceptedOn === null ? null : "passed" },
    change,
    adjustment,
    evidence,
    remarks: random.chance(0.2) ? "待回访" : "",
  };
}

/** A value and the number format it is shown in. */
export interface Written {
  readonly value: CellValue;
  readonly format?: string;
}

const dateFormats = [
  "yyyy/m/d",
  'yyyy"年"m"月"d"日"',
  "m/d/yy",
  "yyyy-mm-dd",
  '[$-804]yyyy"年"m"月"d"日";@',
  '[DBNum1][$-804]yyyy"年"m"月"d"日"',
];

/** A day as this or that clerk writes it: mostly a real date, else a text. */
function writtenDay(random: Random, on: Day, date1904: boolean): Written {
  const { year, month, date } = partsOf(on);
  const padded = (part: number) => String(part).padStart(2, "0");
  if (random.chance(0.6)) return { value: serialOf(on, date1904), format: random.pick(dateFormats) };
  return {
    value: random.pick([
      `${year}.${month}.${date}`,
      `${year}.${padded(month)}.${padded(date)}`,
      `${year}年${month}月${date}日`,
      `${year}/${month}/${date}`,
      isoOf(on),
      ` ${year}．${month}．${date} `,
      `${year}${padded(month)}${padded(date)}`,
      `${year}年${padded(month)}月${padded(date)}号`,
    ]),
  };
}

const words = { passed: ["通过", "合格"], failed: ["未通过", "不合格"] } as const;
const nothing: readonly CellValue[] = [null, "/", "—", "无", " ", "未评估"];

/** A date and a result in one cell. */
function writtenMilestone(random: Random, { on, result }: MilestoneTruth): Written {
  if (on === null) return { value: random.pick(nothing) };
  const { year, month, date } = partsOf(on);
  const when = random.pick([chineseOf(on), `${year}.${month}.${date}`]);
  const word = result === null ? "" : random.pick(words[result]);
  return { value: random.pick([`${when} ${word}`, `${when}${word}`, `${word}（${when}）`, `${when}\n${word}`]) };
}

/** How the clerk writes this column of the row. */
export function writtenCell(random: Random, key: ColumnKey, truth: EnterpriseTruth, date1904: boolean): Written {
  switch (key) {
    case "enterprise":
    case "consultingAgency":
    case "change":
    case "adjustment":
    case "evidence":
    case "remarks":
      return { value: truth[key] === "" ? null : truth[key] };
    case "listPublishedOn":
    case "requiredCompletionDate":
      return writtenDay(random, truth[key], date1904);
    case "assessment":
    case "acceptance":
      return writtenMilestone(random, truth[key]);
    case "assessedOn":
    case "acceptedOn":
      return writtenPart(random, truth, key === "assessedOn" ? "assessment" : "acceptance", date1904);
    case "assessmentResult":
    case "acceptanceResult": {
      const { result } = truth[key === "assessmentResult" ? "assessment" : "acceptance"];
      return { value: result === null ? null : random.pick(words[result]) };
    }
    case "auditStartedOn":
    case "contractSignedOn":
    case "reportSubmittedOn":
    case "disclosedOn":
    case "noticeReceivedOn":
      return writtenDay(random, addDays(truth.listPublishedOn, 20), date1904);
    default:
      return { value: random.pick([null, "申江镇", "C26"]) };
  }
}

function writtenPart(
  random: Random,
  truth: EnterpriseTruth,
  step: "assessment" | "acceptance",
  date1904: boolean,
): Written {
  const { on } = truth[step];
  return on === null ? { value: null } : writtenDay(random, on, date1904);
}

/** Days on which lists were published. */
export const listDays: readonly Day[] = ["2021-06-30", "2022-03-15", "2022-12-30", "2023-06-20", "2024-06-28"].map(day);
