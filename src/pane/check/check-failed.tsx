import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { VerdictBox } from "../parts/verdict-box";
import { useSession } from "../use-session";
import { words } from "../words";

/** A check that could not be done: why, and what to do. */
export function CheckFailed({ sentence }: { readonly sentence: string }): ReactNode {
  const session = useSession();
  return (
    <main className="scroll">
      <VerdictBox tone="error" headline={words.failed.headline}>
        <p className="small">{sentence}</p>
      </VerdictBox>
      <div className="padded">
        <Button className="button primary" appearance="primary" onClick={() => void session.check()}>
          {words.evidence.recheck}
        </Button>
      </div>
    </main>
  );
}
