import type { ReactNode } from "react";
import type { Finding } from "../../checking/finding";
import { Prose } from "../parts/prose";

interface Part {
  readonly text: string;
  readonly underlined: boolean;
}

/** The value cut where the words that a finding rests on begin and end; words that overlap are taken as they come. */
export function partsOfValue(value: string, words: Finding["words"]): readonly Part[] {
  const parts: Part[] = [];
  let cursor = 0;
  for (const [from, to] of [...words].sort(([one], [other]) => one - other)) {
    if (from < cursor || to > value.length) continue;
    if (from > cursor) parts.push({ text: value.slice(cursor, from), underlined: false });
    parts.push({ text: value.slice(from, to), underlined: true });
    cursor = to;
  }
  if (cursor < value.length) parts.push({ text: value.slice(cursor), underlined: false });
  return parts;
}

/** What a cell holds, the words underlined that the finding rests on; where these are all of it, nothing is. */
export function FoundValue({ finding: { value, words } }: { readonly finding: Finding }): ReactNode {
  const parts = partsOfValue(value, words);
  if (parts.length < 2) return <Prose text={value} />;
  return parts.map(({ text, underlined }, at) =>
    underlined ? (
      <u key={at} className="rests-on">
        <Prose text={text} />
      </u>
    ) : (
      <Prose key={at} text={text} />
    ),
  );
}
