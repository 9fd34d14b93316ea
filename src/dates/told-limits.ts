import { mentionsIn } from "./mention";
import { normaliseText } from "./normalise";

/** A time in a text that tells several, and the word by which the clerk tells which it is. */
interface Labelled {
  readonly start: number;
  readonly end: number;
  /** Which of the labels; null for a time. */
  readonly label: number | null;
}

const relativeTerm = /(?:[1-9]\d?|[一二两三四五六]|半) ?(?:年半?|个月)[以之]?内/g;

/**
 * The part of a text that holds the time of the wanted label, where the text tells several times and labels them: of
 * 评估：2026.6；验收：2027.6 the first. Labels stand before their times throughout, or after. Where only the other is labelled
 * (2025.6.20（2025.6.28收文）) the one left is meant. Null where the text does not tell several, or leaves open which is
 * which.
 */
export function labelledTime(text: string, wanted: RegExp, other: RegExp): string | null {
  if (!other.test(text)) return null;
  const normal = normaliseText(text);
  const times = timesIn(normal);
  if (times.length < 2) return null;
  const labels = [wanted, other].flatMap((label, index) =>
    [...normal.matchAll(new RegExp(label.source, "g"))].map(({ index: start, 0: word }) => ({
      start,
      end: start + word.length,
      label: index,
    })),
  );
  const parts = [...times, ...labels.filter(({ start }) => !times.some((time) => isInside(start, time)))];
  parts.sort((one, another) => one.start - another.start);
  const found = wanted.test(normal) ? beside(parts) : leftOver(parts);
  return found && normal.slice(found.start, found.end);
}

function timesIn(normal: string): Labelled[] {
  const days = mentionsIn(normal).map(({ start, end }) => ({ start, end, label: null }));
  const terms = [...normal.matchAll(relativeTerm)].map(({ index: start, 0: word }) => ({
    start,
    end: start + word.length,
    label: null,
  }));
  return [...days, ...terms.filter(({ start }) => !days.some((day) => isInside(start, day)))];
}

function isInside(offset: number, { start, end }: Labelled): boolean {
  return offset >= start && offset < end;
}

/** The time beside the wanted label, by the order in which times and labels take turns. */
function beside(parts: readonly Labelled[]): Labelled | null {
  const labelsLead = parts[0]?.label !== null;
  const found = parts.filter(
    ({ label }, index) => label === null && (labelsLead ? parts[index - 1] : parts[index + 1])?.label === 0,
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Of two times and one label at the end or the beginning, the time that it does not stand beside. */
function leftOver(parts: readonly Labelled[]): Labelled | null {
  const [first = null, second, third = null] = parts;
  if (parts.length !== 3 || second?.label !== null) return null;
  return third?.label === null ? third : first;
}
