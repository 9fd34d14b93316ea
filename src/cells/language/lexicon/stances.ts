import { wordList } from "./line";

/**
 * How what follows is meant: as done, not done, awaited, intended. A stance governs what follows it up to the clause's
 * end.
 */
export const stances = wordList({
  role: "stance",
  title: "说法",
  senses: {
    done: "已经",
    not: "没有、不",
    refusing: "不予、不得",
    await: "等待",
    plan: "打算",
    propose: "建议",
    ask: "请求、谎称",
    heard: "听说、可能已经",
    going: "正在",
    past: "曾经、每年",
    current: "本年、本季度",
    recent: "往前的日子",
    soon: "往后的日子",
    suppose: "假设",
    question: "问句（后面答“是”“否”的按所答）",
  },
  lines: [
    ["已 已经 业已 均已 现已 也已 早已 已于 已在 已按期 已如期", "done", "～评估", "step assessment done"],
    [
      "未 否 没 没有 尚未 暂未 还未 仍未 均未 目前未 不 非 无法 不能 未能 难以 未有 未曾 从未 尚没有 还没有 还没 没人 无人 尚无 暂无 无 不具备 未获 未得 未获得 未按期 未按时 未如期 逾期未 未及时 逾期 超期 尚不 暂不 不再需要 毫无 未见 未到 未到期 未到期限 未到验收期 未到评估期 未到验收时间 未到评估时间 未到审核期 尚未到期 没到期 还没到期 尚未到 没到 未达到 不够 缺乏 缺少 不详 不明 不清楚 未知 未定 没定 暂缺 无变化 无新进展 无新变化 同上季度 同上期 与上季度相同 与上期相同 同上季度一致 没动静 无进展 没进展 没搞 没弄 没动 未动 未行动 没行动 没有任何进展 没谈拢 谈不拢 没谈成 没谈妥 排不上 排不过来 排不开 忙不过来 没回音",
      "not",
      "～评估",
      "step assessment notDone",
    ],
    [
      "不予 不得 不准 未予 不许 不宜 不可 不作 不做 不允许 不建议",
      "refusing",
      "～延期",
      "standstill extension refused",
    ],
    [
      "待 等待 静待 静候 有待 尚待 还待 须待 需等 等候 只待 需要 尚需 尚须 仍需 还需 还要 需 须 应 应当 亟需 等着 tbd",
      "await",
      "～评估",
      "step assessment awaited",
    ],
    [
      "计划 预计 预定 预期 预备 拟 拟于 拟在 暂定 暂定于 打算 争取 力争 将 将于 将在 将会 准备于 计划于 预计于 择期 择日 必须 承诺 后续 定于 安排于 安排在 已定于 已定在 已计划 已拟 考虑 意向 有意 想 要 快 很快 快要 就要 眼看 可能 或许 或 或将 也许 有望 恐 恐怕 恐难 面临 濒临 估计 预估 尽快 尽早 抓紧 适时 届时 目标 定在 约在 定到 要求于 约定于 原定 原定于 原计划 原拟 本拟 本定 原安排",
      "plan",
      "～评估",
      "step assessment planned",
    ],
    ["建议 提议 拟申请 拟提出 拟请 申请拟 拟报", "propose", "～延期", "standstill extension proposed"],
    [
      "恳请 请求 请 希望 想要 口头提出 口头申请 口头要求 企业提出 谎称 假称 诈称 名义上",
      "ask",
      "～延期",
      "standstill extension proposed",
    ],
    [
      "企业称 企业表示 据企业称 称 自称 自述 疑似 疑 疑已 似已 据说 据了解 听说 听闻 耳闻 传闻 据反映 据悉 据称 据传 口头 口头称 对外称 恐已 大概 大约已 或已 可能已 估计已",
      "heard",
      "～停产",
      "standstill halt unsure",
    ],
    [
      "正在 正 一直 长期以来 仍在 尚在 还在 目前在 正式进入 正处于 处于 现处于 正进行 持续",
      "going",
      "～编制报告",
      "step start underway",
    ],
    ["曾 曾经 曾于 原 此前 以前 之前 每年 每年度 历年 往年", "past", "～停产", "standstill halt over"],
    [
      "今年 本年 本年度 本季度 本季 本月 年初 1季度 2季度 3季度 4季度 第1季度 第2季度 第3季度 第4季度",
      "current",
      "～评估",
      "step assessment planned",
    ],
    [
      "去年 去年底 去年年底 去年年末 去年初 前年 上月 上个月 上周 昨天 日前 前几天 刚 刚刚 上季度 上半年",
      "recent",
      "～已评估",
      "step assessment done",
    ],
    [
      "近日 近期 稍后 下次 下回 国庆 国庆节 春节 元旦 五一 中秋 节假日 年内 年底前 年底 年末 本月底 月底 季末 季度末 下半年 今年底 今年年底 明年初 明年底 明年上半年 明年下半年 明年 下季度 下个季度 下月 下个月 下周",
      "soon",
      "～评估",
      "step assessment planned",
    ],
    ["若 如 如果 若是 倘若 假如 假设 万一 一旦 要是 除非", "suppose", "～停产", "standstill halt planned"],
    ["是否 何时 何日 几时 能否 可否 会否 有无 有没有 是不是", "question", "～停产", "standstill halt planned"],
  ],
});

/** 审核中, 进行中: behind a word, it is going on. */
export const suffixes = wordList({
  role: "going",
  title: "进行中",
  senses: { going: "进行中" },
  lines: [["中 之中 过程中 阶段 期间 进行中 当中 期内 ing 正常", "going", "审核～", "step start underway"]],
});

/** Words that begin another clause although no mark stands before them. */
export const turns = wordList({
  role: "turn",
  title: "转折",
  senses: { but: "转折", then: "先后", because: "因果", once: "先要……才", rest: "其余的部分" },
  lines: [
    [
      "但 但是 现 目前 现在 而 然而 实际 实为 不过 仍然 当前 截至目前 现阶段 同时 另 另外 此外",
      "but",
      "停产，～复产",
      "standstill halt over",
    ],
    [
      "后 之后 以后 然后 随后 接着 并 并且 且 又 随即",
      "then",
      "整改～2026.6.10评估通过",
      "step assessment done passed",
    ],
    ["后再 后方可 后才 之后再 之后方可", "once", "评估通过～开展验收", "step assessment planned"],
    [
      "其余 其他工序 其他产线 其它工序 其它产线 剩余 余下 其他 其它",
      "rest",
      "电镀线停产，～正常生产",
      "standstill halt unsure",
    ],
    ["因 因为 由于 鉴于 因此 故 所以 受", "because", "～停产未评估", "standstill halt done"],
  ],
});

/** An audit before this one: nothing of it counts. */
export const formerRounds = wordList({
  role: "former",
  title: "以往的审核",
  senses: { former: "上一轮" },
  lines: [
    [
      "上一轮 上轮 前一轮 前轮 上次审核 首轮 上一次审核 往轮 以往 历史 上一周期 第一轮审核 前次审核 上一批",
      "former",
      "～2019年已通过",
      "former",
    ],
  ],
});

/** No step of its own is needed. */
export const exemptions = wordList({
  role: "exemption",
  title: "免做",
  senses: { deemed: "视同", free: "免" },
  lines: [
    ["视同 视为 等同于 视作 认定为 按视同", "deemed", "～开展一次清洁生产审核", "step own exempt"],
    [
      "无需 无须 毋需 毋须 不需 不需要 免 免于 免予 豁免 免除 不用 不必 免现场 简化免",
      "free",
      "～评估",
      "step assessment exempt",
    ],
    ["试点项目 试点园区 试点 整体审核", "deemed", "园区～", "step own exempt"],
  ],
});
