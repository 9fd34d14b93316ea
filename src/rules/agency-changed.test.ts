import { ruleTable } from "../../test/support/rule-table";
import { agencyChanged } from "./agency-changed";
import { inStatus, type Edit } from "./kit/example";

const now = (consultingAgency: string | null, row = "丙") => inStatus({ consultingAgency }, row);
const before = (consultingAgency: string | null, row = "丙"): Edit => ({
  in: "statusBefore",
  row,
  type: { consultingAgency },
});

ruleTable(agencyChanged, {
  accepts: {
    名称里多了空格: now("上海绿衡 环境科技有限公司"),
    只写简称: now("绿衡环境科技"),
    自行审核改为委托: now("上海绿衡环境科技有限公司", "戊"),
    委托改为自行审核: now("自行审核"),
    上季度还没填: [before(null)],
    本季度没填: now(null),
  },
  reports: {
    换了一家: [
      now("上海清源节能环保咨询有限公司"),
      { at: "consultingAgency", severity: "hint", message: /上海绿衡环境科技有限公司.*上海清源节能环保咨询有限公司/ },
    ],
    名称差几个字: [now("上海绿衡节能科技有限公司"), { at: "consultingAgency" }],
    更名的企业换了机构: [now("上海清源节能环保咨询有限公司", "改"), { at: "consultingAgency" }],
  },
  abstains: {
    没有咨询机构列: [...now("上海清源节能环保咨询有限公司"), { in: "statusBefore", drop: "consultingAgency" }],
    本季度有一行没填企业名称: [
      ...now("上海清源节能环保咨询有限公司"),
      { in: "status", row: "丁", type: { enterprise: null } },
    ],
  },
});
