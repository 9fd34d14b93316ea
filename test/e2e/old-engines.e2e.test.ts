import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "acorn";
import { newerThanOldEngines } from "../support/old-engines";
import { setting } from "./browser";

const shipped = readdirSync(setting("SITE")).filter((name) => name.endsWith(".js"));
const codeOf = (name: string): string => readFileSync(path.join(setting("SITE"), name), "utf8");

test("the check itself finds what Chromium 80 and Safari 15.4 cannot do", () => {
  expect(() => newerThanOldEngines("class A { #a = 1; static { } }")).toThrow();
  expect(() => newerThanOldEngines("a ??= 1")).toThrow();
  expect(newerThanOldEngines("structuredClone(a.toSorted())")).toEqual([
    "built-in structuredClone",
    "built-in toSorted",
  ]);
  expect(newerThanOldEngines("a?.b ?? c.at(-1)")).toEqual([]);
});

test("every script that is served parses in Chromium 80 and Safari 15.4, and calls no built-in that they lack", () => {
  expect(shipped.length).toBeGreaterThan(10);
  expect(shipped.flatMap((name) => newerThanOldEngines(codeOf(name)).map((what) => `${name}: ${what}`))).toEqual([]);
});

test("what tells an older engine what to update is ES5", () => {
  expect(() => parse(codeOf("upgrade.js"), { ecmaVersion: 5 })).not.toThrow();
  expect(() => parse(codeOf("syntax.js"), { ecmaVersion: 2019 })).toThrow();
});
