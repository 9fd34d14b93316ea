import { check } from "../../src/checking/check";
import type { Grid } from "../../src/sheets/grid";
import { statusHeadings } from "../support/annex-lines";
import { gridOf } from "../support/sheet-canvas";
import { serial } from "./calendar";
import { Dice } from "./dice";
import { meanings, phraseOf, rightFindings, type Listing, type Meaning, type Phrase } from "./phrases";

/** More on request: VARIETY_PHRASES=500 npx jest --selectProjects unit test/variety/phrases */
const drawn = Number(process.env["VARIETY_PHRASES"] ?? 40);

const listing: Listing = { listed: serial(2025, 6, 20), asOf: serial(2026, 10, 9) };

/** A quarter's sheet with one enterprise a row, whose 评估 or 备注 is the phrase. */
function sheetOf(phrases: readonly Phrase[]): Grid {
  const rows = phrases.map(({ column, text }, index) => [
    index + 1,
    `上海申江第${index + 1}电镀厂`,
    "2025年6月20日",
    "2026年6月20日",
    "上海绿测环境科技有限公司",
    column === "评估" ? text : "/",
    "/",
    column === "备注" ? text : "",
  ]);
  return gridOf([
    ["重点行业实施强制性清洁生产审核情况表"],
    ["（2026年第3季度）"],
    [...statusHeadings, "备注"],
    ...rows,
    ["申江区生态环境局（盖章）"],
    ["填报人：沈知微"],
    ["填报时间：2026年10月9日"],
  ]);
}

/** The errors and warnings of each phrase's row. */
function findingsOf(phrases: readonly Phrase[]): string[][] {
  const found = phrases.map((): string[] => []);
  for (const { findings } of check([sheetOf(phrases)]).sheets) {
    for (const { rule, severity, place } of findings) {
      const open = rule === "assessment-overdue" && severity === "warning" ? "?" : "";
      if (severity !== "hint") found[place.row - 3]?.push(rule + open);
    }
  }
  return found;
}

function isRight(meaning: Meaning, rules: readonly string[]): boolean {
  const right = rightFindings[meaning];
  return right.length === 0 ? rules.length === 0 : rules.length > 0 && rules.every((rule) => right.includes(rule));
}

test.each(meanings)("说的是“%s”的，怎么写都读作这个意思", (meaning) => {
  const phrases = Array.from({ length: drawn }, (_, index) =>
    phraseOf(new Dice(`${meaning} ${index}`), meaning, listing),
  );
  const wrong = findingsOf(phrases).flatMap((rules, index) =>
    isRight(meaning, rules) ? [] : [`${phrases[index]?.text ?? ""} → ${rules.join("、") || "无"}`],
  );
  expect([...new Set(wrong)]).toEqual([]);
});
