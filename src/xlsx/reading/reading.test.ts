import { dialectBytes } from "../../../test/fixtures/files/dialect-writer";
import { dialects, dialectSheet } from "../../../test/fixtures/files/dialects";
import { workbookBytes } from "../../../test/fixtures/files/parts";
import { richWorkbook } from "../../../test/fixtures/files/rich-workbook";
import { readSheetLook } from "../read/sheet-look";
import { readWorkbook } from "../read/read";
import { UnreadableFileError } from "../unreadable";
import { FileWorkbook } from "../workbook";
import { ThreadReader, type ReadingThread } from "./read-in-worker";
import type { ReadingAnswer } from "./reading-messages";
import { answerReading } from "./serve-reading";

let ended = 0;

/** A thread beside the test: every message crosses as the browser would clone it. */
function thread(): ReadingThread {
  let listener: (answer: ReadingAnswer) => void = () => undefined;
  return {
    post: (request) => void answerReading(structuredClone(request), (answer) => listener(structuredClone(answer))),
    onAnswer: (take) => (listener = take),
    end: () => ended++,
  };
}

const silent: ReadingThread = { post: () => undefined, onAnswer: () => undefined, end: () => ended++ };

beforeEach(() => (ended = 0));

describe("在另一个线程里读文件", () => {
  it.each<readonly [string, Uint8Array]>([
    ["Excel", richWorkbook()],
    ...dialects.slice(0, 4).map((dialect) => [dialect.name, dialectBytes(dialect)] as const),
  ])("%s：读出来和就地读的一样，线程随即结束", async (_, bytes) => {
    const [there, here] = [await new ThreadReader(thread).open(bytes), await readWorkbook(bytes)];
    expect(there.grids).toEqual(here.grids);
    expect(there.facts.map(({ data }) => data)).toEqual(here.facts.map(({ data }) => data));
    expect(there.workbook).toEqual(here.workbook);
    expect(ended).toBe(1);
    const workbook = new FileWorkbook(bytes, "台账.xlsx", there);
    const sheet = there.grids[0]!.name;
    await workbook.mark([{ cell: { sheet, row: 3, column: 1 }, severity: "error" }]);
    expect((await readWorkbook(await workbook.save())).facts[0]?.marks).toHaveLength(1);
  });

  it("很多行分几次送到，一行不少", async () => {
    const rows = Array.from(
      { length: 9_001 },
      (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c></row>`,
    );
    const bytes = workbookBytes({ sheets: { 附表3: `<sheetData>${rows.join("")}</sheetData>` } });
    const { grids } = await new ThreadReader(thread).open(bytes);
    expect(grids[0]?.values).toEqual((await readWorkbook(bytes)).grids[0]?.values);
  });

  it("样子也一样", async () => {
    const bytes = richWorkbook();
    const [there, here] = [
      await new ThreadReader(thread).look(bytes, dialectSheet),
      await readSheetLook(bytes, dialectSheet),
    ];
    for (const [row, column] of [
      [0, 0],
      [3, 1],
      [9, 9],
    ] as const)
      expect(there?.lookAt(row, column)).toEqual(here?.lookAt(row, column));
    expect(there?.columnWidth(1)).toBe(here?.columnWidth(1));
    expect(await new ThreadReader(thread).look(bytes, "没有这张表")).toBeNull();
  });

  it("打不开的，理由照传", async () => {
    const attempt = new ThreadReader(thread).open(new Uint8Array());
    await expect(attempt).rejects.toThrow(UnreadableFileError);
    await expect(attempt).rejects.toThrow("空文件");
    expect(ended).toBe(1);
  });

  it("按了取消：线程结束，不再等", async () => {
    const stop = new AbortController();
    const attempt = new ThreadReader(() => silent).open(new Uint8Array([1]), { signal: stop.signal });
    stop.abort();
    await expect(attempt).rejects.toThrow(expect.objectContaining({ name: "AbortError" }) as Error);
    expect(ended).toBe(1);
  });

  it("一直没有动静的线程：到时结束，说一句", async () => {
    await expect(new ThreadReader(() => silent, 20).open(new Uint8Array([1]))).rejects.toThrow("已经停止");
    expect(ended).toBe(1);
  });
});
