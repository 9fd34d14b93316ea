import { ruleTable } from "../../test/support/rule-table";
import { acceptanceFailed } from "./acceptance-failed";
import { inStatus } from "./kit/example";

const accepted = (acceptance: string) => inStatus({ acceptance }, "乙");

ruleTable(acceptanceFailed, {
  accepts: {
    通过: accepted("2026年9月3日 通过"),
    复验通过: accepted("2026.7.3未通过；2026年9月1日 复验通过"),
    还没有验收: accepted("/"),
    停产: accepted("停产"),
    没写结果的另有提示: accepted("2026年9月3日"),
    别的验收没过: accepted("环保竣工验收未通过"),
    时间还没到的另有提示: accepted("2026年11月6日 未通过"),
  },
  reports: {
    未通过: [
      accepted("2026年9月3日 未通过"),
      { at: "acceptance", cell: "G6", severity: "warning", message: "验收未通过，未见重新验收。" },
    ],
    不合格: [accepted("2026.9.3验收，58分，不合格")],
    没写时间: [accepted("未通过")],
    整改中: [accepted("2026年9月3日 未通过，整改中")],
    先通过后不通过: [accepted("2026.7.3通过；2026.9.3不合格")],
  },
  abstains: { 读不出: accepted("详见会议纪要") },
});
