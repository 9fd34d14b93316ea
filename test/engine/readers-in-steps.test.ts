/** @compile-anew V8 counts the blocks of code that was compiled while it counts. */
import { BlockCounter, CharacterCounter } from "../support/counted-work";
import { textReaders } from "../support/text-readers";

// What is remembered of an earlier text costs nothing and says nothing: each text is read.
jest.mock("../../src/dates/sharing", () => ({ sharing: (read: unknown) => read }));

/** What the readers look for, again and again: a piece that begins something and never ends is the worst. */
const pieces =
  "1 12 0. 1. 1- 1/ 年 1年 2024年 月 1月 日 -1 ( （ (原 （原 [ 【 〔 { ) ）( ） ;  、 ， 。 ： \" “ ' '' = \\\\ * ★ # _ _x00 … — ～ 至 原 更名为 现更名为 公司 有限 区 上海 青浦区 号 第 第1 季度 通过 未 未通过 评估 验收 未评估 停产 至1 暂缓 审核 ① √ □ 无 a A A1 A1: $A$1, sheet! yy [h] aA1( 附件1 \n \t 　".split(
    " ",
  );
const frames = [
  ["", ""],
  ["2024年", "！"],
  ["上海（", "公司"],
  ["评估", "日"],
] as const;

const smallest = 60;
/** Excel takes no number format of more than 255 characters, and we read none: what matters is that. */
const smallestOf: Readonly<Record<string, number>> = { 数字格式: 256 };

const families = [...pieces, " "].flatMap((piece) =>
  frames.map(([begin, end]) => ({
    name: JSON.stringify(`${begin}${piece}…${end}`),
    of: (length: number): string => begin + piece.repeat(Math.ceil(length / Math.max(1, piece.length))) + end,
  })),
);

/** Steps that nobody minds, however they came together. */
const few = 4_000;

/** A quadratic reader takes sixteen times the work for four times the text, one that is linear four. */
function grows(from: number, work: (length: number) => number): boolean {
  const four = work(from * 4);
  return four > few && four > few + 8 * work(from) && four > 2.6 * work(from * 2);
}

function nameOf(reader: (text: string) => unknown): string {
  return (reader.name === "" ? String(reader) : reader.name).slice(0, 60);
}

const subjects = Object.entries(textReaders).map(([subject, readers]) => ({
  subject,
  readers,
  from: smallestOf[subject] ?? smallest,
}));

describe("字数加倍，走过的步也只加倍", () => {
  const counter = new BlockCounter();
  afterAll(() => counter.close());

  test.each(subjects)("$subject", ({ readers, from }) => {
    counter.blocks();
    const growing = readers.filter((reader) =>
      grows(from, (length) => {
        for (const { of } of families) reader(of(length));
        return counter.blocks();
      }),
    );
    expect(growing.map(nameOf)).toEqual([]);
  });
});

describe("字数加倍，看过的字也只加倍", () => {
  let counter: CharacterCounter;
  beforeAll(() => {
    counter = new CharacterCounter();
  });
  afterAll(() => counter.close());

  test.each(subjects)("$subject", ({ readers, from }) => {
    const growing = readers.flatMap((reader) =>
      families
        .filter(({ of }) => grows(from, (length) => counter.characters(() => void reader(of(length)))))
        .map(({ name }) => `${nameOf(reader)} ${name}: ${counter.dearest()}`),
    );
    expect(growing).toEqual([]);
  });
});
