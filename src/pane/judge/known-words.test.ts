import { findingAt } from "../../../test/support/judgements";
import { KnownWords } from "./known-words";

/** Findings whose message counts how often the judge was asked. */
function askedWords() {
  const asked: (readonly number[])[] = [];
  const words = new KnownWords({
    inWords: async (numbers) => {
      asked.push(numbers);
      return numbers.map((number) => ({ ...findingAt(number, 0), number, message: `第${asked.length}次` }));
    },
  });
  return { words, asked };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 0));

test("一屏的话一次问来，问过的不再问", async () => {
  const { words, asked } = askedWords();
  const told = jest.fn();
  words.follow(1, told);
  words.follow(2, told);
  expect(words.of(1)).toBeNull();
  await soon();
  expect(asked).toEqual([[1, 2]]);
  expect(told).toHaveBeenCalledTimes(2);
  words.follow(1, told);
  await soon();
  expect(asked).toHaveLength(1);
});

test("重新判断后，正看着的再问一次；答案来以前还是原来的话", async () => {
  const { words, asked } = askedWords();
  const end = words.follow(1, () => undefined);
  words.follow(2, () => undefined)();
  await soon();
  words.renew();
  expect(words.of(1)?.message).toBe("第1次");
  await soon();
  expect(asked).toEqual([[1, 2], [1]]);
  expect(words.of(1)?.message).toBe("第2次");
  end();
  words.renew();
  await soon();
  expect(asked).toHaveLength(2);
});

test("翻过几万条，也只留最近的", async () => {
  const { words } = askedWords();
  words.follow(0, () => undefined);
  for (let from = 1; from < 5_000; from += 100) {
    const ends = Array.from({ length: 100 }, (_, at) => words.follow(from + at, () => undefined));
    await soon();
    for (const end of ends) end();
  }
  expect(words.of(1)).toBeNull();
  expect(words.of(0)).not.toBeNull();
});
