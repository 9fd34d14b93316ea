import { load } from "../scripts/bundle.mjs";
import { ledgerRows } from "./make-ledger.mjs";

const header = [["附表3"], ["序号", "企业名称", "名单公布时间", "应完成时间", "咨询机构", "评估", "验收"]];

async function counted(traffic, run) {
  traffic.clear();
  await run();
  return traffic.roundTrips;
}

/** excel.*: round trips and payloads that the test host counts under the genuine office.js. Counts do not vary. */
export async function measure() {
  const { flaws, open } = await load("bench/excel-entry.ts");
  const ledger = [...header, ...ledgerRows(5_000)];
  const { workbook, traffic } = await open({ 附表3: ledger, 附表4: header, 上季度: ledger.slice(0, 42) });
  const marks = flaws("附表3", 5_000);
  const writes = marks.map(({ cell }) => ({
    cell,
    expected: ledger[cell.row][cell.column] || null,
    value: 46_148,
    group: String(cell.row),
  }));
  const metrics = {
    "excel.check_round_trips": await counted(traffic, () => workbook.sheets()),
    "excel.mark_round_trips": await counted(traffic, () => workbook.mark(marks)),
    "excel.unmark_round_trips": await counted(traffic, () => workbook.unmark()),
    "excel.fix_round_trips": await counted(traffic, () => workbook.write(writes)),
    "excel.recheck_round_trips": await counted(traffic, () => workbook.rows("附表3", 700, 702)),
  };
  const large = await open({ 附表3: [...header, ...ledgerRows(100_000)] });
  await large.workbook.sheets();
  await large.workbook.mark(flaws("附表3", 100_000));
  return { ...metrics, "excel.max_payload_mb": large.traffic.maxPayloadMb };
}
