import { ribbonNames } from "./ribbon-names";
import { ribbonQueue, type PressEvent, type RibbonQueue } from "./ribbon-queue";
import { showPaneForPresses } from "./show-pane-for-presses";

declare global {
  /** The presses so far, for main to take over. */
  var ledgerRibbon: RibbonQueue | undefined;
}

// Runs right after office.js, before anything else loads. Excel replays the press that started this page as soon as
// office.js is ready, and a name that is unknown then is a press lost (OfficeDev/office-js #5176, #3378, #2744).
const presses = ribbonQueue();
globalThis.ledgerRibbon = presses;
// Office is missing where its CDN cannot be reached; main says so.
if (typeof Office !== "undefined") {
  for (const name of ribbonNames) {
    Office.actions.associate(name, (event?: PressEvent) => presses.press({ name, event }));
  }
}

// A script that the page needs did not come (upgrade.js, which says so on it): main never takes over, and a press opens
// the pane. Office hands no press over before somebody has called onReady, as main would have.
addEventListener("ledgerlost", () => {
  if (presses.isTaken() || typeof Office === "undefined") return;
  showPaneForPresses(presses);
  void Office.onReady();
});
