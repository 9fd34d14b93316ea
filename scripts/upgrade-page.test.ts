import { readFileSync } from "node:fs";
import vm from "node:vm";
import { transformSync } from "@swc/core";

const source = readFileSync("src/taskpane/upgrade.js", "utf8");

/** Runs the script as the web view with this user agent would and returns what its page then shows. */
function shownIn(userAgent: string): string {
  const body = { innerHTML: "", style: {} };
  const window: { onload?: () => void; location: object } = {
    location: { href: "https://ledger.example.gov.cn/qs/taskpane.html?_host_Info=Excel" },
  };
  vm.runInNewContext(source, { window, document: { body }, navigator: { userAgent } });
  window.onload?.();
  return body.innerHTML;
}

test("Excel 2016 and 2019 are told in Chinese which Excel to use, and the page that works without it", () => {
  const shown = shownIn("Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko");
  expect(shown).toContain("请使用 Excel 2021、Excel 2024 或 Microsoft 365");
  expect(shown).toContain(">https://ledger.example.gov.cn/qs/</a>");
});

test("every newer web view goes on to the pane", () => {
  expect(shownIn("Mozilla/5.0 (Windows NT 10.0) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0")).toBe("");
});

test("it is ES5, or the old engine would not even show it", () => {
  const asEs5 = (code: string) => transformSync(code, { jsc: { target: "es5" }, minify: true, isModule: false }).code;
  const asWritten = (code: string) =>
    transformSync(code, { jsc: { target: "es2022" }, minify: true, isModule: false }).code;
  expect(asWritten(source)).toBe(asEs5(source));
});
