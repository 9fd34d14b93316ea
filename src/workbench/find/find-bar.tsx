import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { Sign } from "../../pane/parts/icons";
import { cellNumber, type CellPlace, type Grid } from "../../sheets/grid";
import type { Outcome } from "../../workbooks/port";
import { unhurried } from "../../workbooks/unhurried";
import type { CellEdit } from "../../xlsx/edited-cells";
import { hitFrom, replacements, spotOf } from "./search";
import { useHits } from "./use-hits";
import { findWords } from "./words";
import "./find.css";

interface FindBarProps {
  readonly grid: Grid;
  readonly cell: CellPlace;
  /** Counts up whenever the clerk asks for it; with the field for replacing or not. */
  readonly asked: { readonly calls: number; readonly replacing: boolean };
  onGo(cell: CellPlace): void;
  onReplace(edits: readonly CellEdit[]): Promise<Outcome>;
  onHits(hits: readonly number[]): void;
  onClose(): void;
}

/** Above the grid: finds a text in the sheet, cell by cell, and puts another in its place. */
export function FindBar(props: FindBarProps): ReactNode {
  const { grid, cell, asked, onHits } = props;
  const [text, setText] = useState("");
  const [whole, setWhole] = useState(false);
  const [told, setTold] = useState("");
  const hits = useHits(grid, { text, whole });
  useEffect(() => onHits(hits ?? []), [hits, onHits]);
  useEffect(() => () => onHits([]), [onHits]);

  const go = (by: 1 | -1): void => {
    const hit = hits?.[hitFrom(hits, cell, by)];
    if (hit !== undefined) props.onGo({ sheet: grid.name, ...spotOf(hit) });
  };
  const shown = useRef(grid);
  useEffect(() => void (shown.current = grid), [grid]);
  const replaceAll = async (put: string): Promise<void> => {
    const edits = await unhurried(replacements(grid, hits ?? [], { text, whole }, put));
    // What was edited meanwhile is not overwritten by what stood there before.
    setTold(shown.current === grid ? toldOf(await props.onReplace(edits)) : findWords.changed);
  };
  const looked = (next: string): void => {
    setText(next);
    setTold("");
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.key !== "Escape") return;
    props.onClose();
    event.preventDefault();
  };
  return (
    <div className="find-bar plain-buttons" role="search" aria-label={findWords.name} onKeyDown={leave}>
      <QueryField calls={asked.calls} onText={looked} onGo={go} />
      <button type="button" onClick={() => go(-1)}>
        {findWords.previous}
      </button>
      <button type="button" onClick={() => go(1)}>
        {findWords.next}
      </button>
      <Whole checked={whole} onChange={setWhole} />
      {asked.replacing && <Replacing enabled={(hits?.length ?? 0) > 0} onReplace={(put) => void replaceAll(put)} />}
      <span className="grow" role="status">
        {told || (text !== "" && countOf(hits, cell))}
      </span>
      <button type="button" className="bare" aria-label={findWords.close} onClick={props.onClose}>
        <Sign of="close" />
      </button>
    </div>
  );
}

interface QueryFieldProps {
  /** Counts up whenever the keyboard is to come here. */
  readonly calls: number;
  onText(text: string): void;
  onGo(by: 1 | -1): void;
}

/** What is looked for; what an input method has not finished yet is not. */
function QueryField({ calls, onText, onGo }: QueryFieldProps): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [calls]);
  return (
    <input
      ref={field}
      aria-label={findWords.query}
      placeholder={findWords.query}
      onChange={({ target, nativeEvent }) => {
        if (!(nativeEvent instanceof InputEvent && nativeEvent.isComposing)) onText(target.value);
      }}
      onCompositionEnd={({ currentTarget }) => onText(currentTarget.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || event.key !== "Enter") return;
        event.preventDefault();
        onGo(event.shiftKey ? -1 : 1);
      }}
    />
  );
}

function Replacing({ enabled, onReplace }: { readonly enabled: boolean; onReplace(put: string): void }): ReactNode {
  const [put, setPut] = useState("");
  return (
    <>
      <input
        aria-label={findWords.replacement}
        placeholder={findWords.replacement}
        value={put}
        onChange={({ target }) => setPut(target.value)}
      />
      <button type="button" disabled={!enabled} onClick={() => onReplace(put)}>
        {findWords.replaceAll}
      </button>
    </>
  );
}

function toldOf({ done, skipped }: Outcome): string {
  return [findWords.replaced(done), skipped.length > 0 && findWords.left(skipped.length)].filter(Boolean).join("，");
}

function Whole({ checked, onChange }: { readonly checked: boolean; onChange(whole: boolean): void }): ReactNode {
  const id = useId();
  return (
    <span className="whole">
      <input id={id} type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      <label htmlFor={id}>{findWords.whole}</label>
    </span>
  );
}

function countOf(hits: readonly number[] | null, { row, column }: CellPlace): string {
  if (!hits) return findWords.searching;
  if (hits.length === 0) return findWords.none;
  return findWords.count(hits.indexOf(cellNumber(row, column)) + 1, hits.length);
}
