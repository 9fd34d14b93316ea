import type { DateMention } from "./mention";
import { decisiveMentions, mentionsIn } from "./mention";
import { normaliseText, numeralInDigits } from "./normalise";
import { readNumber } from "./number-reading";
import type { DateReading } from "./date-reading";
import { sharing } from "./sharing";
import type { Span } from "./span";

const planWords = /预计|计划|拟|暂定|将于|预期|力争|争取/;
const postponed = /延|顺|调整|变更|改[为至到]/;
const relative = /(?:^|[^\d.上下])([1-9]\d?|[一二两三四五六七八九十]{1,3}|半) ?(年半?|个半?月)(?!度|份|第)/;
const countedFrom = /后|起|自/;
const nothingElse = /^[\s'"‘’“”。.,;、]*$/;
/** A serial that was pasted as text. */
const serialDigits = /^[3-7]\d{4}$/;
/** A cell of a date column that holds more is a paragraph. */
const longestDateText = 200;
/** Limits of the guideline run to two years; 10年 is rather 2010. */
const longestRelative = 60;

/** 一年内, 12个月, 公布之日起两年, 半年, 一年半 in months; null where the text counts nothing. */
function relativeMonths(text: string): number | null {
  const match = relative.exec(text);
  if (!match) return null;
  const [, numeral = "", unit = ""] = match;
  const inYears = unit.startsWith("年");
  const months =
    numeral === "半" ? 6 : Number(numeralInDigits(numeral)) * (inYears ? 12 : 1) + (unit === "年半" ? 6 : 0);
  return months > 0 && months <= longestRelative && !unit.startsWith("个半") ? months : null;
}

function readMention(mention: DateMention, text: string): DateReading {
  const { reading, deadline } = mention;
  if (reading.kind === "garbled") return { kind: "notADate", text };
  if (reading.kind !== "span" && reading.kind !== "period") return reading;
  const around = text.slice(0, mention.start) + text.slice(mention.end);
  const asText = reading.span.precision === "day" && !deadline && nothingElse.test(around);
  return { kind: "span", span: reading.span, asText, deadline };
}

/** Several dates: 延期至 makes the last one count, otherwise they are readings that differ. */
function readSeveral(mentions: readonly DateMention[], text: string): DateReading {
  const last = mentions.at(-1);
  if (last && postponed.test(text)) return readMention(last, text);
  if (mentions.some(({ reading }) => reading.kind === "impossible")) return { kind: "impossible" };
  const spans = mentions.flatMap(({ reading }): readonly Span[] => (reading.kind === "span" ? [reading.span] : []));
  return spans.length === mentions.length ? { kind: "ambiguous", spans } : { kind: "notADate", text };
}

function readMentions(mentions: readonly DateMention[], text: string): DateReading {
  const [only, ...others] = decisiveMentions(mentions);
  if (only === undefined) return { kind: "notADate", text };
  return others.length === 0 ? readMention(only, text) : readSeveral([only, ...others], text);
}

function serialText(serial: number): DateReading {
  const reading = readNumber(serial, "General", false);
  return reading.kind === "span" ? { ...reading, asText: true } : reading;
}

function read(text: string): DateReading {
  const normal = normaliseText(text);
  const trimmed = normal.trim();
  if (trimmed === "") return { kind: "empty" };
  if (trimmed.length > longestDateText) return { kind: "notADate", text: trimmed };
  if (serialDigits.test(trimmed)) return serialText(Number(trimmed));
  const mentions = mentionsIn(normal);
  if (planWords.test(normal)) {
    const planned = readMentions(mentions, normal);
    return { kind: "plan", span: planned.kind === "span" ? planned.span : null };
  }
  const months = mentions.length === 0 || countedFrom.test(normal) ? relativeMonths(normal) : null;
  return months === null ? readMentions(mentions, normal) : { kind: "relative", months };
}

/** What a text in a date column says; columns repeat few texts. */
export const readText = sharing(read);
