import { surroundingsInExcel } from "./surroundings";

const platforms = { PC: "PC", Mac: "Mac", iOS: "iOS", OfficeOnline: "OfficeOnline" } as const;

/** The page in Excel on one platform; `refusal` is what createWorkbook answers. */
function pageIn(platform: keyof typeof platforms, refusal: unknown = null, found = true): void {
  Object.assign(globalThis, {
    Office: { context: { platform }, PlatformType: platforms },
    Excel: { createWorkbook: () => (refusal === null ? Promise.resolve() : Promise.reject(refusal)) },
    fetch: () => Promise.resolve({ ok: found, arrayBuffer: () => Promise.resolve(new ArrayBuffer(3)) }),
    window: { location: { href: "https://ledger.example.gov.cn/qs/taskpane.html" } },
  });
}

afterEach(() => {
  for (const name of ["Office", "Excel", "window"]) Reflect.deleteProperty(globalThis, name);
});

test.each([
  ["PC", true],
  ["OfficeOnline", true],
  ["Mac", false],
  ["iOS", false],
] as const)("%s 上能不能存文件：%s", (platform, saves) => {
  pageIn(platform);
  expect(typeof surroundingsInExcel().savePage === "function").toBe(saves);
  expect(surroundingsInExcel().memoryInDoubt === true).toBe(!saves);
});

test("打不开示例时，说到哪里去下载", async () => {
  pageIn("PC", Object.assign(new Error("There was an internal error."), { code: "GeneralException" }));
  await expect(surroundingsInExcel().openSample?.()).rejects.toThrow(
    "这个 Excel 没能打开示例。请在浏览器里下载后打开：https://ledger.example.gov.cn/qs/samples/示例-季度报表-常见错误.xlsx",
  );
});

test("服务器上没有示例时，不把错误页当工作簿打开", async () => {
  pageIn("PC", null, false);
  await expect(surroundingsInExcel().openSample?.()).rejects.toThrow("示例没有取到");
});
