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

test("Excel 2016 and 2019 are told in Chinese which Excel to use, and the page that works without it", () => {
  const { shown, written } = shownIn({ userAgent: trident, parses: false });
  expect(shown).toContain("请使用 Excel 2021、Excel 2024 或 Microsoft 365");
  expect(shown).toContain(">https://ledger.example.gov.cn/qs/</a>");
  expect(written).toEqual([]);
});

test("every newer web view goes on to the pane, and asks for nothing more", () => {
  expect(shownIn({})).toEqual({ shown: "", written: [] });
  expect(shownIn({ page: "workbench.html" })).toEqual({ shown: "", written: [] });
});

test("an engine that cannot parse the pages is told what to update: in the pane the web view, on the page the browser", () => {
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
])("one that only lacks %s fetches the polyfills", (_, without) => {
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

test("it is ES5, or the old engine would not even show it", () => {
  const asEs5 = (code: string) => transformSync(code, { jsc: { target: "es5" }, minify: true, isModule: false }).code;
  const asWritten = (code: string) =>
    transformSync(code, { jsc: { target: "es2022" }, minify: true, isModule: false }).code;
  expect(asWritten(source)).toBe(asEs5(source));
});
