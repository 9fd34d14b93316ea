/** 清洁生产审核现场评估 and the like: what districts put before 评估 and 验收. */
const prefixes = [
  "",
  "审核",
  "现场",
  "审核现场",
  "强审",
  "清洁生产",
  "清洁生产审核",
  "清洁生产审核现场",
  "强制性清洁生产审核",
  "企业",
  "专家",
  "专家现场",
];
const completions = ["", "完成", "通过", "开展", "实际", "实际完成"];
/** 评估完成时间, 评估会时间. */
const meetings = ["", "完成", "通过", "会", "会议"];
const times = ["时间", "日期"];
const results = ["结果", "结论", "意见", "是否通过"];
const scores = ["得分", "分数", "评分", "成绩", "打分", "分值"];
const statuses = ["情况", "进展", "进度", "状态", "完成情况", "进展情况", "及结果"];

/** The headings of one step, combined or split in two or three. */
export interface MilestoneHeadings {
  readonly combined: readonly string[];
  readonly time: readonly string[];
  readonly result: readonly string[];
  readonly score: readonly string[];
}

function each<Part>(parts: readonly Part[], compose: (part: Part) => readonly string[]): readonly string[] {
  return [...new Set(parts.flatMap(compose))];
}

/** All headings of 评估 or 验收, normalised; the official one is 评估时间和评估结果. */
export function milestoneHeadings(noun: "评估" | "验收"): MilestoneHeadings {
  const named = prefixes.map((prefix) => prefix + noun);
  const pairs = times.flatMap((time) =>
    ["和", "及", "与", "", "以及"].flatMap((and) => results.map((result) => [time, and, result] as const)),
  );
  const both = (name: string) =>
    pairs.flatMap(([time, and, result]) => [
      ...completions.map((done) => done + name + time + and + result),
      ...meetings.map((meeting) => name + meeting + time + and + result),
      name + time + and + noun + result,
      name + result + and + time,
      name + result + and + noun + time,
    ]);
  return {
    combined: each(named, (name) => [
      name,
      ...statuses.flatMap((status) => [name + status, `完成${name}${status}`]),
      ...times.map((time) => `是否通过${name}及${time}`),
      ...both(name),
    ]),
    time: each(named, (name) =>
      times.flatMap((time) => [
        ...completions.map((done) => done + name + time),
        ...meetings.map((meeting) => name + meeting + time),
      ]),
    ),
    result: each(named, (name) => [...results.map((result) => name + result), `是否通过${name}`]),
    score: each(named, (name) => scores.map((score) => name + score)),
  };
}
