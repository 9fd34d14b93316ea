import type { ReactNode } from "react";
import { words } from "./words";

/** 模板: blank annexes, and sheets made from the ledger. */
export function TemplatesTab(): ReactNode {
  return <main className="scroll" aria-label={words.tabs.templates} />;
}
