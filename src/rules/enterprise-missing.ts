import { rowRule } from "./kit/define";
import { inStatus } from "./kit/example";

export const enterpriseMissing = rowRule({
  id: "enterprise-missing",
  title: "企业名称未填",
  basis: { clause: "listing", quote: "区生态环境局按管理权限提出辖区内应实施强审的企业名单" },
  severity: "error",
  annex: "both",
  reads: [],
  blank: ["enterprise"],

  check: () => ({ at: "enterprise", detail: null }),

  message: () => "这一行填了内容，却没有企业名称。",
  remedy: "补填企业全称；不是企业的行请删去。",
  example: inStatus({ enterprise: null }, "丁"),
});
