import { TextDecoder, TextEncoder } from "node:util";
import { act, renderHook, waitFor } from "@testing-library/react";
import { literalJudge, surroundingsFor } from "../../test/support/judgements";
import { createDesk } from "../pane/commands/create-desk";
import type { FileThread } from "../xlsx/reading/ask-thread";
import { type Incoming, type Opened, type OpeningOptions, useOpening } from "./opening";

const threads = { begun: 0, ended: 0 };
/** A thread that reads for ever. */
const endless = (): FileThread => ({
  post: () => threads.begun++,
  onAnswer: () => undefined,
  end: () => threads.ended++,
});

async function open(bytes: Uint8Array, name: string, options: OpeningOptions): Promise<Opened> {
  const [{ openBook }, { ThreadReader }, { readWorkbook }, { writeHere }, { insertHere }] = await Promise.all([
    import("./book"),
    import("../xlsx/reading/read-in-worker"),
    import("../xlsx/read/read"),
    import("../xlsx/patch/pending-writer"),
    import("../xlsx/insert/insert-into-file"),
  ]);
  const reader = new ThreadReader(endless);
  const book = await openBook(bytes, name, {
    open: (file) => (name.startsWith("无尽") ? reader.open(file, options) : readWorkbook(file)),
    look: () => Promise.resolve(null),
    write: writeHere,
    send: () => Promise.reject(new Error("not asked for")),
    insert: insertHere,
  });
  return { book, desk: createDesk(book.workbook, literalJudge(), surroundingsFor()) };
}

const file = (name: string): Incoming => ({
  name,
  bytes: async () => (await import("../../test/fixtures/files/parts")).workbookBytes({}),
});

// A browser has these; jsdom does not.
beforeAll(() => Object.assign(globalThis, { TextDecoder, TextEncoder }));

describe("打开文件时点“取消打开”", () => {
  test("读文件的线程随即结束，先前的文件还在，没有报错", async () => {
    const { result } = renderHook(() => useOpening(open));
    act(() => result.current.bring(file("台账.xlsx")));
    await waitFor(() => expect(result.current.opened?.book.workbook.name).toBe("台账.xlsx"));
    expect(result.current.stop).toBeNull();
    act(() => result.current.bring(file("无尽.xlsx")));
    await waitFor(() => expect(result.current.remark).toContain("无尽.xlsx"));
    await waitFor(() => expect(threads.begun).toBe(1));
    act(() => result.current.stop?.());
    await waitFor(() => expect(threads.ended).toBe(1));
    expect(result.current).toMatchObject({ remark: null, stop: null, firstRows: null });
    expect(result.current.opened?.book.workbook.name).toBe("台账.xlsx");
  });
});
