import fc from "fast-check";
import { checkCharacterOf, creditCodeFault, readCreditCode } from "./credit-code";

describe("统一社会信用代码", () => {
  test.each(["91350100M000100Y43", "91310000MA1FL70B67".slice(0, 17) + String(checkCharacterOf("91310000MA1FL70B6"))])(
    "%s 没有错",
    (code) => {
      expect(creditCodeFault(code)).toBeNull();
    },
  );

  test("错在校验码、位数还是字符，分得清", () => {
    expect(creditCodeFault("91350100M000100Y44")).toBe("checkCharacter");
    expect(creditCodeFault("91350100M000100Y4")).toBe("length");
    expect(creditCodeFault("91350100O000100Y43")).toBe("characters");
    expect(creditCodeFault("91350100M000100Y4I")).toBe("characters");
  });

  test("空格、小写字母不碍事", () => {
    const code = { text: "9135 0100m000100y43\u200b", bare: "91350100M000100Y43", storedAsNumber: false };
    expect(readCreditCode(" 9135 0100m000100y43\u200b")).toMatchObject(code);
  });

  test("存成数字的，末几位已经丢了", () => {
    expect(readCreditCode(913500000000000000)).toMatchObject({ storedAsNumber: true });
    expect(readCreditCode("9.1310E+17")).toMatchObject({ storedAsNumber: true });
  });

  test("改一个字符，校验码就对不上", () => {
    const characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    fc.assert(
      fc.property(fc.nat(16), fc.constantFrom(...characters), (at, character) => {
        const code = "91350100M000100Y43";
        const changed = code.slice(0, at) + character + code.slice(at + 1);
        expect(creditCodeFault(changed)).toBe(changed === code ? null : "checkCharacter");
      }),
    );
  });
});
