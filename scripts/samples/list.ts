import type { SampleSheet } from "./sheet";

/** A list as the city issues it: no progress, and one name written otherwise than in the ledger. */
export function listSheets(): readonly SampleSheet[] {
  return [
    {
      name: "名单",
      head: ["附件", "申江区2026年度强制性清洁生产审核企业名单（第一批）"],
      columns: [
        { heading: "序号", width: 6, centered: true },
        { heading: "企业名称", width: 34 },
        { heading: "地址", width: 30 },
        { heading: "所属街镇", width: 12, centered: true },
        { heading: "行业类别", width: 18 },
        { heading: "纳入原因", width: 14, centered: true },
      ],
      rows: [
        [1, "申江宏业铸造厂", "新浜镇工业路41号", "新浜镇", "黑色金属铸造", "高耗能"],
        [2, "上海澜科涂料股份有限公司", "江湾镇滨河路188号", "江湾镇", "涂料制造", "双有"],
        [3, "上海鸿翎印刷包装有限公司", "石泾镇环镇南路66号", "石泾镇", "包装装潢印刷", "双有"],
        [4, "上海启辰电池材料有限公司", "石泾镇科创路9号", "石泾镇", "电池制造", "双有"],
        [5, "上海盛屿玻璃制品有限公司", "江湾镇沪宜路1201号", "江湾镇", "玻璃制品制造", "高耗能"],
        [6, "上海璟川水产食品有限公司", "新浜镇渔港路3号", "新浜镇", "水产品加工", "双超"],
      ],
      foot: [],
    },
  ];
}
