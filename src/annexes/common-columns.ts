import type { Column } from "./columns";
import { composed, together, listed } from "./word-list";

/** 序号, of both annexes. */
export const serialNumberColumn: Column<"serialNumber"> = {
  key: "serialNumber",
  label: "序号",
  kind: "serial",
  official: true,
  headings: ["序号", "序", "顺序号", "顺序", "项次", "项号", "no"],
  weakHeadings: ["编号"],
};

/** 企业名称, of both annexes. */
export const enterpriseColumn: Column<"enterprise"> = {
  key: "enterprise",
  label: "企业名称",
  kind: "enterprise",
  official: true,
  headings: listed(`
      企业名称 企业全称 企业名 企业详细名称 企业单位名称 企事业单位名称 单位名称 单位全称 公司名称
      公司全称 排污单位 排污单位名称 强审企业 强审企业名称 重点企业名称 审核企业 审核企业名称
      被审核企业 被审核企业名称 受审核企业 受审核企业名称 被审核单位 被审核单位名称 受审核单位 受审核单位名称
    `),
  weakHeadings: listed("企业 单位 公司 名称 原企业名称 变更前名称 变更前企业名称"),
  prompt: "与营业执照一致的全称。",
};

/** 统一社会信用代码; 组织机构代码 is another number. */
export const creditCodeColumn: Column<"creditCode"> = {
  key: "creditCode",
  label: "统一社会信用代码",
  kind: "creditCode",
  official: false,
  headings: ["统一社会信用代码", "企业统一社会信用代码", "社会信用代码", "统一信用代码", "信用代码"],
};

/** Where the enterprise lies: district, street, town. */
export const districtColumn: Column<"district"> = {
  key: "district",
  label: "街镇",
  kind: "text",
  official: false,
  headings: listed(`
      所属区 所属区县 所在区 所在区县 区县 县市区 行政区 行政区划 辖区 属地 所属街镇 所在街镇 所属街道 所在街道
      所属镇 所属乡镇 街镇 街道 乡镇 乡镇街道 街道乡镇 街道镇 所属园区
    `),
  weakHeadings: ["区", "镇", "所在地", "地区", "注册所在地"],
};

/** 备注: official in 附表4, an addition in 附表3. */
export const remarksColumn: Column<"remarks"> = {
  key: "remarks",
  label: "备注",
  kind: "text",
  official: false,
  headings: ["备注", "备注说明", "备注情况"],
  weakHeadings: together(
    composed("目前 当前 最新 本月 本季度 本季 审核 强审 工作?", "进展 进度", "情况 说明 情况说明?"),
    composed("未 未按期 未按时 逾期 超期", "开展 启动 完成 评估 验收?", "原因", "说明 情况?"),
    listed("说明 情况说明 其他说明 有关说明 具体情况 目前情况 当前情况 目前状态 当前状态 存在问题 延期原因 滞后原因"),
  ),
};
