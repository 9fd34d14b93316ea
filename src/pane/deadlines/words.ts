import type { Bucket } from "./narrowing";

const buckets: Readonly<Record<Bucket, string>> = {
  all: "全部",
  overdue: "逾期",
  30: "30天",
  60: "60天",
  90: "90天",
  later: "未到期",
  unknown: "未见记录",
  excused: "不计",
  done: "已完成",
};

/** What a bucket holds, for a tooltip: the days count from the as-of day and include what is nearer. */
const explained: Readonly<Partial<Record<Bucket, string>>> = {
  30: "30天内到期",
  60: "60天内到期",
  90: "90天内到期",
  later: "90天以后到期",
  unknown: "期限已过，表中看不出是否完成",
  excused: "延期、暂缓、停产等，期限不计",
};

/** Every fixed text of 期限, in the clerk's words. */
export const deadlineWords = {
  buckets,
  explained,
  asOf: (countedFrom: string) => `${countedFrom}，期限遇休息日顺延`,
  countFrom: { label: "从哪天算起", today: "今天" },
  narrowed: (filters: readonly string[], shown: number, all: number) =>
    `${filters.join("、")}（${all}家中的${shown}家）`,
  searched: (query: string) => `名称含“${query}”`,
  reading: "正在读取工作簿",
  bureau: {
    title: "本局要办",
    inYear: (month: number, date: number) => `${month}月${date}日`,
    nextYear: (month: number, date: number) => `明年${month}月${date}日`,
    documents: "应归档材料（附表2）",
    commissionedOnly: "（委托审核的）",
  },
  enterprises: {
    title: "企业",
    order: (count: number) => `${count}家，急的在前`,
    some: (shown: number, count: number) => `${shown}家，共${count}家`,
    filter: "按状态筛选",
    district: "按街镇筛选",
    everyDistrict: "全部街镇",
    batch: "按批次筛选",
    everyBatch: "全部批次",
    search: "查找企业",
    searchHint: "企业名称",
    none: "没有相符的企业",
    list: "企业期限",
    keys: "↑↓ 逐家看，回车跳到表中那一行，Esc 收起",
  },
  card: {
    caption: (enterprise: string) => `${enterprise}的各项期限`,
    name: "期限",
    due: "最迟",
    state: "状态",
    basis: "依据",
  },
  legend: {
    title: "图例",
    today: "今天",
    assessment: "评估通过",
    acceptance: "验收通过",
    failed: "未通过",
    late: "逾期",
    soon: "快到期",
    next: "下一个期限",
    stopped: "不计",
    scale: "横轴按阶段画，不按天数比例",
  },
  nothing: {
    title: "没有可以计算期限的企业",
    check: "去检查，看每张表缺什么",
  },
  failed: { title: "没有列出期限", again: "重试" },
  save: "导出期限表",
  saving: {
    lead: (enterprises: number) => `列${enterprises}家，有街镇、联系人、电话的一并写上`,
    narrowed: (narrowed: string) => `只列${narrowed}`,
    page: "网页（可打印）",
    file: "Excel 文件（.xlsx）",
    sheet: "放进本工作簿的新工作表",
  },
  saved: (name: string) => `“${name}”已交给浏览器保存`,
  inserted: (name: string) => `期限表已放进新工作表“${name}”`,
  fileName: (workbook: string, ending: "html" | "xlsx") => `${workbook.replace(/\.xls[xm]?$/i, "")} 期限.${ending}`,
} as const;
