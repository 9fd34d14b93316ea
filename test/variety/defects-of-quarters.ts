import { addMonths } from "./calendar";
import { writtenChange } from "./changes";
import { agencies } from "./names";
import { stageCells, type Planted, type Site } from "./site";

type Plant = (site: Site) => readonly Planted[] | null;

/** A defect that only shows beside last quarter's sheet. */
function withBefore(plant: Plant): Plant {
  return (site) => (site.hasBefore ? plant(site) : null);
}

function judged(site: Site, stage: "评估" | "验收", day: number, word: string) {
  const text = site.text(day);
  return stageCells(stage, `${text}${word}`, text, word);
}

const plants: Readonly<Record<string, Plant>> = {
  vanished: (site) => {
    const story = site.story();
    if (!story) return null;
    story.gone = "now";
    return [{ rule: "enterprise-vanished", keys: ["3:header:name"] }];
  },
  "listed late": (site) => {
    const story = site.listedAgo(site.months(4, 11));
    if (!story) return null;
    story.gone = "late";
    return [{ rule: "listed-late", keys: site.key(story, "name", "listed") }];
  },
  "list date changed": (site) => {
    const story = site.story();
    if (!story) return null;
    const { listed } = story.batch;
    story.before = {
      listed: site.text(listed - site.dice.pick([31, 62, 365])),
      deadline: site.text(story.batch.deadline),
    };
    story.now = { listed: site.text(listed), deadline: site.text(story.batch.deadline) };
    return [{ rule: "commitment-changed", keys: site.key(story, "listed") }];
  },
  "deadline changed": (site) => {
    const story = site.story();
    if (!story) return null;
    const due = addMonths(story.batch.listed, 12);
    story.before = { deadline: site.text(due - site.dice.pick([40, 95, 150])) };
    story.now = { deadline: site.text(due) };
    return [{ rule: "commitment-changed", keys: site.key(story, "deadline") }];
  },
  "评估 date altered": (site) => {
    const story = site.listedAgo(site.months(9, 20));
    if (!story) return null;
    const day = story.batch.listed + 100;
    story.before = judged(site, "评估", day, "通过");
    story.now = judged(site, "评估", day + site.dice.pick([1, 9, 31]), "通过");
    return [{ rule: "record-altered", keys: site.stageKeys(story, "评估") }];
  },
  "评估 removed": (site) => {
    const story = site.listedAgo(site.months(9, 11));
    if (!story) return null;
    story.before = judged(site, "评估", story.batch.listed + 100, "通过");
    story.now = stageCells("评估", site.dice.pick([null, "/"]), null, null);
    return [{ rule: "record-altered", keys: site.stageKeys(story, "评估") }];
  },
  "PASS became FAIL": (site) => {
    const story = site.listedAgo(site.months(9, 11));
    if (!story) return null;
    const day = story.batch.listed + 100;
    story.before = judged(site, "评估", day, "通过");
    story.now = judged(site, "评估", day, "未通过");
    return [{ rule: "result-worsened", keys: site.stageKeys(story, "评估") }];
  },
  "recorded late": (site) => {
    const story = site.listedAgo(site.months(9, 20));
    if (!story) return null;
    const day = story.batch.listed + 100;
    story.before = stageCells("评估", site.dice.pick([null, "/", "—"]), null, null);
    story.now = judged(site, "评估", day, "通过");
    return [{ rule: "recorded-late", keys: site.stageKeys(story, "评估") }];
  },
  "agency changed": (site) => {
    const story = site.story();
    if (!story) return null;
    story.before = { agency: agencies[0] ?? null };
    story.now = { agency: agencies[1] ?? null };
    return [{ rule: "agency-changed", keys: site.key(story, "agency") }];
  },
  "old name after a change of name": (site) => {
    const story = site.story();
    if (!story) return null;
    story.changeBefore = writtenChange(site.dice, "rename", "上海新名源泰科技有限公司", story.name);
    return [{ rule: "renamed-still-old", keys: site.key(story, "name") }];
  },
  "assessed after being taken off the list": (site) => {
    const story = site.listedAgo(site.months(7, 11));
    if (!story) return null;
    const { asOf, asOfBefore } = site.scene.moment;
    story.changeBefore = writtenChange(site.dice, "closure", story.name, "");
    story.now = judged(site, "评估", Math.floor((asOf + asOfBefore) / 2), "通过");
    return [{ rule: "revoked-still-progressing", keys: site.stageKeys(story, "评估") }];
  },
};

export const pairDefects: Readonly<Record<string, Plant>> = Object.fromEntries(
  Object.entries(plants).map(([name, plant]) => [name, withBefore(plant)]),
);
