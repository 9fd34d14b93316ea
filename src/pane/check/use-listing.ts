import { useEffect } from "react";
import { listingOf } from "../state/listing-of";
import { type Listing } from "../state/listing";
import { useDesk, usePane } from "../use-pane";

/** The list of the pane's state; null where nothing was checked. */
export function useListing(): Listing | null {
  const judgement = usePane((state) => state.judgement);
  const scope = usePane((state) => state.scope);
  const filter = usePane((state) => state.filter);
  const query = usePane((state) => state.query);
  const matches = usePane((state) => state.matches);
  const grouping = usePane((state) => state.grouping);
  return listingOf({ judgement, scope, filter, query, matches, grouping });
}

/** Looks for what is searched for, again after each check; the list stays until it is found. */
export function useSearch(): void {
  const { judge, state, change } = useDesk();
  const judgement = usePane((pane) => pane.judgement);
  const query = usePane((pane) => pane.query);
  useEffect(() => {
    if (!judgement || query.trim() === "") return;
    void judge
      .search(query)
      .then((matches) => matches && state().query === query && change({ matches }))
      .catch(() => undefined);
  }, [judge, state, change, judgement, query]);
}
