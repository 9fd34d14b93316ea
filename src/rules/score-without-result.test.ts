import { split } from "../../test/support/edits";
import { ruleTable } from "../../test/support/rule-table";
import { inStatus } from "./kit/example";
import { scoreWithoutResult } from "./score-without-result";

ruleTable(scoreWithoutResult, {
  accepts: {
    有结果有得分: inStatus({ assessment: "2026年9月3日 通过 87分" }, "丙"),
    只有结果: inStatus({ assessment: "2026年9月3日 通过" }, "丙"),
    只有日期的另有提示: inStatus({ assessment: "2026年9月3日" }, "丙"),
    低分但通过也不判断: inStatus({ assessment: "2026年9月3日 通过 55分" }, "丙"),
  },
  reports: {
    评估只有得分: [
      inStatus({ assessment: "2026年9月3日 87分" }, "丙"),
      { at: "assessment", severity: "hint", message: "评估只写了得分87分" },
    ],
    验收只有得分: [inStatus({ acceptance: "2026年9月10日 得分92.5" }, "乙"), { at: "acceptance", message: "92.5分" }],
    连日期也没有: [inStatus({ assessment: "87分" }, "丙")],
    评估验收都只有得分: [
      inStatus({ assessment: "2026年9月3日 87分", acceptance: "2026年9月20日 90分" }, "丙"),
      { count: 2 },
    ],
    分成两栏: [
      [...split("assessment", { assessedOn: "2026年9月3日", assessmentResult: "87分" })],
      { at: "assessmentResult" },
    ],
  },
  abstains: { 读不出: inStatus({ assessment: "详见会议纪要" }, "丙") },
});
