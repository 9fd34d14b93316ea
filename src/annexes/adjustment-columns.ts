import type { AdjustmentColumn, Column } from "./columns";
import {
  creditCodeColumn,
  districtColumn,
  enterpriseColumn,
  remarksColumn,
  serialNumberColumn,
} from "./common-columns";
import { words } from "./word-list";

/** The columns of 附表4: the six official ones in their order, then those that real ledgers add. */
export const adjustmentColumns: readonly Column<AdjustmentColumn>[] = [
  serialNumberColumn,
  enterpriseColumn,
  {
    key: "change",
    label: "变化情况",
    kind: "change",
    official: true,
    headings: words(`
      变化情况 变化原因 变化类型 变化类别 变化内容 变化事项 变更情况 变更原因 变更事项 变更内容
      变动情况 变动原因 企业变化情况 企业变更情况 企业变动情况 调整原因 调整事由 调整理由
    `),
    prompt:
      "按注1选填：企业名称变更、企业关停并转、企业搬迁、企业涉及产污工序停产或其他；搬迁、停产、其他需具体说明情况。",
  },
  {
    key: "adjustment",
    label: "调整结果",
    kind: "adjustment",
    official: true,
    headings: words(`
      调整结果 调整意见 调整建议 调整情况 调整类型 调整类别 调整方式 调整内容 建议调整意见
      建议调整结果 拟调整结果 拟调整意见 名单调整结果 名单调整意见 处理意见 处理结果 处理建议 处置意见
    `),
    prompt: "按注2选填：名称变更、名单撤销、审核暂缓、审核终止、调整管理区域、继续开展审核，或提出建议调整意见。",
  },
  {
    key: "evidence",
    label: "证明材料",
    kind: "evidence",
    official: true,
    // 验收证明材料 is another field and so not among them.
    headings: words(`
      证明材料 证明材料名称 证明材料清单 相关证明材料 附证明材料 证明文件 佐证材料 佐证文件 佐证
      支撑材料 附件 附件材料
    `),
    weakHeadings: ["证明", "材料", "依据"],
    prompt: "名称变更和名单撤销的需上报，如现场确认的照片、支队执法的记录等。",
  },
  {
    ...remarksColumn,
    official: true,
    prompt: "调整结果与注2不一致的，在此说明理由。",
  },
  creditCodeColumn,
  districtColumn,
];
