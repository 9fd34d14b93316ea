import fc from "fast-check";
import { enterpriseKey } from "./enterprise";
import { hasMixedBrackets, tidyName, unifyBrackets } from "./name";

describe("写得不整齐的名称", () => {
  test.each([
    [" 上海申岚有限公司", "上海申岚有限公司"],
    ["上海申岚有限公司　", "上海申岚有限公司"],
    ["上海申岚\n有限公司", "上海申岚有限公司"],
    ["上海申岚　有限公司", "上海申岚有限公司"],
    ["上海申岚  有限公司", "上海申岚有限公司"],
    ["上海\u200b申岚有限公司\ufeff", "上海申岚有限公司"],
    ["上海申岚有限公司\u00a0", "上海申岚有限公司"],
    ["ABB  (China)\u00a0Ltd", "ABB (China) Ltd"],
    ["上海申岚有限公司\t", "上海申岚有限公司"],
  ])("%j 改成 %j", (text, tidy) => {
    expect(tidyName(text)).toBe(tidy);
  });

  test.each([
    "上海申岚有限公司",
    "ABB (China) Ltd",
    "上海申岚有限公司 奉江分公司",
    "上海申岚有限公司\n（原上海申岚厂）",
    "申岚（上海）有限公司",
    "申岚(上海)有限公司",
    "艾·森化学有限公司",
    "3M 中国有限公司",
    "上海𬭎基电子有限公司",
  ])("%j 不动", (text) => {
    expect(tidyName(text)).toBe(text);
    expect(hasMixedBrackets(text)).toBe(false);
  });

  test("全角、半角括号混用", () => {
    expect(hasMixedBrackets("申岚（上海)有限公司")).toBe(true);
    expect(hasMixedBrackets("申岚(上海）有限公司")).toBe(true);
    expect(hasMixedBrackets("申岚（中国）（上海)有限公司")).toBe(true);
    expect(hasMixedBrackets("申岚(中国)（上海）有限公司")).toBe(false);
    expect(unifyBrackets("申岚（上海)有限公司")).toBe("申岚（上海）有限公司");
    expect(unifyBrackets("ABB (China） Ltd")).toBe("ABB (China) Ltd");
  });

  test("整理一遍就好，还是同一家，写什么都不出错", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const tidy = tidyName(text);
        expect(tidyName(tidy)).toBe(tidy);
        expect(enterpriseKey(tidy)).toBe(enterpriseKey(text));
      }),
    );
  });
});
