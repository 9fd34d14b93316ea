import { isoOf } from "../dates/day";
import type { Span } from "../dates/span";
import { spanWords } from "../dates/span-words";
import type { ListComparison } from "../ledger/list-comparison";

/** A time as other programs read it: a day as YYYY-MM-DD, what is less exact in words; null where none is told. */
function told(span: Span | null): string | null {
  if (span === null) return null;
  return span.precision === "day" ? isoOf(span.earliest) : spanWords(span);
}

const nameOf = (row: ListComparison["extra"][number]): string => row.values.enterprise?.name ?? "";

/** A comparison as other programs read it: names as they are written. */
export function comparisonJson({ missing, extra, differs, alike }: ListComparison): string {
  return JSON.stringify(
    {
      version: 1,
      missing: missing.map(({ name }) => name),
      extra: extra.map(nameOf),
      differs: differs.map(({ listed, row }) => ({
        enterprise: listed.enterprise.name,
        ledger: told(row.values.listPublishedOn),
        list: told(listed.on),
      })),
      alike: alike.map(({ listed, row }) => ({ ledger: nameOf(row), list: listed.name })),
    },
    null,
    2,
  );
}

/** One group of a comparison, for a page or a terminal. */
export interface ComparisonGroup {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The four groups in the order in which they matter; empty ones are left out. */
export function comparisonGroups({ missing, extra, differs, alike }: ListComparison): ComparisonGroup[] {
  const groups: ComparisonGroup[] = [
    { title: "名单上有、台账里没有", lines: missing.map(({ name }) => name) },
    { title: "台账里有、名单上没有（附表4也没有说明）", lines: extra.map(nameOf) },
    {
      title: "公布时间不同",
      lines: differs.map(({ listed: { enterprise, on }, row: { values } }) => {
        const [ledger, list] = [values.listPublishedOn, on].map((span) => (span ? spanWords(span) : "未写"));
        return `${enterprise.name}：台账${ledger ?? ""}，名单${list ?? ""}`;
      }),
    },
    {
      title: "名称相近，请核对是否同一家",
      lines: alike.map(({ listed, row }) => `台账“${nameOf(row)}”，名单“${listed.name}”`),
    },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}

/** A comparison for the terminal. */
export function comparisonText(comparison: ListComparison): string {
  const groups = comparisonGroups(comparison);
  if (groups.length === 0) return "台账与名单一致。";
  return groups
    .map(({ title, lines }) => [`${title}（${lines.length}家）：`, ...lines.map((line) => `  ${line}`)].join("\n"))
    .join("\n\n");
}
