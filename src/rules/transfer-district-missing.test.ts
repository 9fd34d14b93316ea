import { ruleTable } from "../../test/support/rule-table";
import { newAdjustment } from "./kit/example";
import { transferDistrictMissing } from "./transfer-district-missing";

const moved = (change: string, adjustment: string, remarks = "") => newAdjustment({ change, adjustment, remarks });

ruleTable(transferDistrictMissing, {
  accepts: {
    写在调整结果里: moved("企业整体搬迁至本市其他区域", "调整管理区域至浦申区，继续开展审核"),
    写在变化情况里: moved("企业整体搬迁至浦申区", "调整管理区域"),
    写在备注里: moved("企业整体搬迁至本市其他区域", "调整管理区域", "由浦申区生态环境局接收"),
    接收单位是管委会: moved("企业整体搬迁至本市其他区域", "调整管理区域，移交上海化学工业区管委会"),
    终止审核不用写: moved("企业整体搬迁至外省市", "审核终止"),
  },
  reports: {
    没写接收区: [
      moved("企业整体搬迁至本市其他区域", "调整管理区域，继续开展审核"),
      { at: "adjustment", severity: "warning", message: "哪个区" },
    ],
    只说市内搬迁: [moved("企业整体搬迁，本市市内搬迁", "调整管理区域"), { at: "adjustment" }],
    只说其他区: [moved("企业整体搬迁至其他区", "调整管理区域"), { at: "adjustment" }],
  },
  abstains: {
    调整结果空白: moved("企业整体搬迁至本市其他区域", ""),
    变化情况空白: moved("", "调整管理区域"),
    看不出类别: moved("企业整体搬迁至本市其他区域", "已处理"),
  },
});
