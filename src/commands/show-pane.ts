let opening: Promise<void> | null = null;

/**
 * Opens the pane. A second call while it is opening waits for the first: on the web two at once kill the ribbon's
 * buttons (OfficeDev/office-js #3224).
 */
export function showPane(): Promise<void> {
  opening ??= Office.addin.showAsTaskpane().finally(() => {
    opening = null;
  });
  return opening;
}
