/** What DATE(1904,1,1) is in a workbook that counts from there; 1462 in the others. */
const firstSerialOf1904 = 0;

/**
 * Asks whether the workbook counts its days from 1904; read the answer after the next sync. `use1904DateSystem` is in
 * preview only, but the worksheet function DATE answers in the workbook's own system, and writes nothing.
 */
export function askDate1904(context: Excel.RequestContext): () => boolean {
  const serial = context.workbook.functions.date(1904, 1, 1);
  serial.load("value,error");
  return () => !serial.error && serial.value === firstSerialOf1904;
}
