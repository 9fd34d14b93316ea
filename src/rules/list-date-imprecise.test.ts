import { ruleTable } from "../../test/support/rule-table";
import { inStatus } from "./kit/example";
import { listDateImprecise } from "./list-date-imprecise";

const published = (listPublishedOn: string | number | null) => inStatus({ listPublishedOn }, "丁");

ruleTable(listDateImprecise, {
  accepts: {
    写到日: published("2026年7月17日"),
    写到月: published("2026年7月"),
    文号和日期都有: published("沪环科〔2026〕45号，2026年7月17日"),
  },
  reports: {
    只写年: [
      published("2026年"),
      {
        at: "listPublishedOn",
        cell: "C8",
        severity: "hint",
        message: "名单公布时间没有写到日，各项期限只能从2026年12月31日起算。",
      },
    ],
    只写批次: [published("2026年第二批")],
    只写文号: [published("沪环科〔2026〕45号")],
  },
  abstains: { 空白: published(null), 读不出: published("见文件") },
});
