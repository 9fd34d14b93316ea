import { Button, ProgressBar } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Phase } from "../state/pane-state";
import { useDesk } from "../use-pane";
import { checkWords } from "./words";
import { words } from "../words";

const grouped = new Intl.NumberFormat("zh-CN");

/** While a check reads or judges: how far it is, and a way out. */
export function Working({ phase }: { readonly phase: Extract<Phase, { kind: "reading" | "judging" }> }): ReactNode {
  const desk = useDesk();
  const progress = phase.kind === "reading" ? phase.progress : null;
  const total = progress?.total ?? null;
  return (
    <main className="scroll working" aria-busy="true">
      <h1>{checkWords.working[phase.kind]}</h1>
      <ProgressBar
        className="progress"
        aria-label={checkWords.working[phase.kind]}
        {...(progress && total ? { value: Math.min(1, progress.done / total) } : {})}
      />
      <p className="small">
        {progress
          ? checkWords.working.cells(grouped.format(progress.done), total === null ? null : grouped.format(total))
          : "\u00a0"}
      </p>
      <Button className="button" onClick={() => desk.cancel()}>
        {words.cancel}
      </Button>
    </main>
  );
}
