/** Hands bytes or text to the clerk as a file of this name, without a server. */
export function saveAs(fileName: string, type: string, content: string | Uint8Array<ArrayBuffer> | Blob): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // A browser still reads from the address after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
