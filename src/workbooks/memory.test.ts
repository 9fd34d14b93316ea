import fc from "fast-check";
import { isMemory, memoryIn, memoryXml, withItem } from "./memory";

describe("工作簿的记忆", () => {
  test("什么 JSON 都原样取回", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z-]{1,12}$/), fc.jsonValue(), { maxKeys: 5 }), (record) => {
        const kept = new Map(Object.entries(record).filter(([, value]) => value !== null));
        const normal = new Map([...kept].map(([key, value]) => [key, JSON.parse(JSON.stringify(value)) as unknown]));
        expect(memoryIn(memoryXml(kept))).toEqual(normal);
      }),
    );
  });

  test("键的先后不同，字节也一样", () => {
    const one = withItem(withItem(new Map(), "waivers", [{ reason: "已核实 <附件&批文>" }]), "settings", {
      live: true,
    });
    const other = withItem(withItem(new Map(), "settings", { live: true }), "waivers", [
      { reason: "已核实 <附件&批文>" },
    ]);
    expect(memoryXml(one)).toBe(memoryXml(other));
    expect(isMemory(memoryXml(one))).toBe(true);
  });

  test("设成 null 的键就忘掉", () => {
    expect(withItem(new Map([["mapping", 1]]), "mapping", null).size).toBe(0);
  });

  test("别的程序重写过的照读：前缀、声明、换行、不认识的元素", () => {
    const xml = `<?xml version="1.0" encoding="utf-8" standalone="no"?>\n<q:memory xmlns:q='urn:qiangshen-ledger:memory:1'>\n  <q:item key="a">{&quot;b&quot;:1}</q:item><q:later/>\n</q:memory>`;
    expect(isMemory(xml)).toBe(true);
    expect(memoryIn(xml)).toEqual(new Map([["a", { b: 1 }]]));
  });

  test("损坏的略过，不出错", () => {
    expect(
      memoryIn(`<memory xmlns="urn:qiangshen-ledger:memory:1"><item key="a">1</item><item key="b">{</item>`),
    ).toEqual(new Map([["a", 1]]));
    expect(memoryIn("not xml").size).toBe(0);
    expect(memoryIn(`<other><item key="a">1</item></other>`).size).toBe(0);
  });

  test("XML 不许的字符也保得住", () => {
    const odd = new Map([["a", "\u0000\u0008\uFFFE\uD800"]]);
    expect(memoryIn(memoryXml(odd))).toEqual(odd);
  });
});
