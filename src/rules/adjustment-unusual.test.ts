import { ruleTable } from "../../test/support/rule-table";
import { adjustmentUnusual } from "./adjustment-unusual";
import { inAdjustments, newAdjustment } from "./kit/example";

const entry = (change: string, adjustment: string, remarks = "") => newAdjustment({ change, adjustment, remarks });

ruleTable(adjustmentUnusual, {
  accepts: {
    更名: entry("更名：原名上海维陆材料有限公司", "名称变更"),
    关停撤销: entry("公司已注销", "撤销名单"),
    停产暂缓: entry("停产：光刻线2026年8月起停产", "暂缓审核"),
    停产后恢复生产继续审核: entry("停产企业已恢复生产", "继续开展审核"),
    整体搬迁至外省市而终止: entry("整体搬迁至江苏省启东市", "审核终止"),
    整体搬迁至其他区而调整管理区域: entry("整体搬迁至浦申区", "调整管理区域至浦申区，继续开展审核"),
    部分搬迁仍符合而继续: entry("部分产污工序搬迁至南通市，经评价仍符合强审要求", "继续开展审核"),
    部分搬迁不再符合而撤销: entry("部分产污工序搬迁至南通市，经评价不再符合强审要求", "名单撤销"),
    两种变化有一种相符: entry("（1）（3）更名并整体搬迁至浦申区", "调整管理区域至浦申区"),
    备注写明理由: entry("企业关停并转：2026年8月停办", "审核暂缓", "正在办理重整，暂不注销"),
    其他情况提出建议: entry("其他：重复列入名单", "建议移出名单"),
    整体搬迁在本区内注2未规定: entry("整体搬迁至本区内新址", "审核暂缓"),
    未开展审核的整体搬迁至外省市注2未规定: [
      { in: "status", row: "丁", type: { consultingAgency: null } },
      ...newAdjustment({ enterprise: "申江宏业铸造厂", change: "整体搬迁至江苏省启东市", adjustment: "名单撤销" }),
    ],
  },
  reports: {
    停产而撤销: [
      entry("停产：光刻线2026年8月起停产", "名单撤销"),
      { at: "adjustment", severity: "warning", message: /一般调整为“审核暂缓”/ },
    ],
    关停而暂缓: [entry("企业关停并转：2026年8月注销", "审核暂缓"), { at: "adjustment", message: "名单撤销" }],
    更名而撤销: [inAdjustments({ adjustment: "名单撤销" }, "改"), { at: "adjustment", message: "名称变更" }],
    整体搬迁至外省市而继续: [
      entry("整体搬迁至江苏省启东市", "继续开展审核"),
      { at: "adjustment", message: "审核终止" },
    ],
    整体搬迁至其他区而撤销: [entry("整体搬迁至浦申区", "名单撤销"), { at: "adjustment", message: "调整管理区域" }],
    已开展审核的整体搬迁至外省市而撤销: [entry("整体搬迁至江苏省启东市", "名单撤销"), { at: "adjustment" }],
    部分搬迁仍符合却撤销: [
      entry("部分产污工序搬迁至南通市，经评价仍符合强审要求", "名单撤销"),
      { at: "adjustment", message: "继续开展审核" },
    ],
  },
  abstains: {
    变化情况空白: inAdjustments({ change: null, adjustment: "名单撤销" }),
    变化情况看不出类别: inAdjustments({ change: "情况复杂", adjustment: "名单撤销" }),
    调整结果看不出类别: inAdjustments({ adjustment: "已处理" }),
    搬迁没有具体说明: entry("企业搬迁", "名单撤销"),
    部分搬迁没有评价: entry("部分产污工序搬迁至南通市", "名单撤销"),
  },
});
