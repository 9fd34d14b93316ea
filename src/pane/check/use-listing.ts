import { useMemo } from "react";
import {
  countsOf,
  entriesOf,
  inListOrder,
  matching,
  rowsOf,
  sheetsInScope,
  type Counts,
  type ListRow,
} from "../state/listing";
import { waivedIn } from "../../checking/tally";
import type { CheckedSheet } from "../../checking/run";
import type { Finding } from "../../checking/finding";
import { usePane } from "../use-pane";

/** What the list shows now, worked out again only when what it depends on changes. */
export interface Listing {
  readonly sheets: readonly CheckedSheet[];
  readonly counts: Counts;
  readonly rows: readonly ListRow[];
  readonly order: readonly Finding[];
  readonly waived: readonly Finding[];
}

const nothing: Listing = {
  sheets: [],
  counts: { all: 0, error: 0, warning: 0, hint: 0 },
  rows: [],
  order: [],
  waived: [],
};

/** The listing of the pane's state. */
export function useListing(): Listing {
  const judgement = usePane((state) => state.judgement);
  const scope = usePane((state) => state.scope);
  const filter = usePane((state) => state.filter);
  const query = usePane((state) => state.query);
  const grouping = usePane((state) => state.grouping);
  const found = useMemo(() => {
    if (!judgement) return null;
    const sheets = sheetsInScope(judgement, scope);
    const entries = entriesOf(sheets);
    return { sheets, entries, counts: countsOf(entries), waived: waivedIn(sheets), labels: judgement.labels };
  }, [judgement, scope]);
  return useMemo(() => {
    if (!found) return nothing;
    const rows = rowsOf(matching(found.entries, filter, query), grouping, found.labels);
    return { ...found, rows, order: inListOrder(rows) };
  }, [found, filter, query, grouping]);
}
