import { checkBy } from "../../src/checking/check";
import { exampleBook } from "../../src/reports/example-book";
import { cleanQuarter } from "../../src/rules/kit/clean-quarter";
import type { Edit } from "../../src/rules/kit/example";
import { rules } from "../../src/rules/index";
import { today } from "../support/clean-day";
import type { Mend } from "./mend";
import { mendsOfOthers } from "./mends-of-others";
import { mendsOfStatus } from "./mends-of-status";

const mends: Readonly<Record<string, readonly Mend[]>> = { ...mendsOfStatus, ...mendsOfOthers };
const none: readonly Mend[] = [];

/** Names of sheets and commands that a remedy quotes beside what is to be written. */
const named = new Set(["归档", "设置", "忽略并说明"]);

function writtenIn(edits: readonly Edit[]): readonly (readonly [place: string, text: string])[] {
  return edits.flatMap((edit): (readonly [string, string])[] => {
    if ("part" in edit) return [[edit.part, edit.text ?? ""]];
    if ("archiveOf" in edit) return Object.values(edit.type).map((cell) => ["archive", String(cell)] as const);
    const cells = "type" in edit ? edit.type : "add" in edit ? edit.add : {};
    return Object.entries(cells).map(([column, cell]) => [column, JSON.stringify(cell)] as const);
  });
}

/** Where the official forms and the rule's own example have a place to write. */
function placesOf(example: readonly Edit[]): ReadonlySet<string> {
  const official = [cleanQuarter.status, cleanQuarter.adjustments].flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => Object.keys(cells)),
  );
  return new Set(
    [...official, "title", "reportingAuthority", "preparedBy", "reportedOn", "archive"].concat(
      writtenIn(example).map(([place]) => place),
    ),
  );
}

function checked(edits: readonly Edit[]): readonly string[] {
  const { grids, previous } = exampleBook(edits);
  return checkBy(rules, grids, { today, previous }).sheets.flatMap(({ findings }) => findings.map(({ rule }) => rule));
}

/** A phrase as a pattern: numbers and 某某 stand for any. */
function patternOf(phrase: string): RegExp {
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(escaped.replace(/\d+/g, "\\d+").replace(/某某/g, ".+?"));
}

test("每条规则的改法都有照着写的例子", () => {
  expect(Object.keys(mends).sort()).toEqual(rules.map(({ id }) => id).sort());
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s 的改法", (id, rule) => {
  const own = mends[id] ?? none;

  test("照着写了，这一处就没有了，也不多出别的", () => {
    const left = own.map(({ edits, instead, leadsTo }) => {
      const found = checked(instead ? edits : [...rule.example, ...edits]);
      return found.filter((each) => !leadsTo.includes(each)).map((each) => `${JSON.stringify(edits)} → ${each}`);
    });
    expect(left.flat()).toEqual([]);
  });

  test("写的地方，官方的表里都有", () => {
    const places = placesOf(rule.example);
    const written = own.flatMap(({ edits }) => writtenIn(edits).map(([place]) => place));
    expect(written.filter((place) => !places.has(place))).toEqual([]);
  });

  test("改法里引的字句，例子里都试过", () => {
    const written = own.flatMap(({ edits }) => writtenIn(edits).map(([, text]) => text));
    const quoted = [...rule.remedy.matchAll(/“([^”]+)”/g)].map(([, phrase = ""]) => phrase);
    const untried = quoted.filter(
      (phrase) => !named.has(phrase) && !written.some((text) => patternOf(phrase).test(text)),
    );
    expect(untried).toEqual([]);
  });

  test("不叫人写进附表3没有的备注", () => {
    if (rule.annex !== 4) expect(rule.remedy).not.toContain("备注");
  });
});
