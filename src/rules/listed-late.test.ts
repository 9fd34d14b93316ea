import { ruleTable } from "../../test/support/rule-table";
import { inStatus, newAdjustment, type TypedCells } from "./kit/example";
import { listedLate } from "./listed-late";

const listed = (date: string, type: TypedCells = {}) => inStatus({ listPublishedOn: { date }, ...type }, "丁");

ruleTable(listedLate, {
  accepts: {
    本季度内公布: listed("2026-09-30"),
    上季度末当天公布: listed("2026-06-30"),
    只写到上季度末的月份: inStatus({ listPublishedOn: "2026年6月" }, "丁"),
    备注写明由外区转入: listed("2025-11-14", { remarks: "由浦申区转入" }),
    备注写明迁入: listed("2025-11-14", { remarks: "2026年8月整体迁入我区" }),
    附表4有调整: [
      ...listed("2025-11-14"),
      ...newAdjustment({ enterprise: "申江宏业铸造厂", change: "其他：恢复生产", adjustment: "恢复审核" }),
    ],
    更名的企业上季度用旧名: inStatus({ enterprise: "上海信铎电路板有限公司" }, "改"),
    "同一企业同一批填了两遍（另有提示）": [
      {
        in: "status",
        add: { serialNumber: 9, enterprise: "上海维陆半导体材料有限公司", listPublishedOn: { date: "2025-11-14" } },
      },
    ],
    "更名而附表4未报（另有提示）": inStatus({ enterprise: "申岚微电子（上海）有限公司" }, "丙"),
    "名称写错一个字（另有提示）": inStatus({ enterprise: "上海维路半导体材料有限公司" }, "丙"),
  },
  reports: {
    公布于上季度末之前: [
      listed("2026-06-26"),
      { at: "listPublishedOn", severity: "warning", message: "2026年6月30日", enterprise: "申江宏业铸造厂" },
    ],
    公布已有一年多: [listed("2025-06-20"), { at: "listPublishedOn" }],
    只写到年: [inStatus({ listPublishedOn: "2025年" }, "丁"), { at: "listPublishedOn" }],
    老企业的另一批现在才列: [
      [
        {
          in: "status",
          add: {
            serialNumber: 9,
            enterprise: "上海鼎禾电镀有限公司",
            listPublishedOn: { date: "2024-06-28" },
            requiredCompletionDate: { date: "2025-06-27" },
          },
        },
      ],
      { at: "listPublishedOn", cell: "C13" },
    ],
  },
  abstains: {
    名单公布时间空白: inStatus({ listPublishedOn: null }, "丁"),
    上季度有一行没填企业名称: [...listed("2026-06-26"), { in: "statusBefore", row: "丙", type: { enterprise: null } }],
  },
});
