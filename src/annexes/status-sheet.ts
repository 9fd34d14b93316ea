import type { StatusColumn } from "./columns";
import type { SheetForm } from "./sheet-form";
import { statusColumns } from "./status-columns";

/** 附表3 重点行业实施强制性清洁生产审核情况表. */
export const statusSheet: SheetForm<StatusColumn> = {
  annex: 3,
  name: "附表3",
  title: "重点行业实施强制性清洁生产审核情况表",
  unfilledPeriod: "(       年第   季度）",
  columns: statusColumns,
  blankRows: 4,
  notes: [],
  titlePattern:
    /附[表件]3(?:\D|$)|(?:强制性?清洁?生产审核|强审)(?:企业|工作|实施|完成|名单)*(?:情况|进展|进度|台账|汇总|一览|统计|明细|跟踪|总表|季报)/,
};
