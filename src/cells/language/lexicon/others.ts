import { wordList } from "./line";

/** Who acts or is acted upon. */
export const authorities = wordList({
  role: "authority",
  title: "部门和企业",
  senses: {
    bureau: "主管部门",
    institute: "受托组织评估、验收的单位",
    enterprise: "企业",
    park: "其他区域",
    ours: "本区",
    court: "法院",
  },
  lines: [
    [
      "区局 市局 生态环境局 区生态环境局 市生态环境局 环保局 区环保局 市环保局 管委会 贵局 区里 市里 局里 我局 生态环境部门 主管部门 环保部门 街道 镇政府 镇里 属地 清洁生产中心 市清洁生产中心 市中心 中心 支队 执法大队 大队 执法 经信委 区经信委 局 分局 园区管委会 局领导 分管局长 分管领导 评估机构 评估单位 评估验收机构 受托机构",
      "bureau",
      "2026.6.10～组织评估通过",
      "step assessment done passed",
    ],
    [
      "协会 学会 研究院 研究所 科学院 设计院 研究中心 促进会 评估中心 技术中心",
      "institute",
      "2026.6.10某某～组织评估通过",
      "step assessment done passed",
    ],
    [
      "企业 公司 厂子 厂里 该企业 该公司 我公司 我司 我厂 本厂 贵公司 贵单位 本企业 本公司 单位 该单位 厂方 企业方 本单位 集团 总部 业主 法人 该厂",
      "enterprise",
      "～停产",
      "standstill halt done",
    ],
    [
      "临港 临港新片区 化工区 化工区管委会 临港管委会 新片区 外区 外省 外省市 本市其他区域 其他区",
      "park",
      "移交～",
      "departure transfer done",
    ],
    ["法院 人民法院 中院", "court", "～裁定企业破产", "departure closure done"],
    ["我区 本区", "ours", "由外区移交～", "change joining done"],
  ],
});

/** From and until when. */
export const limits = wordList({
  role: "limit",
  title: "起止",
  senses: { since: "从…起", until: "到…为止", before: "…之前" },
  lines: [
    ["自 从 起 以来 至今 迄今 开始停产 始", "since", "～2026年3月停产", "standstill halt done"],
    ["至 到 截至 截止 截止到 直至 直到 为期至", "until", "停产～2026年12月", "standstill halt done"],
    ["前", "before", "2026.11.20～评估", "step assessment planned"],
  ],
});

/** Changes of an enterprise that neither stop nor end anything by themselves. */
export const changes = wordList({
  role: "change",
  title: "变化",
  senses: {
    rename: "名称变更",
    joining: "新增、转入",
    other: "其他变化",
  },
  lines: [
    [
      "更名 改名 名称变更 企业名称变更 变更企业名称 更名为 改名为 变更为 变更名称 更改名称 名称更改 名称由 公司更名 企业更名 改称 改叫 改叫做 现名 现名称 现用名 现在叫 现叫 换名 名称变化 名称调整 名称变动 变更公司名称",
      "rename",
      "企业已～",
      "change rename done",
    ],
    [
      "新增 新列入 新纳入 新增列入 转入 由外区转入 新转入 调入 增补列入 接收转入",
      "joining",
      "～企业",
      "change joining done",
    ],
    [
      "重复列入 重复 名单重复 误列 错列 误报 重复上报 限产 减产 产能下降 法人变更 地址变更 经营范围变更 工艺变更 工艺改变 工艺变化 工艺调整 工艺改造 产品结构调整 产品结构 失联 无法联系 不符合强审条件 不在名单 股权变更 股权转让 设备转让 增资 扩建 地址变化 经营地址变更",
      "other",
      "企业～",
      "change other done",
    ],
  ],
});

/** Words that may be passed over: they change nothing of what is said. */
export const fillers = wordList({
  role: "filler",
  title: "虚词",
  senses: {
    filler: "不改变意思",
    by: "按照",
    agent: "由谁",
    place: "在哪里、以什么方式",
    passive: "被谁",
    toward: "向谁",
    past: "……过",
    again: "……了再……",
    putOff: "缓多久",
    shut: "说法后面单用：关停",
    draft: "说法后面单用：编写",
  },
  lines: [
    [
      "的 了 于 前期 均 一致 顺利 一次性 基本 按期 按时 如期 及时 按要求 按规定 按计划 按原计划 则 若干 大 较大 很大 极大 偏大 较高 很高 都 为 其 也 和 与 及 以及 所 该 本 此 等 完全 相关 有关 情况下 工作 经 经过 进行了 月 日 号 可 可以 将要 会 就 期限内 规定期限内 限期 完 着 才 最后 最近 陆续 认真 积极 有序 稳步 加快 综合 共 总 合计 各 上述 以上 同批 同批次 项 技术 专家意见进行 到位 年 天 个月 之日 上午 下午 下班前 网上 书面 初步 全 暂时 暂 随时 只 均为 属于 属 给予 予以 作 做 做了 把 地 得 中旬 上旬 下旬 处 处理 办理 办理中 办 办了 一家 原则上 名 位 时 主要 相应 重要 必要 首要 次要 快速 较快 迟迟 确 确实 确已 早就 早 实际上 实质 实质上 彻底 全然 仍 仍旧 还是 依然 依旧 遂 便 即 至此 随之 上来 上去 手里 手上 那里 那边 一式 一式两份 一式三份 一式四份 下来 过来 来 去 缓慢 终于 勉强 当即 皆 圆满 成功 掉 认定 改判 改认定 评定为 判定为 认定结果 临时 左右 归集 归纳 归类 宣布 宣读 方才",
      "filler",
      "2026.6.10～评估通过",
      "step assessment done passed",
    ],
    ["由", "agent", "2026.6.10～某某组织评估通过", "step assessment done passed"],
    ["在 以", "place", "2026.6.10～某某召开评估会，通过", "step assessment done"],
    ["被", "passive", "厂房～法院查封", "standstill halt done"],
    ["向 给", "toward", "2026.6.10～区局组织评估通过", "step assessment done passed"],
    ["缓 延 推 再缓 再延 再推", "putOff", "区局同意～三个月", "standstill extension done +3"],
    ["再", "again", "2026.6.10～评估通过", "step assessment done passed"],
    ["过", "past", "2026.6.10～", "step own done passed"],
    ["关 撤", "shut", "企业已～", "departure closure done"],
    ["编", "draft", "报告还在～", "step start underway"],
    ["按 按照 根据 依据 依照 据", "by", "～要求2026.6.10评估通过", "step assessment done passed"],
  ],
});

/** How much of an enterprise a change is about. */
export const scopes = wordList({
  role: "scope",
  title: "范围",
  senses: { whole: "整体", partial: "部分" },
  lines: [
    ["整体 整厂 整个 全厂 全部 全面 整迁 全迁 全公司 已全部 全线", "whole", "企业～搬迁", "standstill relocation done"],
    [
      "部分 个别 一部分 其中 保留 一条 一台 一个 一处 仅 仅有 只有 有条 有台",
      "partial",
      "～工序搬迁",
      "standstill relocation unsure",
    ],
  ],
});
