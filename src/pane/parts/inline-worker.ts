const addresses = new Map<string, string>();

/**
 * A worker whose code stands as text in the page, in the element of this id (单机版, which has no second file); null where
 * it does not.
 */
export function inlineWorker(id: string): Worker | null {
  const code = document.getElementById(id)?.textContent;
  if (!code) return null;
  const address = addresses.get(id) ?? URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
  addresses.set(id, address);
  return new Worker(address);
}
