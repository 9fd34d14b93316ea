/**
 * Puts text and a table on the clipboard at once; false where the browser does not let a page copy. Works in every
 * engine we run in.
 */
export function copyRich(text: string, table: string): boolean {
  let taken = false;
  const fill = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", text);
    event.clipboardData.setData("text/html", table);
    taken = true;
  };
  document.addEventListener("copy", fill);
  try {
    return document.execCommand("copy") && taken;
  } finally {
    document.removeEventListener("copy", fill);
  }
}
