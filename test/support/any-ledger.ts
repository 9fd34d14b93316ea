import fc from "fast-check";
import { addDays, addMonths, chineseOf, day, isoOf, partsOf, serialOf, type Day } from "../../src/dates/day";
import type { CellValue } from "../../src/sheets/grid";
import type { LedgerRow } from "./deadline-ledger";
import { gridOf } from "./sheet-canvas";

const listedOn = fc.integer({ min: day("2023-06-01"), max: day("2024-12-31") }).map((serial) => serial as Day);
const someDays = fc.integer({ min: -40, max: 1_100 });

/** A day as one clerk or another writes it. */
const written = (on: Day): fc.Arbitrary<CellValue> => {
  const { year, month } = partsOf(on);
  return fc.constantFrom<CellValue>(isoOf(on), chineseOf(on), serialOf(on), `${year}年${month}月`);
};

const nothing = fc.constantFrom<CellValue>(null, "/", "无", "未开展", "已启动", "待评估", "见纪要", "2027年1月计划");

/** An event some days after 公布, passed or not, perhaps after an earlier failure. */
const milestone = (from: Day): fc.Arbitrary<CellValue> =>
  fc.oneof(
    nothing,
    fc.tuple(someDays, fc.constantFrom("通过", "未通过", "")).map(([days, result]) => {
      return `${chineseOf(addDays(from, days))} ${result}`.trim();
    }),
    someDays.map((days) => `${isoOf(addDays(from, days))} 未通过；${isoOf(addDays(from, days + 90))} 通过`),
  );

const optional = (from: Day): fc.Arbitrary<LedgerRow> =>
  fc.record(
    {
      启动时间: someDays.chain((days) => written(addDays(from, days))),
      合同签订时间: fc.constantFrom<CellValue>(null, isoOf(addDays(from, 30))),
      报告提交时间: someDays.map((days) => isoOf(addDays(from, days))),
      信息公开时间: fc.constantFrom<CellValue>(null, isoOf(addDays(from, 20))),
      收文时间: fc.constantFrom<CellValue>(null, isoOf(addDays(from, 9))),
      备注: fc.constantFrom<CellValue>(null, "经同意延期", "停产", "已恢复生产", "待回访", "尽快"),
    },
    { requiredKeys: [] },
  );

/** A row of a ledger as clerks keep it. */
export const anyRow: fc.Arbitrary<LedgerRow> = listedOn.chain((from) =>
  fc
    .record({
      公布: fc.oneof({ weight: 8, arbitrary: written(from) }, { weight: 1, arbitrary: fc.constant<CellValue>(null) }),
      要求完成期限: fc.constant<CellValue>(isoOf(addMonths(from, 12))),
      机构: fc.constantFrom<CellValue>(null, "/", "自行审核", "上海绿衡环境科技有限公司"),
      评估: milestone(from),
      验收: milestone(from),
    })
    .chain((columns) => optional(from).map((others) => ({ ...columns, ...others }))),
);

/** An 附表4 that names some of those rows. */
export const anyAdjustments = fc
  .array(
    fc.tuple(fc.nat(19), fc.constantFrom("审核暂缓", "名单撤销", "审核终止", "名称变更", "继续开展审核", "看不懂")),
    {
      maxLength: 2,
    },
  )
  .map((entries) =>
    gridOf(
      [
        ["序号", "企业名称", "变化情况", "调整结果", "证明材料", "备注"],
        ...entries.map(([at, result], index) => [
          index + 1,
          `上海申江第${at + 1}机械厂`,
          "其他：说明",
          result,
          "照片",
          "",
        ]),
      ],
      { name: "附表4" },
    ),
  );

/** A column that the ledger lacks. */
export const missingColumn = fc.constantFrom<readonly string[]>([], [], ["审核咨询机构名称"], ["验收时间和验收结果"]);

/** A limit's day, the day before and after matter most: as-of days are drawn near the limits of some row. */
export const asOfDay = fc
  .tuple(listedOn, fc.constantFrom(2, 12, 12, 24, 26, 30), fc.integer({ min: -4, max: 12 }))
  .map(([from, months, days]) => addDays(addMonths(from, months), days));
