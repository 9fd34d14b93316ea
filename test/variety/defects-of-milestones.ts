import { addMonths, civil } from "./calendar";
import { failWord, passWord, type Stage } from "./milestone-forms";
import { stageCells, type Planted, type Site } from "./site";
import type { Story } from "./stories";

type Plant = (site: Site) => readonly Planted[] | null;
type Change = (site: Site, story: Story) => void;

/** A story listed between so many months ago, changed, with the finding in the stage's cell. */
function stageDefect(rule: string, stage: Stage, [low, high]: readonly [number, number], change: Change): Plant {
  return (site) => {
    const story = site.listedAgo(site.months(low, high));
    if (!story) return null;
    change(site, story);
    return [{ rule, keys: site.stageKeys(story, stage) }];
  };
}

const plain =
  (stage: Stage, words: readonly (string | null)[]): Change =>
  (site, story) => {
    const word = site.dice.pick(words);
    const [on, result] = site.dice.pick([
      [word, word],
      [null, word],
      [word, null],
    ] as const);
    story.both = { ...story.both, ...stageCells(stage, word, on, result) };
  };

/** A day with a result, typed as one cell or two. */
function held(site: Site, stage: Stage, day: number, passed = true) {
  return site.rounds(stage, [{ day, passed }]);
}

const nonsense = [
  "见附件",
  "老王负责",
  "A类",
  "联系街道",
  "系统已录",
  "12345",
  "asdf",
  "张工跟进",
  "已电话通知",
  "人员变动",
  "专家：李教授",
  "#REF!",
];
const within: readonly [number, number] = [3, 10];

function datedOnly(stage: Stage): Change {
  return (site, story) => {
    const first = stage === "评估" ? story.batch.listed + 60 : (story.assessments[0]?.day ?? 0) + 20;
    const day = Math.min(site.asOf - 1, first + site.dice.between(0, 40));
    const text = site.text(day);
    const word = site.dice.pick([text, text, `已${stage}`, `${text}${stage}`, `${text}召开${stage}会`]);
    story.both = {
      ...story.both,
      ...stageCells(stage, word, site.dice.pick([text, { serial: day, format: "yyyy/m/d" }]), null),
    };
  };
}

const scored: Change = (site, story) => {
  const text = site.text(Math.min(site.asOf - 1, story.batch.listed + 70));
  const score = site.dice.pick(["85分", "得分82.5", "82.5分", "综合得分90分"]);
  story.both = stageCells("评估", `${text} ${score}`, text, score);
};

/** Defects of 评估. */
const assessment: Readonly<Record<string, Plant>> = {
  "评估 overdue": stageDefect(
    "assessment-overdue",
    "评估",
    [13, 22],
    plain("评估", [
      null,
      "/",
      "—",
      "无",
      "未开展",
      "已启动",
      "进行中",
      "报告编制中",
      "未评估",
      "尚未开展",
      "×",
      "审核中",
      "已签合同",
      " ",
    ]),
  ),
  "评估 awaited beyond the year": stageDefect(
    "assessment-awaited",
    "评估",
    [13, 22],
    plain("评估", ["待评估", "已申请", "已提交报告", "已申请评估", "报告已提交，待评估"]),
  ),
  "评估 late": stageDefect("assessment-late", "评估", [15, 22], (site, story) => {
    const due = addMonths(story.batch.listed, 12);
    const day = site.dice.between(due + 32, Math.min(site.asOf - 32, due + 150));
    story.assessments = [{ day, passed: true }];
    story.submitted = day - 15;
    site.drop("submitted");
  }),
  "评估 failed, nothing since": stageDefect("assessment-failed-overdue", "评估", [14, 22], (_site, story) => {
    story.assessments = [{ day: story.batch.listed + 200, passed: false }];
  }),
  "评估 planned too late": stageDefect("assessment-planned-late", "评估", [6, 10], (site, story) => {
    const { year, month } = civil(addMonths(story.batch.listed, 12 + site.dice.between(2, 6)));
    const word = site.dice.pick([
      `计划${year}年${month}月评估`,
      `预计${year}年${month}月`,
      `拟于${year}年${month}月评估`,
      `暂定${year}.${month}.15`,
    ]);
    plain("评估", [word])(site, story);
  }),
  "评估 without a result": stageDefect("assessment-result-missing", "评估", within, datedOnly("评估")),
  "评估 without a date": stageDefect("assessment-date-missing", "评估", within, (site, story) => {
    const word = passWord(site.dice, "评估");
    story.both = stageCells("评估", word, null, word);
  }),
  "评估 unreadable": stageDefect("assessment-unreadable", "评估", within, (site, story) => {
    const word = site.dice.pick(nonsense);
    story.both = stageCells("评估", word, null, word);
  }),
  "评估 on a day that is none": stageDefect("date-impossible", "评估", within, (site, story) => {
    const word = site.dice.pick(["2023.2.30", "2023年6月31日", "2023.13.5"]);
    story.both = stageCells("评估", `${word}通过`, word, "通过");
  }),
  "评估 before the list": stageDefect("assessment-before-list", "评估", within, (site, story) => {
    story.both = held(site, "评估", story.batch.listed - site.dice.between(40, 300));
  }),
  "评估 after the report": stageDefect("assessment-future", "评估", [3, 6], (site, story) => {
    story.now = held(site, "评估", site.asOf + site.dice.between(35, 120));
  }),
  "评估 with a score only": stageDefect("score-without-result", "评估", within, scored),
};

const assessed: Change = (site, story) => {
  const latest = Math.min(330, site.asOf - story.batch.listed - 70);
  const day = story.batch.listed + site.dice.between(60, Math.max(60, latest));
  story.assessments = [{ day, passed: true }];
  story.submitted = day - 20;
};

function afterAssessment(change: Change): Change {
  return (site, story) => {
    assessed(site, story);
    change(site, story);
  };
}

const blanks = [null, "/", "—", "待验收", "未验收", "准备中", "无", "已申请验收"];

/** Defects of 验收. */
const acceptance: Readonly<Record<string, Plant>> = {
  "验收 near the limit": stageDefect("acceptance-near-limit", "验收", [24.6, 25.4], (site, story) => {
    assessed(site, story);
    story.both = { started: null };
    plain("验收", blanks)(site, story);
  }),
  "验收 overdue": stageDefect("acceptance-overdue", "验收", [27, 45], afterAssessment(plain("验收", blanks))),
  "验收 late": stageDefect(
    "acceptance-late",
    "验收",
    [30, 48],
    afterAssessment((site, story) => {
      const limit = addMonths(story.batch.listed, 26);
      story.acceptances = [{ day: site.dice.between(limit + 32, site.asOf - 32), passed: true }];
    }),
  ),
  "验收 without a result": stageDefect(
    "acceptance-result-missing",
    "验收",
    [10, 22],
    afterAssessment(datedOnly("验收")),
  ),
  "验收 without a date": stageDefect(
    "acceptance-date-missing",
    "验收",
    [10, 22],
    afterAssessment((site, story) => {
      const word = passWord(site.dice, "验收");
      story.both = stageCells("验收", word, null, word);
    }),
  ),
  "验收 unreadable": stageDefect(
    "acceptance-unreadable",
    "验收",
    [10, 22],
    afterAssessment((site, story) => {
      const word = site.dice.pick(nonsense);
      story.both = stageCells("验收", word, null, word);
    }),
  ),
  "验收 before 评估": stageDefect(
    "acceptance-before-assessment",
    "验收",
    [10, 22],
    afterAssessment((site, story) => {
      const day = story.assessments[0]?.day ?? 0;
      story.acceptances = [{ day: day - site.dice.between(35, 320), passed: true }];
    }),
  ),
  "验收 without 评估": stageDefect("acceptance-without-assessment", "验收", [7, 11], (site, story) => {
    story.acceptances = [{ day: story.batch.listed + site.dice.between(100, 150), passed: true }];
    const word = site.dice.pick([null, "/", "—", "未评估"]);
    story.both = stageCells("评估", word, null, word);
  }),
  "验收 after a failed 评估": stageDefect("acceptance-without-assessment", "验收", [7, 11], (site, story) => {
    const day = story.batch.listed + 80;
    story.both = stageCells("评估", `${site.text(day)}${failWord(site.dice)}`, site.text(day), failWord(site.dice));
    story.acceptances = [{ day: day + 60, passed: true }];
  }),
  "验收 on the day of 评估": stageDefect(
    "acceptance-same-day",
    "验收",
    [8, 22],
    afterAssessment((site, story) => {
      const day = story.assessments[0]?.day ?? 0;
      story.both = {
        ...stageCells("评估", `${site.text(day)}通过`, site.text(day), "通过"),
        ...stageCells("验收", `${site.text(day)}通过`, site.text(day), "通过"),
      };
    }),
  ),
  "验收 after the report": stageDefect(
    "acceptance-future",
    "验收",
    [10, 18],
    afterAssessment((site, story) => {
      story.now = held(site, "验收", site.asOf + site.dice.between(35, 120));
    }),
  ),
};

export const milestoneDefects: Readonly<Record<string, Plant>> = { ...assessment, ...acceptance };
