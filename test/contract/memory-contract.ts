import type { OpenWorkbook } from "./contract-face";
import { ledger } from "./contract-ledger";

export function memoryContract(open: OpenWorkbook): void {
  test("记下的留在工作簿里，存了再打开还在", async () => {
    const opened = await open(ledger);
    const waivers = [{ rule: "start-late", reason: "“已说明” <见附件> & 备注", on: 45_000 }];
    expect(await opened.workbook.remember("waivers", waivers)).toEqual({ done: 1, skipped: [] });
    expect(await opened.workbook.recall("waivers")).toEqual(waivers);
    expect(await (await opened.reopen()).workbook.recall("waivers")).toEqual(waivers);
  });

  test("几样各记各的；记 null 就是忘掉", async () => {
    const { workbook } = await open(ledger);
    await workbook.remember("settings", { live: true });
    await workbook.remember("columns", ["B", "C"]);
    await workbook.remember("settings", null);
    expect(await workbook.recall("settings")).toBeNull();
    expect(await workbook.recall("columns")).toEqual(["B", "C"]);
  });

  test("没有记过的是 null", async () => {
    const { workbook } = await open(ledger);
    expect(await workbook.recall("waivers")).toBeNull();
  });

  test("记下东西，办事员看到的表一点不变", async () => {
    const { workbook, look } = await open(ledger);
    const before = await look();
    await workbook.remember("settings", { live: true });
    expect(await look()).toEqual(before);
  });
}
