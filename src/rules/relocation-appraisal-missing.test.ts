import { ruleTable } from "../../test/support/rule-table";
import { newAdjustment } from "./kit/example";
import { relocationAppraisalMissing } from "./relocation-appraisal-missing";

const moved = (change: string, adjustment = "继续开展审核", remarks = "") =>
  newAdjustment({ change, adjustment, remarks });

ruleTable(relocationAppraisalMissing, {
  accepts: {
    写明评价结论: moved("企业部分产污工序搬迁至江苏，经评价保留工序仍符合强审要求"),
    结论写在备注里: moved("部分产污工序搬迁至南通市", "继续开展审核", "现场核实，保留的喷漆工序仍需强审"),
    结论写在调整结果里: moved("部分产污工序搬迁至南通市", "保留工序不再符合强审要求，名单撤销"),
    整体搬迁不用评价: moved("企业整体搬迁至江苏省启东市", "审核终止"),
  },
  reports: {
    只写搬走了什么: [
      moved("企业部分产污工序搬迁：喷涂线搬迁至南通市"),
      { at: "change", severity: "warning", message: "评价" },
    ],
    备注里也没有: [moved("部分产污工序搬迁至外省市", "继续开展审核", "2026年8月完成搬迁"), { at: "change" }],
    没有评价就撤销: [moved("部分产污工序搬迁至安徽省广德市", "名单撤销"), { at: "change" }],
  },
  abstains: {
    "只写类别（未具体说明，另有提示）": moved("企业部分产污工序搬迁"),
    没写整体还是部分: moved("企业搬迁至江苏省南通市"),
    变化情况空白: moved(""),
  },
});
