import { listingOf } from "../state/listing-of";
import { opened } from "../state/transitions";
import type { Command } from "./desk";

/** Opens the first finding that a search finds, and gives it the keyboard. */
export const openFirst: Command = {
  order: "at once",
  async perform({ judge, state, change }) {
    const { query } = state();
    const matches = query.trim() === "" ? null : await judge.search(query);
    if (matches) change({ matches });
    const first = listingOf(state())?.at(0);
    if (first && state().query === query) change(opened(first.number, { focus: true }));
    return null;
  },
};
