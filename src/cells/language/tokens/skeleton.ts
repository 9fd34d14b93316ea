import { isHan } from "../../../dates/han";
import { plainDayAt, type DateMention } from "../../../dates/mention";
import { mayBeDayAlone, mayTellNextYear } from "./leaning-times";
import { mostDigitsInWord } from "./vocabulary";

/** A text without its days and running numbers: texts of one skeleton fall into the same tokens at the same places. */
export interface Skeleton {
  /** As long as the text; what stands for a day or a number is no letter. */
  readonly key: string;
  /** The days that were left out, in order. */
  readonly days: readonly DateMention[];
}

/** Longer texts are nobody's form of words. */
const longestText = 200;
const longestNumber = 5;
const yearLetter = "年".charCodeAt(0);
/** Characters up to this one stand for what is left out. */
const lastStandIn = 2;
const forDay = "\u0001";
const forNumber = "\u0002";
const yearInside = /(?:19|20)\d\d/;

/** 汉字 behind which digits may be a time, a score or the end of a range; the rest of a ledger's numbers run on. */
const tellsBefore: ReadonlySet<string> = new Set("年月日季至到起和及分得为是约数一二两三四五六七八九十百千万亿半");
/** 汉字 that make digits before them a time, a score or so long a time. */
const tellsBehind: ReadonlySet<string> = new Set(
  "年月日天周星季旬个半工分点时刻第上下至到起前后内以成倍一二两三四五六七八九十百千万亿",
);
const closing: ReadonlySet<string> = new Set(");\n");
/** They part words, but digits behind them would go on with those before. */
const parting: ReadonlySet<string> = new Set(",。、");

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isHanAt(text: string, at: number): boolean {
  return isHan(text.charCodeAt(at));
}

/** Whether nothing before a day could take it for the end of a range. */
function beginsAnew(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return at === 0 || "(,;:。\n".includes(before) || (isHanAt(text, at - 1) && !tellsBefore.has(before));
}

function endsThere(text: string, end: number): boolean {
  const next = text.charAt(end);
  if (next === "" || closing.has(next)) return true;
  if (parting.has(next)) return end + 1 === text.length || isHanAt(text, end + 1);
  return isHanAt(text, end) && !tellsBehind.has(next);
}

/** Whether a word that tells nothing of digits behind it ends here. */
function isLedIn(text: string, start: number): boolean {
  return isHanAt(text, start - 1) && !tellsBefore.has(text.charAt(start - 1));
}

/** 编号12, 第345号, 意见（67）: digits of which the grammar sees no more than that they are there, whatever they are. */
function isRunning(text: string, start: number, end: number): boolean {
  const length = end - start;
  // 第3次 is a word.
  if (length <= mostDigitsInWord || length > longestNumber) return false;
  const alone = text.charAt(start - 1) === "(" && text.charAt(end) === ")";
  if (alone ? !isLedIn(text, start - 1) || !endsThere(text, end + 1) : !isLedIn(text, start) || !endsThere(text, end))
    return false;
  return length < 4 || !yearInside.test(text.slice(start, end));
}

function plainDay(text: string, start: number, end: number): DateMention | null {
  const isYear = end - start === 4 && (text.startsWith("20", start) || text.startsWith("19", start));
  return isYear && beginsAnew(text, start) ? plainDayAt(text, start) : null;
}

/** What is left of a normalised text; null where nothing can be left out, as a time may take its year from a day. */
export function skeletonOf(text: string): Skeleton | null {
  if (text.length > longestText) return null;
  const days: DateMention[] = [];
  let key = "";
  let kept = 0;
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (code <= lastStandIn) return null;
    const start = at;
    at += 1;
    if (code === yearLetter && mayTellNextYear(text, start)) return null;
    if (!isDigit(code)) continue;
    while (isDigit(text.charCodeAt(at))) at += 1;
    const day = plainDay(text, start, at);
    if (day) {
      days.push(day);
      at = day.end;
    } else if (mayBeDayAlone(text, start, at)) return null;
    else if (!isRunning(text, start, at)) continue;
    key += text.slice(kept, start) + (day ? forDay : forNumber).repeat(at - start);
    kept = at;
  }
  return kept === 0 ? null : { key: key + text.slice(kept), days };
}

/** A ledger has some hundred forms of words; one of nothing but strange texts begins anew. */
const mostKnown = 4_096;
const noDays: readonly DateMention[] = [];

/** What the texts of one skeleton were taken apart into, and which of all skeletons it is. */
interface Entry<Taken> {
  readonly taken: Taken;
  readonly number: number;
}

/**
 * What the texts say that tell one day in one form of words, each at the place that both decide: they share it, however
 * their numbers run. A ledger has some hundred forms on some hundred days; one with more forgets what was read before.
 */
class OnOneDay<Taken, Told> {
  private static readonly most = 16_384;
  private readonly entries = new Array<Entry<Taken> | null>(OnOneDay.most).fill(null);
  private readonly days = new Int32Array(OnOneDay.most);
  private readonly told = new Array<Told | null>(OnOneDay.most).fill(null);

  constructor(private readonly tell: (taken: Taken, days: readonly DateMention[]) => Told) {}

  of(entry: Entry<Taken>, days: readonly DateMention[]): Told {
    const reading = days[0]?.reading;
    if (days.length > 1 || reading?.kind !== "span") return this.tell(entry.taken, days);
    const day = reading.span.earliest;
    const place = (entry.number * 1_021 + day) & (OnOneDay.most - 1);
    if (this.entries[place] === entry && this.days[place] === day) return this.told[place] as Told;
    const told = this.tell(entry.taken, days);
    this.entries[place] = entry;
    this.days[place] = day;
    this.told[place] = told;
    return told;
  }
}

/**
 * A reader of normalised texts that takes only the first of each skeleton apart; `told` makes of what that came to what
 * this text with its own days says. 2024年5月31日评估，编号12 and 2025年6月18日评估，编号93 differ in nothing else, and looking
 * for their words is most of the reading.
 */
export function bySkeleton<Taken, Told>(
  takeApart: (text: string, days: readonly DateMention[]) => Taken,
  told: (taken: Taken, days: readonly DateMention[]) => Told,
): (text: string) => Told {
  const known = new Map<string, Entry<Taken>>();
  const onOneDay = new OnOneDay(told);
  return (text) => {
    const skeleton = skeletonOf(text);
    if (skeleton === null) return told(takeApart(text, noDays), noDays);
    const { key, days } = skeleton;
    let entry = known.get(key);
    if (entry === undefined) {
      if (known.size >= mostKnown) known.clear();
      known.set(key, (entry = { taken: takeApart(text, days), number: known.size }));
    }
    return onOneDay.of(entry, days);
  };
}
