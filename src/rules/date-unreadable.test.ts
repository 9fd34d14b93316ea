import { ruleTable } from "../../test/support/rule-table";
import { dateUnreadable } from "./date-unreadable";
import { inStatus } from "./kit/example";

const due = (requiredCompletionDate: string | number | null) => inStatus({ requiredCompletionDate }, "丁");

ruleTable(dateUnreadable, {
  accepts: {
    一年内: due("名单公布后一年内"),
    写到月底前: due("2027年7月底前"),
    八位数字: due(20270716),
    只有年份: due("2027年"),
    斜线算空白: due("/"),
    中文数字: due("二〇二七年七月十六日"),
  },
  reports: {
    另行通知: [due("另行通知"), { at: "requiredCompletionDate", cell: "D8", severity: "warning" }],
    丢了分隔号: [due("202776"), { message: "要求完成期限“202776”读不出日期" }],
    公布时间写文号: [inStatus({ listPublishedOn: "详见文件" }, "丁"), { at: "listPublishedOn" }],
    启动时间写字: [inStatus({ auditStartedOn: "按合同" }, "丁"), { at: "auditStartedOn" }],
  },
  abstains: { 空白: due(null), 不存在的日期: due("2027.2.30") },
});
