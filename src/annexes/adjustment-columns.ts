import { adjustmentKeys, columnsInOrder, type AdjustmentColumn, type Column, type Declared } from "./columns";
import {
  creditCodeColumn,
  districtColumn,
  enterpriseColumn,
  remarksColumn,
  serialNumberColumn,
} from "./common-columns";
import { composed, together, listed } from "./word-list";

const declared: Declared<AdjustmentColumn> = {
  serialNumber: serialNumberColumn,
  enterprise: enterpriseColumn,
  change: {
    label: "变化情况",
    kind: "change",
    official: true,
    headings: together(
      composed("企业 单位 名单?", "变化 变更 变动", "情况 原因 类型 类别 内容 事项 情形", "说明?"),
      listed("调整原因 调整事由 调整理由"),
    ),
    prompt:
      "按注1选填：企业名称变更、企业关停并转、企业搬迁、企业涉及产污工序停产或其他；搬迁、停产、其他需具体说明情况。",
  },
  adjustment: {
    label: "调整结果",
    kind: "adjustment",
    official: true,
    headings: together(
      composed("拟 建议 名单 企业名单?", "调整", "结果 意见 建议 情况 类型 类别 方式 内容"),
      composed("建议调整", "意见 结果 方式"),
      composed("调整后", "情况 状态"),
      listed("处理意见 处理结果 处理建议 处置意见 处置结果"),
    ),
    prompt: "按注2选填：名称变更、名单撤销、审核暂缓、审核终止、调整管理区域、继续开展审核，或提出建议调整意见。",
  },
  evidence: {
    label: "证明材料",
    kind: "evidence",
    official: true,
    // 验收证明材料 is another field and so not among them.
    headings: together(
      composed("相关 有关 附?", "证明 佐证 支撑", "材料 文件 资料", "名称 清单 目录?"),
      listed("佐证 附件 附件材料"),
    ),
    weakHeadings: listed("证明 材料 相关材料 依据"),
    prompt: "名称变更和名单撤销的需上报，如现场确认的照片、支队执法的记录等。",
  },
  remarks: {
    ...remarksColumn,
    official: true,
    prompt: "调整结果与注2不一致的，在此说明理由。",
  },
  creditCode: creditCodeColumn,
  district: districtColumn,
};

/** The columns of 附表4: the six official ones in their order, then those that real ledgers add. */
export const adjustmentColumns: readonly Column<AdjustmentColumn>[] = columnsInOrder(adjustmentKeys, declared);
