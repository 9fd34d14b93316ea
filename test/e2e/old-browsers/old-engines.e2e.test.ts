import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "acorn";
import { cssNewerThanOldEngines, newerThanOldEngines } from "../../support/old-engines";
import { setting } from "../browser";

const shipped = readdirSync(setting("SITE")).filter((name) => name.endsWith(".js"));
const styles = readdirSync(setting("SITE")).filter((name) => name.endsWith(".css"));
const codeOf = (name: string): string => readFileSync(path.join(setting("SITE"), name), "utf8");

test("Chromium 80 和 Safari 15.4 做不到的，这里查得出来", () => {
  expect(() => newerThanOldEngines("class A { #a = 1; static { } }")).toThrow();
  expect(() => newerThanOldEngines("a ??= 1")).toThrow();
  expect(newerThanOldEngines("structuredClone(a.toSorted())")).toEqual([
    "built-in structuredClone",
    "built-in toSorted",
  ]);
  expect(newerThanOldEngines("a?.b ?? c.at(-1)")).toEqual([]);
  expect(newerThanOldEngines("Promise.any(a); /(?<=b)c/; new RegExp('(?<!d)e'); all.any(f); /(?<name>g)/")).toEqual([
    "built-in Promise.any",
    "look-behind in a pattern",
  ]);
  expect(cssNewerThanOldEngines(".a:is(.b){color:red}.c{gap:4px}.d{display:flex}.e .d{gap:4px}")).toEqual([
    ":is(",
    "gap without display: .c",
  ]);
});

test("发出去的每个脚本，Chromium 80 和 Safari 15.4 都能解析，也不用它们没有的内建函数", () => {
  expect(shipped.length).toBeGreaterThan(10);
  expect(shipped.flatMap((name) => newerThanOldEngines(codeOf(name)).map((what) => `${name}: ${what}`))).toEqual([]);
});

test("每份样式 Chromium 80 都认", () => {
  expect(styles.length).toBeGreaterThan(3);
  expect(styles.flatMap((name) => cssNewerThanOldEngines(codeOf(name)).map((what) => `${name}: ${what}`))).toEqual([]);
});

test("给更旧的浏览器看的更新说明只用 ES5", () => {
  expect(() => parse(codeOf("upgrade.js"), { ecmaVersion: 5 })).not.toThrow();
  expect(() => parse(codeOf("syntax.js"), { ecmaVersion: 2019 })).toThrow();
});
