import { Link } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import { evidenceOf, groundsOf } from "./evidence-words";
import { Sign } from "../parts/icons";
import type { Judgement } from "../judge/judge";
import { unusableMemory } from "../../workbooks/memory-words";
import { sheetsInScope } from "../judge/scope";
import { countsOf } from "../state/counts";
import { useDesk, usePane } from "../use-pane";
import { checkWords } from "./words";
import { words } from "../words";
import { narrowed } from "../state/transitions";
import { checkWorkbook } from "../commands/check";
import { marksLag, updateMarks } from "../commands/mark";
import { choosePrevious } from "../commands/previous-quarter";

/** Did it look at the right thing: one quiet line per sheet, each a way to its columns. */
export function EvidenceStrip({ judgement }: { readonly judgement: Judgement }): ReactNode {
  const desk = useDesk();
  const rechecking = usePane((state) => state.rechecking);
  const stale = usePane((state) => state.stale);
  const scope = usePane((state) => state.scope);
  const memoryUnusable = usePane((state) => state.memoryUnusable);
  const grounds = groundsOf(judgement);
  const listed = sheetsInScope(judgement, scope);
  return (
    <section className="strip">
      {listed.map((sheet, at) => (
        <button
          key={`${sheet.name} ${at}`}
          type="button"
          className="strip-line"
          title={`${sheet.name}：${evidenceOf(sheet)}`}
          onClick={() => desk.change({ dialog: { kind: "mapping", sheet: sheet.name } })}
        >
          <b>{sheet.annex && words.annex(sheet.annex)}</b>
          <span className="grow cut-off">{evidenceOf(sheet)}</span>
          <Sign of="next" size={12} />
        </button>
      ))}
      <OlderSheets judgement={judgement} />
      <PreviousQuarter />
      {judgement.notes.map((note) => (
        <p key={note} className="strip-line">
          {note}
        </p>
      ))}
      {memoryUnusable && <p className="strip-line">{unusableMemory}</p>}
      <MarksLag />
      <div className="strip-line">
        <span className={rechecking ? "grow rechecking" : stale ? "grow stale" : "grow cut-off"} title={grounds}>
          {rechecking ? checkWords.evidence.rechecking : stale ? words.stale : grounds}
        </span>
        <Link as="button" className="link" onClick={() => void desk.run(checkWorkbook)}>
          {words.recheck}
        </Link>
      </div>
    </section>
  );
}

/** Marks are brought up to date only when the clerk asks: an edit is judged again, but nothing is written for it. */
function MarksLag(): ReactNode {
  const desk = useDesk();
  const judgement = usePane((state) => state.judgement);
  const scope = usePane((state) => state.scope);
  const settings = usePane((state) => state.settings);
  const markedFrom = usePane((state) => state.markedFrom);
  const [lag, setLag] = useState(false);
  // Not while the list is drawn: there may be hundreds of thousands of marks to compare.
  useEffect(
    () => setLag(marksLag({ judgement, scope, settings, markedFrom })),
    [judgement, scope, settings, markedFrom],
  );
  if (!lag) return null;
  return (
    <div className="strip-line">
      <span className="grow cut-off">{checkWords.marks.lag}</span>
      <Link as="button" className="link" onClick={() => void desk.run(updateMarks)}>
        {checkWords.marks.update}
      </Link>
    </div>
  );
}

function OlderSheets({ judgement: { sheets } }: { readonly judgement: Judgement }): ReactNode {
  const desk = useDesk();
  const scope = usePane((state) => state.scope);
  const older = sheets.filter(({ annex, isCurrent }) => annex !== null && !isCurrent);
  if (older.length === 0) return null;
  const all = scope === "all";
  return (
    <div className="strip-line">
      <span className="grow cut-off">{checkWords.evidence.older(older.length, countsOf(older).all)}</span>
      <Link as="button" className="link" onClick={() => desk.change(narrowed({ scope: all ? "current" : "all" }))}>
        {all ? checkWords.evidence.hideOlder : checkWords.evidence.showOlder}
      </Link>
    </div>
  );
}

function PreviousQuarter(): ReactNode {
  const desk = useDesk();
  const previous = usePane((state) => state.previous);
  if (!previous) return null;
  return (
    <div className="strip-line">
      <span className="grow cut-off" title={previous.name}>
        {checkWords.evidence.previous(previous.name)}
      </span>
      <Link as="button" className="link" onClick={() => void desk.run(choosePrevious, null)}>
        {checkWords.evidence.dropPrevious}
      </Link>
    </div>
  );
}
