import { composed, together, listed } from "./word-list";

/** What tells whom to ask about an enterprise, in columns that districts keep and the check has no use for. */
export type ContactKey = "town" | "contact" | "phone";

/** The headings of those columns, normalised like {@link Column.headings}; the surer come first. */
export const contactHeadings: Readonly<Record<ContactKey, readonly string[]>> = {
  town: listed("街镇 所属街镇 所在街镇 街道 所属街道 所在街道 乡镇 所属乡镇 所属镇 镇 街道镇 乡镇街道 所属园区 园区"),
  contact: together(
    composed("企业 环保 企业环保 安环 单位?", "联系人 负责人 专管员 管理员 经办人", "姓名?"),
    composed("联系人 企业联系人", "及 和 与?", "电话 联系电话 联系方式 手机"),
  ),
  phone: together(
    composed("企业 联系人 环保联系人 负责人 环保负责人?", "联系电话 联系方式 电话 电话号码 手机 手机号 手机号码"),
    listed("固定电话 办公电话 联系人手机号码"),
  ),
};
