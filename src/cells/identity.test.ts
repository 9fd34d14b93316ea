import fc from "fast-check";
import { enterpriseKey, readAgency, readEnterprise, readSerialNumber } from "./identity";
import { hasMixedBrackets, tidyName, unifyBrackets } from "./name";
import { checkCharacterOf, creditCodeFault, readCreditCode } from "./credit-code";

describe("序号", () => {
  test.each([
    [1, 1],
    ["1", 1],
    ["１２", 12],
    ["1、", 1],
    ["3.", 3],
    ["（4）", 4],
    ["⑤", 5],
    ["006", 6],
    ["No.7", 7],
    [" 8 ", 8],
    ["一", null],
    ["1.5", null],
    [1.5, null],
    ["SH-001", null],
    ["", null],
    [null, null],
  ])("%j 是 %j", (value, number) => {
    expect(readSerialNumber(value).number).toBe(number);
  });
});

describe("同一家企业的不同写法", () => {
  test.each([
    ["上海申岚（集团）有限公司", "上海申岚(集团)有限公司"],
    ["上海申岚（集团)有限公司", "上海申岚(集团）有限公司"],
    ["申岚〔上海〕有限公司", "申岚（上海）有限公司"],
    [" 上海申岚精细化工有限公司", "上海申岚精细化工有限公司　"],
    ["上海 申岚精细化工\n有限公司", "上海申岚精细化工有限公司"],
    ["上海\u200b申岚\u00a0有限公司\ufeff", "上海申岚有限公司"],
    ["ＡＢＢ（中国）有限公司", "abb(中国)有限公司"],
    ["ABB (China) Ltd.", "ABB（China） Ltd."],
    ["艾·森化学有限公司", "艾•森化学有限公司"],
    ["上海信铎电路板有限公司（原上海信铎印制电路板有限公司）", "上海信铎电路板有限公司"],
    ["上海信铎电路板有限公司（曾用名：上海信铎印制电路板有限公司）", "上海信铎电路板有限公司"],
    ["上海信铎电路板有限公司\n（原名：上海信铎（集团）有限公司）", "上海信铎电路板有限公司"],
    ["上海信铎电路板有限公司 曾用名：上海信铎印制电路板有限公司", "上海信铎电路板有限公司"],
    ["上海信铎印制电路板有限公司（现更名为上海信铎电路板有限公司）", "上海信铎电路板有限公司"],
    ["上海信铎印制电路板有限公司（现上海信铎电路板有限公司）", "上海信铎电路板有限公司"],
    ["上海申岚有限公司（已注销）", "上海申岚有限公司"],
    ["上海申岚有限公司（停产）", "上海申岚有限公司"],
    ["上海申岚有限公司（双超）", "上海申岚有限公司"],
    ["*上海申岚有限公司", "上海申岚有限公司※"],
    ["上海𬭎基电子有限公司", "上海𬭎基电子 有限公司"],
  ])("%j 就是 %j", (one, other) => {
    expect(enterpriseKey(one)).toBe(enterpriseKey(other));
  });

  test.each([
    ["上海申岚（集团）有限公司", "上海申岚有限公司"],
    ["申岚（上海）有限公司", "申岚（江苏）有限公司"],
    ["上海申岚药业有限公司（原料分公司）", "上海申岚药业有限公司"],
    ["上海申岚有限公司（现场已清空）", "上海申岚有限公司"],
    ["上海申岚有限公司（一厂）", "上海申岚有限公司（二厂）"],
    ["上海申岚有限公司", "上海申岚股份有限公司"],
  ])("%j 不是 %j", (one, other) => {
    expect(enterpriseKey(one)).not.toBe(enterpriseKey(other));
  });

  test("曾用名另外记着", () => {
    expect(readEnterprise("上海甲江有限公司（原名：上海乙江（集团）有限公司、上海丙江厂）")).toMatchObject({
      key: "上海甲江有限公司",
      formerKeys: ["上海乙江(集团)有限公司", "上海丙江厂"],
    });
    expect(readEnterprise("上海乙江有限公司（现名上海甲江有限公司）")).toMatchObject({
      key: "上海甲江有限公司",
      formerKeys: ["上海乙江有限公司"],
    });
    expect(readEnterprise("上海甲江有限公司")?.formerKeys).toEqual([]);
  });

  test.each(["", " ", "/", "—", "无", null])("%j 没有写企业", (value) => {
    expect(readEnterprise(value)).toBeNull();
  });
});

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

describe("审核咨询机构名称", () => {
  test.each(["", " ", "/", "—", "暂无", "待定", "尚未委托", "未确定", "未签合同", "未启动", "正在招标", null])(
    "%j：还没有机构",
    (value) => {
      expect(readAgency(value).kind).toBe("none");
    },
  );

  test.each([
    "无",
    "自行",
    "自主",
    "自行审核",
    "企业自主",
    "企业自行开展",
    "本企业",
    "自行独立开展审核",
    "自审",
    "不委托，自行开展",
    "公司自行组织",
  ])("%j：自行审核", (value) => {
    expect(readAgency(value)).toEqual({ kind: "self", text: value, key: "" });
  });

  test("别的文字是机构名称，至少说明已启动", () => {
    expect(readAgency("上海绿衡环境科技有限公司")).toMatchObject({ kind: "agency", key: "上海绿衡环境科技有限公司" });
    expect(readAgency("已签合同").kind).toBe("agency");
    expect(readAgency("无锡清源咨询有限公司").kind).toBe("agency");
    expect(readAgency("自然环境研究所").kind).toBe("agency");
    expect(readAgency("上海绿衡 环境（上海）").key).toBe(readAgency("上海绿衡环境(上海)").key);
  });
});

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
