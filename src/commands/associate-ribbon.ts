import { SpokenError } from "../workbooks/spoken-error";
import { ribbonCommands } from "./ribbon-commands";
import type { RibbonPage } from "./ribbon-page";

/** The handbook beside the page. */
const handbook = "handbook.html";

/** Connects the ribbon's buttons with the page; call once after Office.onReady. */
export function associateRibbon(page: RibbonPage): void {
  for (const [name, command] of Object.entries(ribbonCommands)) {
    associate(name, page, () => command(page, showPane));
  }
  associate("openHandbook", page, () => Promise.resolve(openHandbook()));
}

/** However a command ends Excel must be told that it did, or the button stays dead; a failure opens the pane and says so there. */
function associate(name: string, page: RibbonPage, command: () => Promise<void>): void {
  Office.actions.associate(name, async (event?: Office.AddinCommands.Event) => {
    try {
      await command();
    } catch (error) {
      page.tell(error instanceof SpokenError ? error.message : "没有完成。请再试一次。");
      await showPane().catch(() => undefined);
    } finally {
      event?.completed();
    }
  });
}

async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}

/** In the system's browser where this Excel can (2021 and later), else in a window of its own. */
function openHandbook(): void {
  const url = new URL(handbook, window.location.href).href;
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1"))
    Office.context.ui.openBrowserWindow(url);
  else window.open(url, "_blank", "noopener");
}
