import { ruleTable } from "../../test/support/rule-table";
import { newAdjustment } from "./kit/example";
import { relocationUnspecific } from "./relocation-unspecific";

const moved = (change: string, adjustment = "审核终止", remarks = "") => newAdjustment({ change, adjustment, remarks });

ruleTable(relocationUnspecific, {
  accepts: {
    整体搬迁至外省市: moved("企业整体搬迁至外省市"),
    写明地名: moved("企业搬迁：整体迁至江苏省启东市"),
    整体搬迁至另一个区: moved("企业整体搬迁至浦申区", "调整管理区域至浦申区"),
    去向写在备注里: moved("企业整体搬迁", "审核终止", "2026年8月迁往安徽省广德市"),
    部分工序搬迁并写明保留部分: moved("企业部分产污工序搬迁：电镀线搬走，保留抛光工序，仍符合强审要求", "继续开展审核"),
    停产等待拆迁而暂缓: moved("停产待拆迁", "审核暂缓"),
    停产待拆迁而调整结果空白: moved("停产待拆迁", ""),
    因拆迁关停而撤销: moved("因动迁关停", "名单撤销"),
  },
  reports: {
    只写搬迁: [moved("企业搬迁"), { at: "change", severity: "error", message: "整体或部分、迁往何处" }],
    只写编号: [moved("（3）"), { at: "change" }],
    没写迁往何处: [moved("企业整体搬迁"), { at: "change", message: /未写明迁往何处/ }],
    没写整体还是部分: [moved("企业搬迁至江苏省南通市"), { at: "change", message: /未写明整体或部分。/ }],
    部分工序搬迁别无说明: [moved("企业部分产污工序搬迁", "继续开展审核"), { at: "change" }],
    迁往他处等于没写: [moved("企业整体搬迁至他处"), { at: "change" }],
  },
  abstains: {
    变化情况空白: moved(""),
    不是搬迁: moved("企业关停并转：2026年8月注销", "名单撤销"),
  },
});
