import { ruleTable } from "../../test/support/rule-table";
import { creditCodeFault } from "../cells/credit-code";
import { creditCodeInvalid } from "./credit-code-invalid";
import { inStatus } from "./kit/example";

const coded = (creditCode: string | number) => inStatus({ creditCode }, "丁");

ruleTable(creditCodeInvalid, {
  accepts: {
    校验码相符: coded("91350100M000100Y43"),
    小写和空格: coded("9135 0100 m000 100y 43"),
    全角: coded("９１３５０１００Ｍ０００１００Ｙ４３"),
    老的注册号: coded("310000400123456"),
    老的组织机构代码: coded("12345678-9"),
    无: coded("无"),
    两个老代码一格: coded("123456789 987654321"),
  },
  reports: {
    校验码不符: [coded("91350100M000100Y44"), { at: "creditCode", severity: "warning", message: "校验码不符" }],
    小写的校验码不符: [coded("91350100m000100y44"), { message: "校验码不符" }],
    分组写的少了一位: [coded("9135 0100 M000 100Y 4"), { message: "不是18位" }],
    存成了数字又成了文本: [coded("9.13501E+17"), { message: "存成了数字" }],
    有两位写反: [coded("91350100M000010Y43"), { message: "校验码不符" }],
    字母O当了零: [coded("9135010OM000100Y43"), { message: "不用的字母" }],
    少了一位: [coded("91350100M000100Y4"), { message: "不是18位" }],
    存成了数字: [coded(913501000001004300), { message: "存成了数字" }],
  },
  abstains: { 没有信用代码栏: [] },
});

test.each([
  ["91350100M000100Y43", true],
  ["91350100M000100Y4", false],
  ["91350100M000100Y4I", false],
  ["", false],
])("GB 32100 校验 %j：%s", (code, valid) => {
  expect(creditCodeFault(code) === null).toBe(valid);
});
