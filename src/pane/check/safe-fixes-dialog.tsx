import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Sign } from "../parts/icons";
import { PaneDialog } from "../parts/pane-dialog";
import { Prose } from "../parts/prose";
import { useDesk } from "../use-pane";
import { useSafeFixes } from "./use-safe-fixes";
import { checkWords } from "./words";
import "./dialogs.css";
import { words } from "../words";
import { fixAllSafe } from "../commands/fix";

/** So many fixes are listed: a page with a hundred thousand lines cannot be scrolled. */
const mostListed = 500;

/** 全部安全修正: the whole old → new list, applied on one confirmation. */
export function SafeFixesDialog(): ReactNode {
  const desk = useDesk();
  const { count, fixes } = useSafeFixes(mostListed);
  const writes = fixes.flatMap(({ finding, fix }) =>
    fix.writes.map((write) => ({ ...write, enterprise: finding.enterprise })),
  );
  return (
    <PaneDialog
      title={checkWords.safe.title(count)}
      actions={
        <>
          <Button className="button primary" appearance="primary" onClick={() => void desk.run(fixAllSafe)}>
            {checkWords.safe.apply(count)}
          </Button>
          <Button className="button" onClick={() => desk.change({ dialog: { kind: "none" } })}>
            {words.cancel}
          </Button>
        </>
      }
    >
      <p className="small">{checkWords.safe.lead}</p>
      <ul className="changes" tabIndex={0} aria-label={checkWords.safe.title(count)}>
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
      {count > fixes.length && <p className="small">{checkWords.safe.more(count - fixes.length)}</p>}
    </PaneDialog>
  );
}

/** Stray blanks are what many of these fixes take away: shown as ␣, they can be seen. */
function visible(text: string): string {
  return text.replace(/^\s+|\s+$/g, (blanks) => "␣".repeat(blanks.length));
}
