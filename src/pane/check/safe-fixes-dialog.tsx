import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { safeFixesIn } from "../commands/fix";
import { Sign } from "../parts/icons";
import { PaneDialog } from "../parts/pane-dialog";
import { Prose } from "../parts/prose";
import { useDesk, usePane } from "../use-pane";
import { checkWords } from "./words";
import "./dialogs.css";
import { words } from "../words";
import { fixAllSafe } from "../commands/fix";

/** 全部安全修正: the whole old → new list, applied on one confirmation. */
export function SafeFixesDialog(): ReactNode {
  const desk = useDesk();
  const judgement = usePane((state) => state.judgement);
  const scope = usePane((state) => state.scope);
  const chosen = safeFixesIn({ judgement, scope });
  const writes = chosen.flatMap(({ finding, fix }) =>
    fix.writes.map((write) => ({ ...write, enterprise: finding.enterprise })),
  );
  return (
    <PaneDialog
      title={checkWords.safe.title(chosen.length)}
      actions={
        <>
          <Button className="button primary" appearance="primary" onClick={() => void desk.run(fixAllSafe)}>
            {checkWords.safe.apply(chosen.length)}
          </Button>
          <Button className="button" onClick={() => desk.change({ dialog: { kind: "none" } })}>
            {words.cancel}
          </Button>
        </>
      }
    >
      <p className="small">{checkWords.safe.lead}</p>
      <ul className="changes" tabIndex={0} aria-label={checkWords.safe.title(chosen.length)}>
        {writes.map(({ place, cell, from, to, enterprise }) => (
          <li key={`${place.sheet} ${cell}`}>
            <span className="quiet">
              {cell} {enterprise}
            </span>
            <span className="change">
              <del>{from === "" ? words.empty : <Prose text={visible(from)} />}</del>
              <Sign of="arrow" />
              <ins>
                <Prose text={visible(to)} />
              </ins>
            </span>
          </li>
        ))}
      </ul>
    </PaneDialog>
  );
}

/** Stray blanks are what many of these fixes take away: shown as ␣, they can be seen. */
function visible(text: string): string {
  return text.replace(/^\s+|\s+$/g, (blanks) => "␣".repeat(blanks.length));
}
