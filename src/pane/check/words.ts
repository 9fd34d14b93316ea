import type { Grouping } from "../state/pane-state";

const groupings: Readonly<Record<Grouping, string>> = { row: "按行", rule: "按规则", column: "按列" };

/** The fixed texts of 检查, in the clerk's words. */
export const checkWords = {
  first: {
    headline: "检查这个工作簿",
    lead: "附表3、附表4自动认出，不用设置",
    points: ["逐行对照指引的期限和调整类别", "有问题的单元格在表中标出，逐条给出依据和办法", "一句话说明能不能报送"],
    start: "检查",
    privacy: "数据不离开本机，检查不改动内容",
  },
  working: {
    reading: "正在读取工作簿",
    judging: "正在逐行检查",
    cells: (done: string, total: string | null) =>
      total ? `已读 ${done} / ${total} 个单元格` : `已读 ${done} 个单元格`,
  },
  verdict: {
    due: "报送截止：",
  },
  evidence: {
    enterprises: (rows: number) => `${rows}家`,
    header: (row: number) => `表头在第${row}行`,
    noPeriod: "未写季度",
    notJudged: "不判断",
    judged: (asOf: string) => `${asOf}判断`,
    leftOut: (names: readonly string[]) => `${names.map((name) => `“${name}”`).join("")}不检查`,
    older: (sheets: number, places: number) => `另有${sheets}张以前季度的表，${places}处`,
    showOlder: "一并列出",
    hideOlder: "只看本季度",
    rechecking: "正在重新检查…",
    previous: (name: string) => `对照上季度“${name}”`,
    dropPrevious: "不再对照",
  },
  filters: {
    label: "按严重程度筛选",
    all: "全部",
  },
  grouping: { ...groupings, label: "分组" },
  marks: {
    label: "在表中标出",
    left: "表中还有标记，清除后再报送",
    clear: "清除标记",
    none: "表中没有留下标记",
    lag: "问题有变化，标记未更新",
    update: "更新标记",
  },
  search: {
    label: "查找",
    placeholder: "企业、单元格或文字",
    open: "查找（Ctrl+F）",
    none: "没有相符的",
  },
  list: {
    label: "问题",
    places: (count: number) => `${count}处`,
    keys: "↑↓ 逐条看，回车跳到单元格，Esc 收起",
  },
  front: {
    places: (sheet: string, places: number) =>
      places > 0 ? `“${sheet}”：列出${places}处` : `“${sheet}”：没有列出的问题`,
    notChecked: (sheet: string) => `“${sheet}”没有检查`,
  },
  card: {
    message: "问题",
    now: "现为",
    remedy: "办法",
    basis: "依据",
    fix: "修正",
    related: "相关",
    folded: "同格",
    jump: (cell: string) => `跳到 ${cell}`,
    ignore: "忽略并说明…",
  },
  waive: {
    reason: "为什么不改",
    hint: "说明随文件保存，报送时一并带走",
    required: "请写明原因",
    earlier: "用过的说明",
    save: "忽略",
    others: (others: number) => `同一规则的另外${others}条也用这条说明`,
  },
  safe: {
    offer: (places: number) => `${places}处只改写法，不改内容`,
    open: "全部安全修正",
    title: (places: number) => `${places}处安全修正`,
    lead: "只改写法，不改内容；改后可以撤销",
    apply: (places: number) => `修正${places}处`,
    more: (places: number) => `还有${places}处同类修正没有列出，会一起改，也一起撤销`,
  },
  bar: {
    previous: "上一个",
    next: "下一个",
    report: "导出报告",
    sheet: "报告工作表（可点回单元格）",
    page: "网页（可打印）",
    submission: "另存报送件…",
  },
  report: {
    lead: "写明文件、时间、判断日期，哪些查了、哪些没查",
  },
  passed: {
    title: "已检查",
    lead: (rules: number, rows: number) => `${rows > 0 ? `${rules}条规则，${rows}行` : `${rules}条规则`}`,
    rules: (count: number) => `${count}条规则`,
    subjects: {
      form: "标题、落款与日期写法",
      status: "附表3：期限、先后与结果",
      adjustments: "附表4：变化、调整与证明材料",
      both: "附表3与附表4对照",
      quarters: "与上季度对照",
    },
  },
  notChecked: {
    title: "未检查",
    lead: (rules: number) => (rules > 0 ? `${rules}条规则，不影响报送结论` : "不影响报送结论"),
    choose: "选择上季度文件…",
    again: (name: string) => `上次对照的是“${name}”，文件没有存在这里，请再选一次`,
    unread: "图表或宏工作表，读不出单元格",
  },
  waived: {
    lead: (reasons: number) => `${reasons}条`,
    more: (reasons: number) => `还有${reasons}条没有列出，都在“设置”里`,
  },
  nothing: {
    title: "每张表缺什么",
    map: "指定列对应…",
    how: "怎样才认得出",
    status: "表头有“企业名称”，另有公布时间、完成期限、咨询机构、评估、验收中的三列，其中至少有评估或验收",
    adjustments: "表头有“企业名称”“变化情况”“调整结果”",
    note: "标题可有可无，列名写法不同也认",
    noSheet: "没有现成的表",
    blank: "插入空白附表3",
    takeIn: "收名单",
    sample: "打开示例台账",
  },
  failed: {
    headline: "没有检查成",
  },
} as const;
