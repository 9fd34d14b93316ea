import { useEffect, useId, useMemo, useRef, useState, type ReactNode } from "react";
import type { Grid } from "../../sheets/grid";
import { unhurried } from "../../workbooks/unhurried";
import type { BodyRows } from "./body-rows";
import { textSteps, type SheetFilter, type ShownText } from "./sheet-filter";
import { WidthButtons } from "./width-buttons";
import { viewWords } from "./words";
import "./view.css";

/** So many texts are listed; the others are found by typing. */
const mostListed = 200;

interface FilterPanelProps {
  readonly grid: Grid;
  readonly body: BodyRows;
  readonly filter: SheetFilter;
  readonly column: number;
  /** What the column is called. */
  readonly title: string;
  /** In pixels, of the page. */
  readonly at: { readonly left: number; readonly top: number };
  /** Of the column as it is shown, in pixels. */
  readonly width: number;
  /** The width that its texts need. */
  fitting(): number;
  onWidth(width: number): void;
  onApply(filter: SheetFilter): void;
  onClose(): void;
}

/** Chooses which rows are shown by what a column says, and by which column they are sorted. */
export function FilterPanel(props: FilterPanelProps): ReactNode {
  const { grid, body, filter, column, title, at, onApply, onClose } = props;
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.querySelector("button")?.focus(), []);
  const { listed, isListing, chosen, setChosen, query, look, result } = useChoice(grid, body, filter, column);
  const sort = (descending: boolean): void => onApply({ ...filter, sort: { column, descending } });
  const apply = (): void => onApply(result());
  return (
    <div
      ref={panel}
      role="dialog"
      aria-label={viewWords.name(title)}
      className="filter-panel plain-buttons"
      style={at}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <div className="filter-buttons">
        <button type="button" onClick={() => sort(false)}>
          {viewWords.ascending}
        </button>
        <button type="button" onClick={() => sort(true)}>
          {viewWords.descending}
        </button>
      </div>
      <WidthButtons {...props} />
      <input
        type="search"
        aria-label={viewWords.search}
        placeholder={viewWords.search}
        value={query}
        onChange={({ target }) => look(target.value)}
        onKeyDown={(event) => event.key === "Enter" && !event.nativeEvent.isComposing && !isListing && apply()}
      />
      {isListing ? (
        <p role="status">{viewWords.listing}</p>
      ) : (
        <Choices listed={listed} chosen={chosen} onChosen={setChosen} />
      )}
      <div className="filter-buttons">
        <button type="button" className="primary" disabled={isListing || chosen?.size === 0} onClick={apply}>
          {viewWords.apply}
        </button>
        <button type="button" onClick={onClose}>
          {viewWords.cancel}
        </button>
      </div>
    </div>
  );
}

/** The texts of a column; null until they are listed. */
function useTexts(grid: Grid, body: BodyRows, column: number): readonly ShownText[] | null {
  const [texts, setTexts] = useState<readonly ShownText[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    void unhurried(textSteps(grid, body, column)).then((listed) => isWanted && setTexts(listed));
    return () => void (isWanted = false);
  }, [grid, body, column]);
  return texts;
}

/** Which texts of a column are chosen (null: all), and what filter that makes; typing chooses what it finds. */
function useChoice(grid: Grid, body: BodyRows, filter: SheetFilter, column: number) {
  const texts = useTexts(grid, body, column);
  const [query, look] = useState("");
  const [picked, setPicked] = useState<{ readonly query: string; readonly texts: Chosen }>({
    query: "",
    texts: filter.wanted.get(column) ?? null,
  });
  const listed = useMemo(() => found(texts ?? [], query), [texts, query]);
  const typed = useMemo(() => new Set(listed.map(({ text }) => text)), [listed]);
  const chosen: Chosen = picked.query === query ? picked.texts : typed;
  const result = (): SheetFilter => {
    const wanted = new Map(filter.wanted);
    if (chosen === null || texts?.every(({ text }) => chosen.has(text))) wanted.delete(column);
    else wanted.set(column, chosen);
    return { ...filter, wanted };
  };
  const setChosen = (next: ReadonlySet<string>): void => setPicked({ query, texts: next });
  return { listed, isListing: texts === null, chosen, setChosen, query, look, result };
}

/** Null: everything. */
type Chosen = ReadonlySet<string> | null;

function found(texts: readonly ShownText[], part: string): readonly ShownText[] {
  const wanted = part.toLowerCase();
  return wanted === "" ? texts : texts.filter(({ text }) => text.toLowerCase().includes(wanted));
}

interface ChoicesProps {
  readonly listed: readonly ShownText[];
  readonly chosen: Chosen;
  onChosen(chosen: ReadonlySet<string>): void;
}

function Choices({ listed, chosen, onChosen }: ChoicesProps): ReactNode {
  const isChosen = (text: string): boolean => chosen === null || chosen.has(text);
  const all = listed.every(({ text }) => isChosen(text));
  const put = (texts: readonly ShownText[], wanted: boolean): void => {
    const next = new Set(chosen ?? listed.map(({ text }) => text));
    for (const { text } of texts)
      if (wanted) next.add(text);
      else next.delete(text);
    onChosen(next);
  };
  return (
    <div className="filter-choices" role="group" aria-label={viewWords.all}>
      <Choice label={viewWords.all} checked={all} onChange={(wanted) => put(listed, wanted)} />
      {listed.slice(0, mostListed).map((each) => (
        <Choice
          key={each.text}
          label={each.text || viewWords.empty}
          rows={each.rows}
          checked={isChosen(each.text)}
          onChange={(wanted) => put([each], wanted)}
        />
      ))}
      {listed.length > mostListed && <p>{viewWords.more(listed.length - mostListed)}</p>}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly rows?: number;
  readonly checked: boolean;
  onChange(checked: boolean): void;
}

function Choice({ label, rows, checked, onChange }: ChoiceProps): ReactNode {
  const id = useId();
  return (
    <span className="filter-choice">
      <input id={id} type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      <label htmlFor={id}>{label}</label>
      {rows !== undefined && <span className="count">{viewWords.rows(rows)}</span>}
    </span>
  );
}
