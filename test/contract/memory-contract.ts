import type { OpenWorkbook } from "./contract-face";
import { ledger } from "./contract-ledger";

export function memoryContract(open: OpenWorkbook): void {
  test("what was remembered stays in the workbook, also after saving", async () => {
    const opened = await open(ledger);
    const waivers = [{ rule: "start-late", reason: "“已说明” <见附件> & 备注", on: 45_000 }];
    expect(await opened.workbook.remember("waivers", waivers)).toEqual({ done: 1, skipped: [] });
    expect(await opened.workbook.recall("waivers")).toEqual(waivers);
    expect(await (await opened.reopen()).workbook.recall("waivers")).toEqual(waivers);
  });

  test("keys do not disturb each other; null forgets", async () => {
    const { workbook } = await open(ledger);
    await workbook.remember("settings", { live: true });
    await workbook.remember("columns", ["B", "C"]);
    await workbook.remember("settings", null);
    expect(await workbook.recall("settings")).toBeNull();
    expect(await workbook.recall("columns")).toEqual(["B", "C"]);
  });

  test("what was never remembered is null", async () => {
    const { workbook } = await open(ledger);
    expect(await workbook.recall("waivers")).toBeNull();
  });

  test("remembering changes nothing that the clerk sees", async () => {
    const { workbook, look } = await open(ledger);
    const before = await look();
    await workbook.remember("settings", { live: true });
    expect(await look()).toEqual(before);
  });
}
