import { listed, split } from "../../test/support/edits";
import { ruleTable } from "../../test/support/rule-table";
import { acceptanceBeforeAssessment } from "./acceptance-before-assessment";
import { inStatus } from "./kit/example";

const both = (assessment: string, acceptance: string) => listed("2024-06-28", { assessment, acceptance }, "乙");

ruleTable(acceptanceBeforeAssessment, {
  accepts: {
    验收在后: both("2025年5月22日 通过", "2026年6月9日 通过"),
    同一天的另有提示: both("2025年5月22日 通过", "2025年5月22日 通过"),
    同一个月分不出先后: both("2025年5月22日 通过", "2025年5月 通过"),
    第一次验收未通过也在后: both("2025年5月22日 通过", "2026.3.2未通过；2026.6.9通过"),
    评估时间还没到的另有提示: both("2027年5月22日 通过", "2026年6月9日 通过"),
  },
  reports: {
    早一天: [
      both("2025年5月22日 通过", "2025年5月21日 通过"),
      { at: "acceptance", cell: "G6", severity: "error", message: "验收（2025年5月21日）早于评估（2025年5月22日）" },
    ],
    元旦后年份误填: [both("2024年11月20日 通过", "2024年1月12日 通过"), { message: "疑似年份误填" }],
    加一年仍然早: [both("2025年11月20日 通过", "2024年1月12日 通过"), { message: /）。$/ }],
    加一年就到将来了: [both("2026年9月1日 通过", "2026年8月1日 通过"), { message: /）。$/ }],
    早于重新评估: [both("2025.5.22未通过；2025.9.1通过", "2025年8月1日 通过")],
    没有结果也早: [both("2025年5月22日 通过", "2025年4月")],
    分成两栏: [
      [...split("acceptance"), ...inStatus({ acceptedOn: "2026年8月15日", acceptanceResult: "通过" }, "戊")],
      { at: "acceptedOn" },
    ],
  },
  abstains: {
    评估没写时间: both("通过", "2025年5月21日 通过"),
    评估读不出: both("详见会议纪要", "2025年5月21日 通过"),
  },
});
