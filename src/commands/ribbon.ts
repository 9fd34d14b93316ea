import { ribbonNames } from "./ribbon-names";
import { ribbonQueue, type PressEvent, type RibbonQueue } from "./ribbon-queue";

declare global {
  /** The presses so far, for main to take over. */
  var ledgerRibbon: RibbonQueue | undefined;
}

// Runs right after office.js, before anything else loads. Excel replays the press that started this page as soon as
// office.js is ready, and a name that is unknown then is a press lost (OfficeDev/office-js #5176, #3378, #2744).
globalThis.ledgerRibbon = ribbonQueue();
// Office is missing where its CDN cannot be reached; main says so.
if (typeof Office !== "undefined") {
  for (const name of ribbonNames) {
    Office.actions.associate(name, (event?: PressEvent) => globalThis.ledgerRibbon?.press({ name, event }));
  }
}
