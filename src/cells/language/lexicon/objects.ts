import { wordList } from "./line";

/** Things that clerks write of beside the steps. What happens to one of them has not happened to the step. */
export const objects = wordList({
  role: "object",
  title: "事物",
  senses: {
    report: "审核报告",
    material: "申请材料",
    draft: "报告初稿",
    application: "评估或验收的申请",
    condition: "评估或验收的条件",
    verdict: "结果、意见",
    issue: "问题、不符合项",
    audit: "审核本身",
    contract: "技术服务合同",
    agency: "咨询机构",
    scheme: "清洁生产方案",
    work: "审核中的一项工作",
    visit: "到现场看（专家去的就是开评估会、验收会）",
    plant: "产线、设备、厂房",
    production: "生产、经营",
    list: "名单",
    name: "名称",
    annex: "附表4",
    level: "清洁生产水平",
    prospect: "还没有发生、只是可能的事",
    apart: "别的单位",
    person: "企业里的人",
    foreign: "与强审环节无关的事",
  },
  lines: [
    [
      "报告 审核报告 报告书 清洁生产审核报告 终稿 报告终稿 报告修改稿 报告定稿 报批稿 送审稿",
      "report",
      "2026.6.8提交～",
      "step report done",
    ],
    ["材料 资料 附件 申报材料 申请材料 补正材料", "material", "～已上报", "step report done"],
    ["初稿 报告初稿 审核报告初稿 草稿 征求意见稿 一稿 二稿", "draft", "完成～", "step start underway"],
    ["申请 申请书 申请表 申请报告 书面申请", "application", "已提交～", "step own applied"],
    [
      "技术质量 审核技术质量 审核质量 报告质量 审核报告质量",
      "verdict",
      "2026.6.10评估，～不符合要求",
      "step assessment done failed",
    ],
    ["条件", "condition", "具备评估～", "step assessment awaited"],
    [
      "意见 结果 结论 专家意见 意见书 评审意见 批复 批文 专家意见书",
      "verdict",
      "2026.6.10评估，～未出",
      "step assessment awaited pending",
    ],
    [
      "不符合项 不合格项 未达标项 问题 整改项 缺陷 问题清单 不足",
      "issue",
      "2026.6.10评估，存在3项～",
      "step assessment done",
    ],
    [
      "审核 清洁生产审核 清洁生产 强审 强制性清洁生产审核 审核工作 强审工作 清洁生产工作 清洁生产审核工作 清审 本轮审核",
      "audit",
      "～中",
      "step start underway",
    ],
    ["合同 协议 技术服务合同 服务合同 委托合同 审核合同 服务协议", "contract", "已签订～", "step start underway"],
    [
      "咨询机构 咨询单位 咨询公司 第三方 技术服务机构 服务机构 审核机构 服务单位 第三方机构 中介 中介机构 技术单位 编制单位 服务商",
      "agency",
      "已委托～",
      "step start underway",
    ],
    [
      "方案 方案实施 中高费方案实施 中/高费方案实施 无低费方案实施 无/低费方案实施 中高费方案 中/高费方案 中费方案 高费方案 无低费方案 无/低费方案 清洁生产方案 技改方案 中高费 无低费 中高费项目 方案汇总 低费方案",
      "scheme",
      "～实施中",
      "step start underway",
    ],
    [
      "物料平衡 物料平衡测试 水平衡 水平衡测试 能量平衡 平衡测试 物料衡算 实测 方案筛选 方案产生 方案产生与筛选 可行性分析 可行性论证 可行性研究 预平衡 现场诊断 诊断 现场调研 调研 现场踏勘 踏勘 内部审核 企业内部审核 内审 企业内审 数据收集 资料收集 收资",
      "work",
      "～已完成",
      "step start underway",
    ],
    [
      "培训 宣贯 动员 动员会 启动会 培训会 策划 筹划 审核小组 工作计划 审核计划 工作方案 审核方案 招标 投标 比选 比价 询价 采购 自查 自评估 自评 自验收 企业自验收 企业自评估 自查自评 自我评估 内部评审 中期 中期检查 中期评估 中期审核 中期汇报",
      "work",
      "已完成～",
      "step start underway",
    ],
    ["现场审核 现场核查 现场检查", "visit", "已完成～", "step start underway"],
    [
      "签约 监测 检测 采样 验收监测 补充监测 现场监测 废水监测 废气监测 自行监测 验收准备 持续清洁生产",
      "work",
      "～已完成",
      "step start underway",
    ],
    [
      "产线 生产线 车间 设备 厂房 工序 产污工序 装置 生产设备 设施 线 厂区 工段 生产设施 机组 原址 原厂 原厂区 原厂址 老厂 老厂区 一厂 二厂 三厂 分厂 总厂 新厂 新厂区 北厂 南厂 东厂 西厂 地块 厂址",
      "plant",
      "电镀～已拆除",
      "standstill halt done",
    ],
    ["生产 生产经营 加工 运行 电镀生产 业务", "production", "已停止～", "standstill halt done"],
    ["名单 强审名单 企业名单", "list", "已从～中移出", "departure revocation done"],
    [
      "清洁生产水平 先进水平 领先水平 一般水平 基本水平 国内先进水平 国际先进水平 国际领先水平 国内一般水平 国内清洁生产先进水平 国际清洁生产先进水平 国际清洁生产领先水平 国内清洁生产一般水平 国内清洁生产基本水平 一级 二级 三级 Ⅰ级 Ⅱ级 Ⅲ级 I级 II级 III级",
      "level",
      "2026.7.8 ～",
      "step own done",
    ],
    [
      "与否 可能性 风险 概率 几率 意愿 意图 想法 设想 迹象 趋势 苗头 传言 意向书 意向协议 框架协议 动议 规划",
      "prospect",
      "企业有搬迁～",
      "standstill relocation planned",
    ],
    ["附表4 附表四 附表 调整表 名单调整表 附件4 附件四", "annex", "暂缓（见～）", "annex"],
    [
      "供应商 供货商 客户 上游 下游 上下游 上游企业 下游企业 上下游企业 周边 周边企业 附近 附近企业 邻近 邻近企业 相邻 相邻企业 邻厂 隔壁 隔壁企业 隔壁公司 隔壁厂 子公司 母公司 关联公司 关联企业 房东 出租方 对门 同行 同园区 园区内其他 租户 承租方 承租户 房客 股东 投资方 供电公司 供电局 施工单位 施工方 环评单位 检测单位 监测单位 检测机构 监测公司 检测公司",
      "apart",
      "～停产",
      "other",
    ],
    [
      "经办人 联系人 负责人 专员 环保专员 专管员 环保负责人 安环部 同事 人员 老板 法定代表人 员工 职工 工人 厂长 总经理",
      "person",
      "移交新的～",
      "other",
    ],
    [
      "名称 企业名称 公司名称 单位名称 厂名 名字 公司名 企业名 新名称 新名字 抬头 字号",
      "name",
      "～已变更",
      "change rename done",
    ],
    [
      "锅炉 原料 原辅料 原材料 原辅材料 排污许可证 排污许可 许可证 环评 环保 竣工 竣工环保 环境影响评价 专项资金 资金 补贴 绩效 绩效审核 能源 能源审计 节能 节能监察 消防 安全 安评 能评 稳评 职评 卫评 水评 职业卫生 土壤 危废 应急预案 预案 财务 审计 体系 体系认证 产品 质量 能耗 碳核查 碳排放 污染物 废气 废水 在线 排放 督察 信用 信访 年检 年报 季报 台账 会议 项目 工程 技改 改造 技改项目 技术改造 环保设施 治理设施 环保竣工 绿色工厂 绿色制造 绿色供应链 标准化 安全标准化 安全生产标准化 安全生产 智能工厂 高新技术企业 认证 雨污分流 经营许可 经营许可证 生产许可证 食品经营许可 办公室 办公楼 办公地点 办公场所 注册地 注册地址 实验室 仓库 食堂 宿舍 账号 档案室 排口",
      "foreign",
      "2026.6.10～通过",
      "foreign",
    ],
    [
      "故障 事故 变故 缘故 现金 现有 后勤 后台 标签 报表 报价单 交通 交易 收入 出口 固定 补偿 评价 评比 检验 实验 试验 经验 验证 未来 应用 供应 反应 应急 需求 模拟 接待 无组织 无纺布 不锈钢 非标 自动化 给水 供给 搬运 停电 停水 停车场 停车位 过滤 过程 证书",
      "foreign",
      "2026.6.10～通过",
      "foreign",
    ],
    [
      "合格线 通过线 分数线 满分 总分值 及格线 评分标准",
      "foreign",
      "不予通过（～70分，得65分）",
      "step own done failed",
    ],
    ["经营 营业", "production", "已停止～", "departure closure done"],
  ],
});

/** What may stand before a step without making another thing of it. */
export const modifiers = wordList({
  role: "modifier",
  title: "环节前的说明",
  senses: { plain: "不改变所说的环节", own: "内部的、别的事的：不是该环节", self: "企业自己的：不是该环节" },
  lines: [
    [
      "现场 专家组织 到场 到厂 赴现场 第一阶段 第二阶段 第三阶段 单独 另行 简易程序 本轮 本次 此次 该轮 当轮 强制性 首次 第一次 第二次 第三次 第1次 第2次 第3次 第一轮 第二轮 再次 二次 一次 重新 当场 当天 当日 会上 正式 集中 线上 视频 远程 最终 一并 同步 区级 市级",
      "plain",
      "2026.6.10～评估通过",
      "step assessment done passed",
    ],
    ["自主 自行 自己 自审 自行独立 独立", "self", "2026.6.10～评估通过", "foreign"],
    ["内部 企业内部 公司内部 环境 竣工环境 环保专项 绩效考核 中期性", "own", "2026.6.10～验收通过", "foreign"],
  ],
});

/** Words that name what stands beside them and may be passed over: 评估结果：通过. */
export const labels = wordList({
  role: "label",
  title: "栏目字样",
  senses: { label: "栏目字样", demand: "要求（后面说要求做什么的，是还没做的事）" },
  lines: [
    [
      "原因 事宜 事项 时间 日期 流程 期限 实施率 完成率 情况 标准 规定 状态 进度 进展 节点 时间及结果 时间和结果 得分 打分 评分 总分 均分 营业执照 执照 工商 税务 综合得分 综合打分 综合评分 最终得分",
      "label",
      "评估～：2026.6.10通过",
      "step assessment done passed",
    ],
    ["要求", "demand", "区局～按期完成评估", "step assessment awaited"],
  ],
});
