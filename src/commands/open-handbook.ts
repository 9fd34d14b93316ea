/** The handbook beside the page. */
const handbook = "handbook.html";

/** Opens the handbook in the system's browser where this Excel can (2021 and later), else in a window of its own. */
export function openHandbook(): void {
  const url = new URL(handbook, window.location.href).href;
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1"))
    Office.context.ui.openBrowserWindow(url);
  else window.open(url, "_blank", "noopener");
}
