import { readStatements } from "../read-statements";
import { toldStatement } from "../../../../test/support/told-statement";
import { lexicon } from "./lexicon";

interface Case {
  readonly word: string;
  readonly text: string;
  readonly expected: string;
}

const cases = lexicon.flatMap(({ title, lines }) =>
  lines.flatMap(([words, , example, expected]) =>
    words
      .split(" ")
      .map((word): readonly [string, Case] => [title, { word, text: example.replaceAll("～", word), expected }]),
  ),
);

test.each(cases)("%s：“$text”读成$expected", (_, { text, expected }) => {
  const says = readStatements(text).map(toldStatement);
  expect(says.some((line) => line.startsWith(expected)) ? expected : says.join("；")).toBe(expected);
});

test("一个词只在一张表里", () => {
  const words = lexicon.flatMap(({ lines }) => lines.flatMap(([listed]) => listed.split(" ")));
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});
