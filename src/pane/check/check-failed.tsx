import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { VerdictBox } from "../parts/verdict-box";
import { useDesk } from "../use-pane";
import { checkWords } from "./words";
import { words } from "../words";
import { checkWorkbook } from "../commands/check";

/** A check that could not be done: why, and what to do. */
export function CheckFailed({ sentence }: { readonly sentence: string }): ReactNode {
  const desk = useDesk();
  return (
    <main className="scroll">
      <VerdictBox tone="error" headline={checkWords.failed.headline}>
        <p className="small">{sentence}</p>
      </VerdictBox>
      <div className="padded">
        <Button className="button primary" appearance="primary" onClick={() => void desk.run(checkWorkbook)}>
          {words.recheck}
        </Button>
      </div>
    </main>
  );
}
