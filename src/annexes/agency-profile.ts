/** 附表1 咨询服务机构基本情况表, in the official wording: two parts, filled in by the agency and by the enterprise. */
export const agencyProfile = {
  name: "附表1",
  title: "咨询服务机构基本情况表",
  byAgency: {
    heading: "以下内容由审核咨询服务机构填写",
    /** Rows of labels; an empty cell follows each. */
    fields: [
      ["机构名称（盖章）"],
      ["成立时间", "法定代表人", "注册资本"],
      ["机构性质", "固定资产", "工作场所面积"],
      ["地址", "邮编"],
      ["联系人", "固定电话/手机", "E-mail"],
      ["技术负责人", "固定电话/手机", "E-mail"],
    ],
    capability: {
      /** As printed, on two lines. */
      label: "机构技术能力\n符合情况",
      // The published text has lost both marks (“符合的打，不符合的打”).
      instruction: "以下内容符合的打√，不符合的打×",
      statements: [
        "具有独立法人资格，具备为企业清洁生产审核提供公平、公正和高效率服务的质量保证体系和管理制度。",
        "具备开展清洁生产审核物料平衡测试、能量和水平衡测试的基本检测分析器具、设备或手段。",
        "拥有熟悉相关行业生产工艺、技术规程和节能、节水、污染防治管理要求的技术人员。",
        "拥有掌握清洁生产审核方法并具有清洁生产审核咨询经验的技术人员。",
      ],
    },
    staff: {
      heading: "实施本项目清洁生产审核人员情况",
      columns: [
        "序号",
        "姓名",
        "年龄",
        "学历",
        "职称",
        "所学专业",
        "清洁生产相关证书名称",
        "证书编号",
        "从事清洁生产审核时间",
        "相关业绩",
      ],
      blankRows: 5,
    },
  },
  byEnterprise: {
    heading: "以下内容由企业填写",
    fields: [["企业名称", "联系人和联系方式"]],
    statements: [
      "公司已了解并知晓国家规定的清洁生产审核咨询服务机构应具备的技术能力和要求。",
      "公司确认审核咨询服务机构所填写的基本情况属实。",
    ],
    signature: ["经办人签字：", "企业盖章：", "时间：        年      月      日"],
  },
} as const;
