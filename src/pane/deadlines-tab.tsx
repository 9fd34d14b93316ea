import type { ReactNode } from "react";
import { words } from "./words";

/** 期限: who is due when. */
export function DeadlinesTab(): ReactNode {
  return <main className="scroll" aria-label={words.tabs.deadlines} />;
}
