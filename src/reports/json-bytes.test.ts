import { JsonBytes, prepared } from "./json-bytes";
import { wholeOf, type Piece } from "./pieces";

function written(write: (out: JsonBytes) => void): Piece[] {
  const out = new JsonBytes();
  write(out);
  return [...out.rest()];
}

const textsIn = (pieces: readonly Piece[]) => pieces.filter((piece) => typeof piece === "string");

describe("直接写成字节的 JSON", () => {
  test.each([
    ["汉字、全角和西文", "上海申岚电镀第1有限公司（浦东）Ltd."],
    ["引号、反斜杠和换行", '他说"行"\\不行\n第二行'],
    ["西欧字母、希腊字母和点", "10 µm ± 5 %·Ωα"],
    ["空的", ""],
    ["排版符号", "“…”——２０２６ \uFEFF\uE000"],
  ])("%s：与 JSON.stringify 一样，一处文字也不剩", (_, text) => {
    const pieces = written((out) => out.text(text));
    expect(wholeOf(pieces)).toBe(JSON.stringify(text));
    expect(textsIn(pieces)).toEqual([]);
  });

  test("每一个 UTF-16 单元都与 JSON.stringify 一样；终端不该照样显示的都留作文字", () => {
    const unseen = /[^\P{Cc}\n]|\p{Bidi_Control}/u;
    for (let code = 0; code < 0x1_0000; code += 1) {
      const text = `甲${String.fromCharCode(code)}`;
      const pieces = written((out) => out.text(text));
      if (wholeOf(pieces) !== JSON.stringify(text)) throw new Error(`U+${code.toString(16)}`);
      if (unseen.test(text)) expect(textsIn(pieces)).toEqual([JSON.stringify(text)]);
    }
  });

  test("两个单元的字", () => {
    expect(wholeOf(written((out) => out.text("𬭎𫓧公司")))).toBe('"𬭎𫓧公司"');
  });

  test.each([1, 21_844, 21_846, 65_536, 200_000])("%i 个字长的，前后都不丢", (length) => {
    const text = "长".repeat(length);
    const pieces = written((out) => {
      out.put(prepared("[1, "));
      out.text(text);
      out.put(prepared(", "));
      out.put(prepared(JSON.stringify(text)));
      out.put(prepared("]"));
    });
    expect(JSON.parse(wholeOf(pieces))).toEqual([1, text, text]);
  });

  test("中途取走的加上剩下的是全部", () => {
    const out = new JsonBytes();
    const taken: string[] = [];
    const all: string[] = [];
    for (let at = 0; at < 20_000; at += 1) {
      const text = at % 500 === 0 ? `第${at}\u202e行` : `第${at}行`;
      out.text(text);
      all.push(JSON.stringify(text));
      taken.push(wholeOf(out.whole()));
    }
    taken.push(wholeOf(out.rest()));
    expect(taken.join("")).toBe(all.join(""));
  });
});
