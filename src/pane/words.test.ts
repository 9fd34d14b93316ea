import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkWords } from "./check/words";
import { commandWords } from "./commands/words";
import { deadlineWords } from "./deadlines/words";
import { judgeWords } from "./judge/words";
import { mappingWords } from "./mapping/words";
import { settingsWords } from "./settings/words";
import { stateWords } from "./state/words";
import { templateWords } from "./templates/words";
import { words } from "./words";

const rooms = path.join(__dirname, "..");
const code = readdirSync(rooms, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && path.basename(file) !== "words.ts" && !file.includes(".test."))
  .map((file) => readFileSync(path.join(rooms, file), "utf8"))
  .join("\n");

/** The texts as paths: card.remedy. */
function textsIn(some: object, above: readonly string[] = []): string[][] {
  return Object.entries(some).flatMap(([key, value]) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? textsIn(value, [...above, key])
      : [[...above, key]],
  );
}

/** Said by its name, or one of a set from which the code chooses: words.tabs[name]. */
function isSaid(text: readonly string[]): boolean {
  const above = text.slice(0, -1);
  return new RegExp(`\\.${text.at(-1)}\\b`).test(code) || above.some((set) => new RegExp(`\\.${set}\\[`).test(code));
}

test.each(
  Object.entries({
    words,
    checkWords,
    commandWords,
    deadlineWords,
    judgeWords,
    mappingWords,
    settingsWords,
    stateWords,
    templateWords,
  }),
)("%s 里没有用不着的话", (_, texts) => {
  expect(
    textsIn(texts)
      .filter((text) => !isSaid(text))
      .map((text) => text.join(".")),
  ).toEqual([]);
});
