import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Deadlines } from "../../deadlines/deadlines";
import { remarkOn } from "../../reports/deadline-reports";
import { listDeadlines } from "./asking";
import { deadlineWords } from "./words";
import { useDesk } from "../use-pane";
import { VerdictBox } from "../parts/verdict-box";
import { checkWorkbook } from "../commands/check";

/** No enterprise with a limit: what was looked for, and where to see what each sheet lacks. */
export function DeadlinesNothing({ view }: { readonly view: Deadlines }): ReactNode {
  const desk = useDesk();
  return (
    <section className="section">
      <h2>{deadlineWords.enterprises.title}</h2>
      <p className="small padded">{remarkOn(view)}</p>
      <div className="padded">
        <Button
          className="button"
          onClick={() => {
            desk.change({ tab: "check" });
            if (!desk.state().judgement) void desk.run(checkWorkbook);
          }}
        >
          {deadlineWords.nothing.check}
        </Button>
      </div>
    </section>
  );
}

/** The workbook could not be read: why, and a way to try again. */
export function DeadlinesFailed({ sentence }: { readonly sentence: string }): ReactNode {
  const desk = useDesk();
  return (
    <main className="scroll">
      <VerdictBox tone="error" headline={deadlineWords.failed.title}>
        <p className="small">{sentence}</p>
        <Button className="button" onClick={() => void desk.run(listDeadlines)}>
          {deadlineWords.failed.again}
        </Button>
      </VerdictBox>
    </main>
  );
}
