import { ruleTable } from "../../test/support/rule-table";
import { enterpriseNameUntidy } from "./enterprise-name-untidy";
import { inAdjustments, inStatus } from "./kit/example";

const named = (enterprise: string) => inStatus({ enterprise }, "丁");

ruleTable(enterpriseNameUntidy, {
  accepts: {
    全用全角括号: named("申江宏业（上海）铸造厂"),
    全用半角括号: named("申江宏业(上海)铸造厂"),
    外文名里的空格: named("ABB Motion Shanghai 有限公司"),
    括号里写原名: named("申江宏业铸造厂（原申江铸造厂）"),
  },
  reports: {
    中间有空格: [
      named("申江宏业 铸造厂"),
      { at: "enterprise", cell: "B8", severity: "hint", fix: { to: "申江宏业铸造厂", safe: true } },
    ],
    末尾有空格: [named("申江宏业铸造厂 "), { fix: { to: "申江宏业铸造厂", safe: true } }],
    开头有全角空格: [named("　申江宏业铸造厂"), { fix: { to: "申江宏业铸造厂", safe: true } }],
    夹着零宽字符: [named("申江宏业\u200b铸造厂"), { fix: { to: "申江宏业铸造厂", safe: true } }],
    括号一全一半: [
      named("申江宏业（上海)铸造厂"),
      { message: "混用", fix: { to: "申江宏业（上海）铸造厂", safe: false } },
    ],
    又有空格又混用括号: [named("申江宏业（上海) 铸造厂"), { fix: { to: "申江宏业（上海）铸造厂", safe: false } }],
    附表4的名称: [
      inAdjustments({ enterprise: "上海博洁危险废物 处置有限公司" }),
      { cell: "B5", fix: { to: "上海博洁危险废物处置有限公司", safe: true } },
    ],
  },
  abstains: { 没有名称: inStatus({ enterprise: null }, "丁") },
});
