import { addMonths, civil, monthEnd, serial } from "./calendar";
import type { Cell, Field } from "./cells";
import { ordinary } from "./scene";
import { beyondRest, type Planted, type Site } from "./site";
import type { Story } from "./stories";

type Plant = (site: Site) => readonly Planted[] | null;

/** A defect of one cell of a row that stands there in both quarters. */
function cellDefect(
  rule: string,
  field: Field,
  cells: (site: Site, story: Story) => readonly Cell[],
  which: "both" | "now" = "both",
): Plant {
  return (site) => {
    const story = site.story();
    if (!story) return null;
    story[which] = { [field]: site.dice.pick(cells(site, story)) };
    return [{ rule, keys: site.key(story, field) }];
  };
}

const date = (day: number): Cell => ({ serial: day, format: "yyyy/m/d" });
const impossible = [
  "2023.2.30",
  "2023.13.5",
  "2023年6月31日",
  "2023-02-29",
  "2023/4/31",
  "2022年11月31日",
  20_230_230,
  "2023.2.30日",
];
const unreadable = ["201979", "2024418日", "按文件要求", "见通知", "尽快", "已发文", "领导定", "长期"];

function halfWidth(name: string): string {
  return name.replace(/（/g, "(").replace(/）/g, ")");
}

function duplicate(site: Site): readonly Planted[] | null {
  const story = site.story();
  if (!story) return null;
  const name = site.dice.pick([story.name, halfWidth(story.name), story.name]);
  const id = site.scene.stories.length;
  story.both = { listed: site.dice.pick([date(story.batch.listed), site.text(story.batch.listed)]) };
  site.scene.stories.push({ ...story, id, name, nameBefore: name, now: {}, before: {} });
  return [{ rule: "enterprise-duplicate", keys: [`3:${id}:name`] }];
}

function dragged(site: Site): readonly Planted[] | null {
  if (ordinary(site.scene).length < 3) return null;
  const first = site.listedAgo(site.months(4, 11));
  if (!first) return null;
  const byMonth = site.dice.chance(0.3);
  const year = addMonths(first.batch.listed, 12);
  const text = site.dice.chance(0.4);
  const all = [first];
  const put = (story: Story, at: number) => {
    const day = byMonth ? addMonths(year, at) : year + at;
    story.both = { deadline: text ? site.text(day) : date(day) };
  };
  put(first, 0);
  for (let at = 1; at < site.dice.between(3, 6); at += 1) {
    const next = site.story();
    if (!next) break;
    site.putOn(next, first.batch);
    put(next, at);
    all.push(next);
  }
  const order = [...site.scene.stories].filter((story) => all.includes(story));
  order.forEach((story, at) => put(story, at));
  return [{ rule: "deadline-drag-filled", keys: site.key(order[1] ?? first, "deadline") }];
}

function brokenSerial(site: Site): readonly Planted[] | null {
  const { stories } = site.scene;
  const shown = stories.filter(({ gone }) => gone === null);
  const inside = shown.filter(
    (story, at) => at > 1 && shown[at - 1]?.batch === story.batch && shown[at + 1]?.batch === story.batch,
  );
  if (inside.length === 0) return null;
  const story = site.dice.pick(inside);
  site.scene.said.serialAt = { story: story.id, value: site.dice.pick([null, 199, "", 1]) };
  return [{ rule: "serial-number-broken", keys: site.key(story, "serial") }];
}

/** Defects of 附表3's identity, list and deadline columns. */
export const rowDefects: Readonly<Record<string, Plant>> = {
  "no name": cellDefect("enterprise-missing", "name", () => [null, " ", "/", "　"]),
  "no name any more": cellDefect("enterprise-missing", "name", () => [null, ""], "now"),
  "untidy name": cellDefect(
    "enterprise-name-untidy",
    "name",
    (_site, { name }) => [
      ` ${name}`,
      `${name} `,
      `${name.slice(0, 4)} ${name.slice(4)}`,
      `${name.slice(0, 3)}\u200b${name.slice(3)}`,
      `${name}\u3000`,
      `${name}\n`,
    ],
    "now",
  ),
  "mixed brackets": cellDefect("enterprise-name-untidy", "name", () => [
    "上海申岚（中国)有限公司",
    "上海申岚(集团）有限公司",
  ]),
  "unreadable list date": cellDefect("date-unreadable", "listed", () => unreadable.filter((text) => text !== "长期")),
  "unreadable deadline": cellDefect("date-unreadable", "deadline", () => unreadable),
  "impossible list date": cellDefect("date-impossible", "listed", () => impossible),
  "impossible deadline": cellDefect("date-impossible", "deadline", () => impossible),
  "ambiguous list date": cellDefect("date-ambiguous", "listed", () => [2023.1, "5月6日", "5.6", "5/6"]),
  "ambiguous deadline": cellDefect("date-ambiguous", "deadline", (_site, { batch }) => [
    Number(`${civil(batch.listed).year + 1}.1`),
  ]),
  "no list date": cellDefect("list-date-missing", "listed", () => [null, "/", "无", "—", " ", "暂无"]),
  "no deadline": cellDefect("deadline-missing", "deadline", () => [null, "/", "无", "——", "-", "　"]),
  "deadline is 验收's": cellDefect("deadline-too-late", "deadline", (site, { batch }) => {
    const day = addMonths(batch.listed, 24);
    return [date(day), site.text(day), "两年内", "名单公布后两年内", `${civil(day).year}年${civil(day).month}月`];
  }),
  "deadline too late": cellDefect("deadline-too-late", "deadline", (site, { batch }) => {
    const day = addMonths(batch.listed, site.dice.between(14, 18));
    return [date(day), site.text(day), `${civil(day).year}年${civil(day).month}月底`];
  }),
  "deadline before the list": cellDefect("deadline-before-list", "deadline", (site, { batch }) => {
    const day = site.dice.pick([
      addMonths(batch.listed, -12),
      batch.listed - site.dice.between(1, 60),
      batch.listed - 365,
    ]);
    return [date(day), site.text(day)];
  }),
  "deadline at the month's end": (site) => {
    const story = site.listedAgo(site.months(3, 11));
    if (!story) return null;
    const { year, month } = civil(story.batch.listed);
    site.putOn(story, { ...story.batch, listed: serial(year, month, site.dice.between(1, 12)) });
    const end = monthEnd(year + 1, month);
    story.both = { deadline: site.dice.pick([date(end), site.text(end)]) };
    const { moment } = site.scene;
    if (story.batch.listed > moment.quarterEndBefore && story.batch.listed <= moment.asOfBefore) return null;
    return [{ rule: "deadline-rounded-up", keys: site.key(story, "deadline") }];
  },
  "deadlines dragged": dragged,
  "twice in one batch": duplicate,
  "序号 broken": brokenSerial,
  "list date after the report": (site) => {
    const story = site.listedAgo(-site.dice.between(3, 300));
    return story && [{ rule: "list-date-future", keys: site.key(story, "listed") }];
  },
  "credit code wrong": (site) => {
    site.keep("code");
    const story = site.story();
    if (!story) return null;
    const last = story.code.at(-1) === "5" ? "6" : "5";
    story.both = {
      code: site.dice.pick([story.code.slice(0, 17) + last, 913_101_157_970_000_000, story.code.slice(0, 16)]),
    };
    return [{ rule: "credit-code-invalid", keys: site.key(story, "code") }];
  },
  "disclosed late": (site) => {
    site.keep("disclosed");
    site.drop("received");
    const story = site.listedAgo(site.months(5, 11));
    if (!story) return null;
    story.disclosed = addMonths(story.batch.listed, 1) + site.dice.between(beyondRest, 60);
    story.both = { disclosed: date(story.disclosed) };
    return [{ rule: "disclosure-late", keys: site.key(story, "disclosed") }];
  },
  "no sign of a start": (site) => {
    const story = site.listedAgo(site.months(3, 11));
    if (!story) return null;
    const blank = () => site.dice.pick([null, "/", "—", ""]);
    story.both = {
      agency: site.dice.pick([null, "/", "—", "待定"]),
      assessment: blank(),
      assessedOn: null,
      assessmentResult: blank(),
      acceptance: blank(),
      acceptedOn: null,
      acceptanceResult: null,
      started: null,
      contract: null,
    };
    return [{ rule: "start-unrecorded", keys: site.key(story, "agency", "started") }];
  },
  "started late": (site) => {
    site.keep("started");
    const story = site.listedAgo(site.months(5, 11));
    if (!story) return null;
    const day = addMonths(story.batch.listed, 2) + site.dice.between(beyondRest, 70);
    story.started = day;
    story.both = { started: site.dice.pick([date(day), site.text(day)]) };
    return [{ rule: "start-late", keys: site.key(story, "started") }];
  },
};
