import type { EditsDraft } from "../../xlsx/draft";
import { crc32 } from "../../xlsx/zip/crc";

/** A draft as it is kept. */
export interface KeptDraft {
  readonly draft: EditsDraft;
  /** How many changes it holds. */
  readonly changes: number;
  /** When it was kept, in the clerk's words. */
  readonly at: string;
}

const database = "ledger-drafts";
const store = "drafts";
const switchKey = "ledger-drafts";

/** Tells a file from others: its name, length and checksum. */
export function draftKey(name: string, bytes: Uint8Array): string {
  return `${name}|${bytes.length}|${crc32(bytes)}`;
}

/** Whether drafts are to be kept on this machine; only where the clerk asked for it. */
export function keepsDrafts(): boolean {
  try {
    return localStorage.getItem(switchKey) === "on";
  } catch {
    return false;
  }
}

/** Keeps drafts from now on, or keeps none any more and forgets those that are there. */
export async function setKeepsDrafts(on: boolean): Promise<void> {
  try {
    if (on) localStorage.setItem(switchKey, "on");
    else localStorage.removeItem(switchKey);
  } catch {
    // A browser that stores nothing keeps no drafts either.
    return;
  }
  if (!on) await inStore("readwrite", (drafts) => drafts.clear());
}

/** The draft of a file, null where there is none or the browser stores nothing. */
export async function storedDraft(key: string): Promise<KeptDraft | null> {
  return (await inStore<KeptDraft | undefined>("readonly", (drafts) => drafts.get(key))) ?? null;
}

/** Keeps a draft in place of the one before; null forgets it. */
export async function keepDraft(key: string, kept: KeptDraft | null): Promise<void> {
  await inStore("readwrite", (drafts) => (kept ? drafts.put(kept, key) : drafts.delete(key)));
}

/** Asks the browser's own database on this machine; null where it has none for this page. */
function inStore<Result>(
  mode: IDBTransactionMode,
  ask: (drafts: IDBObjectStore) => IDBRequest,
): Promise<Result | null> {
  return new Promise((resolve) => {
    const none = (): void => resolve(null);
    try {
      const opening = indexedDB.open(database, 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore(store);
      opening.onerror = none;
      opening.onsuccess = () => {
        const { result: found } = opening;
        if (!found.objectStoreNames.contains(store)) return none();
        const request = ask(found.transaction(store, mode).objectStore(store));
        request.onsuccess = () => resolve(request.result as Result);
        request.onerror = none;
        request.transaction?.addEventListener("complete", () => found.close());
      };
    } catch {
      none();
    }
  });
}
