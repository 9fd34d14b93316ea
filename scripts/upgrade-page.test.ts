import { readFileSync } from "node:fs";
import vm from "node:vm";
import { transformSync } from "@swc/core";

const source = readFileSync("src/engine/upgrade.js", "utf8");
const trident = "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko";
const edge = "Mozilla/5.0 (Windows NT 10.0) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0";

interface Engine {
  readonly userAgent?: string;
  readonly page?: string;
  /** Whether it can parse syntax.js. */
  readonly parses?: boolean;
  /** A built-in that it lacks, as a statement that takes it away. */
  readonly without?: string;
  /** A script that does not come, by its address; `drawn`: once the page stood. */
  readonly lost?: string;
  readonly drawn?: boolean;
}

/** Runs the script as such an engine would; what its page then shows, and the scripts that it asked for. */
function shownIn({ userAgent = edge, page = "taskpane.html", parses = true, without = "", lost, drawn }: Engine) {
  const root = { innerHTML: "", firstChild: drawn ? {} : null };
  const written: string[] = [];
  const listeners: ((event: object) => void)[] = [];
  const window: { onload?: () => void; ledgerEngine?: boolean; [member: string]: unknown } = {
    location: { href: `https://ledger.example.gov.cn/qs/${page}?_host_Info=Excel`, pathname: `/qs/${page}` },
    addEventListener: (_: string, listener: (event: object) => void) => listeners.push(listener),
    dispatchEvent: ({ name }: { name: string }) => written.push(name),
  };
  const document = { body: root, getElementById: () => root, write: (text: string) => written.push(text) };
  const engine = vm.createContext({ window, document, navigator: { userAgent } });
  vm.runInContext("Event = function (name) { this.name = name; };", engine);
  // Sub-classed: what is taken away here stays on Node's own.
  vm.runInContext(`AbortSignal = function () {}; AbortSignal.prototype = { throwIfAborted: 1 }; ${without}`, engine);
  vm.runInContext(source, engine);
  if (parses) window.ledgerEngine = true;
  if (lost !== undefined) for (const tell of listeners) tell({ target: { tagName: "SCRIPT", src: lost } });
  window.onload?.();
  return { shown: root.innerHTML, written };
}

test("Excel 2016、2019 看到中文说明：用哪个 Excel，没有的用哪一页", () => {
  const { shown, written } = shownIn({ userAgent: trident, parses: false });
  expect(shown).toContain("请使用 Excel 2021、Excel 2024 或 Microsoft 365");
  expect(shown).toContain(">https://ledger.example.gov.cn/qs/</a>");
  expect(written).toEqual([]);
});

test("够新的网页组件直接到窗格，不再取别的", () => {
  expect(shownIn({})).toEqual({ shown: "", written: [] });
  expect(shownIn({ page: "workbench.html" })).toEqual({ shown: "", written: [] });
});

test("解析不了页面的，说明要更新什么：窗格里是网页组件，网页上是浏览器", () => {
  expect(shownIn({ parses: false }).shown).toMatch(/Edge WebView2.*macOS/);
  const page = shownIn({ parses: false, page: "workbench.html" }).shown;
  expect(page).toMatch(/请更新浏览器/);
  expect(page).not.toMatch(/WebView2|href/);
});

test.each([
  ["at", "delete Array.prototype.at"],
  ["findLast", "delete Array.prototype.findLast"],
  ["replaceAll", "delete String.prototype.replaceAll"],
  ["hasOwn", "delete Object.hasOwn"],
  ["WeakRef", "delete globalThis.WeakRef"],
  ["throwIfAborted", "delete AbortSignal.prototype.throwIfAborted"],
])("只缺 %s 的，取来补上", (_, without) => {
  expect(shownIn({ without })).toEqual({ shown: "", written: ['<script src="polyfills.js"></script>'] });
});

test.each([
  "https://ledger.example.gov.cn/qs/taskpane.1a2b3c4d.js",
  "https://ledger.example.gov.cn/qs/office/excel-win32-16.01.js",
  "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
])("没有取到 %s：写明怎么办，不是空白", (lost) => {
  expect(shownIn({ lost })).toEqual({
    shown: expect.stringMatching(/没有打开成：有文件没有取到.*关闭窗格再打开.*check\.html/),
    written: ["ledgerlost"],
  });
  expect(shownIn({ lost, page: "workbench.html" }).shown).toContain("重新载入本页");
  expect(shownIn({ lost, drawn: true }).shown).toBe("");
});

test("Office.js 的使用情况上报取不到不算", () => {
  const lost = "https://ledger.example.gov.cn/qs/office/telemetry/oteljs_agave.js";
  expect(shownIn({ lost })).toEqual({ shown: "", written: [] });
});

test("说明本身只用 ES5，否则旧浏览器连它也显示不出", () => {
  const asEs5 = (code: string) => transformSync(code, { jsc: { target: "es5" }, minify: true, isModule: false }).code;
  const asWritten = (code: string) =>
    transformSync(code, { jsc: { target: "es2022" }, minify: true, isModule: false }).code;
  expect(asWritten(source)).toBe(asEs5(source));
});
