import type { Command } from "./desk";

/** Opens the sample ledger, where the page can. */
export const openSample: Command = {
  order: "at once",
  async perform({ surroundings }) {
    await surroundings.openSample?.();
    return null;
  },
};
