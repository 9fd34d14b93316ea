import { byteChunks } from "./byte-chunks";

const asText = (pieces: (string | Uint8Array)[]) =>
  Buffer.concat(Array.from(byteChunks(pieces), (chunk) => Buffer.from(chunk))).toString();

test("文字和字节按先后写出，末尾换行", () => {
  expect(asText(["甲", Buffer.from("乙"), "", "丙"])).toBe("甲乙丙\n");
});

test("没有内容的只有换行", () => {
  expect(asText([])).toBe("\n");
});

test.each([262_143, 262_144, 262_145, 1_000_000])("%i 个单元的一段：两个单元的字不拆开", (length) => {
  const text = `a${"𬭎".repeat(length / 2)}`;
  expect(asText([text, Buffer.from(text), "尾"])).toBe(`${text}${text}尾\n`);
});
