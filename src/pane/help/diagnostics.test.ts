import { version } from "../../reports/release";
import { SpokenError } from "../../workbooks/spoken-error";
import { WorkbookProblem } from "../../workbooks/problem";
import { engineName } from "./engine-name";
import { diagnosticLines } from "./diagnostics";
import { noteFailure } from "./failure-notes";

const excel = ["Excel 16.0.14332 · PC", "ExcelApi 1.14", "WebView Edge 126.0"];

test("版本、Excel、引擎各一行；没出过错就说没有", () => {
  expect(diagnosticLines(excel)).toEqual([`强审台账助手 ${version}`, ...excel, "最近的错误：没有"]);
});

test("出过的错只有做什么、代码和位置，没有单元格的内容，最近的在前，最多八条", () => {
  for (let at = 0; at < 10; at += 1) noteFailure("没有改", new SpokenError("“上海甲有限公司”不是日期"));
  noteFailure("没有标出", new WorkbookProblem("工作表有保护。", "请撤销保护。", "protected", "AccessDenied"));
  const failure = new TypeError("Cannot read 上海甲有限公司");
  failure.stack = "TypeError: …\n    at f (https://ledger.example.gov.cn/qs/taskpane.1a2b3c4d.js:1:2345)";
  noteFailure("", failure);
  noteFailure("", "一句话");
  const lines = diagnosticLines(excel).slice(4);
  expect(lines).toHaveLength(9);
  expect(lines.slice(0, 4)).toEqual([
    "最近的错误：8次",
    "1. string",
    "2. TypeError taskpane.1a2b3c4d.js:1:2345",
    expect.stringMatching(/^3\. 没有标出 AccessDenied/),
  ]);
  expect(lines.join()).not.toMatch(/上海甲|https/);
});

test.each([
  [
    "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.2592.87",
    "Edge 126.0.2592.87",
  ],
  [
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/80.0.3987.0 Safari/537.36",
    "Chromium 80.0.3987.0",
  ],
  ["Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/15.4 Safari/605.1.15", "Safari 15.4"],
  ["Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko)", "WebKit 605.1.15"],
  ["", "?"],
])("%s", (userAgent, name) => expect(engineName(userAgent)).toBe(name));
