import { Field, Input } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import type { ColumnKey } from "../../annexes/columns";
import { compareQuarters } from "../../dates/limits";
import { quarterWords } from "../../dates/span-words";
import type { Grid } from "../../sheets/grid";
import type { Layout } from "../../sheets/layout";
import { Choice } from "../parts/choice";
import { useDesk } from "../use-pane";
import { words } from "../words";
import { choicesIn, columnsOf, headerRowOf, quarterChoices, type MappingDraft } from "./mapping-draft";
import { SheetPreview } from "./sheet-preview";
import { mappingWords } from "./words";

interface FieldsProps {
  readonly sheet: string;
  readonly grid: Grid;
  readonly draft: MappingDraft;
  readonly recognised: Layout | null;
  onChange(changed: Partial<MappingDraft>): void;
}

/** What is waiting for a click in the sheet: the header's row, or a column. */
type Picking = "header" | ColumnKey | null;

/** The sheet's first rows, and what each of its columns is. */
export function MappingFields({ sheet, grid, draft, recognised, onChange }: FieldsProps): ReactNode {
  const [picking, setPicking] = useState<Picking>(null);
  const pick = (row: number, column: number): void => {
    if (picking === "header") onChange({ headerRow: String(row + 1) });
    else if (picking) onChange({ columns: { ...draft.columns, [picking]: column } });
    setPicking(null);
  };
  useSelectedCell(sheet, picking === null ? null : pick);
  const part = { draft, onChange, picking, onPicking: setPicking };
  return (
    <>
      <Head {...part} recognised={recognised} />
      <SheetPreview
        grid={grid}
        draft={draft}
        picking={picking !== null}
        onPick={pick}
        onHeader={(row) => onChange({ headerRow: String(row + 1) })}
      />
      {draft.annex !== null && <Columns {...part} grid={grid} />}
    </>
  );
}

interface PartProps {
  readonly draft: MappingDraft;
  readonly picking: Picking;
  onChange(changed: Partial<MappingDraft>): void;
  onPicking(picking: Picking): void;
}

function Head({ draft, recognised, onChange, picking, onPicking }: PartProps & Pick<FieldsProps, "recognised">) {
  return (
    <div className="pair fields">
      <Choice
        label={mappingWords.annex}
        value={String(draft.annex ?? "")}
        options={[
          ["3", words.annex(3)],
          ["4", words.annex(4)],
          ["", mappingWords.none],
        ]}
        onChoose={(value) => onChange({ annex: value === "3" ? 3 : value === "4" ? 4 : null })}
      />
      <Field className="field" label={mappingWords.header}>
        <span className="picked">
          <Input
            className="input grow"
            inputMode="numeric"
            value={draft.headerRow}
            onChange={(_, { value }) => onChange({ headerRow: value })}
          />
          <PickButton name="header" label={mappingWords.header} {...{ picking, onPicking }} />
        </span>
      </Field>
      {draft.annex !== null && (
        <div className="whole-line">
          <QuarterChoice {...{ draft, recognised, onChange }} />
        </div>
      )}
    </div>
  );
}

function QuarterChoice({ draft, recognised, onChange }: Pick<FieldsProps, "draft" | "recognised" | "onChange">) {
  const { surroundings } = useDesk();
  const choices = quarterChoices(surroundings.today(), draft.quarter);
  const told = recognised?.period.quarter ?? null;
  const set = draft.quarter && choices.findIndex((one) => draft.quarter && compareQuarters(one, draft.quarter) === 0);
  return (
    <Choice
      label={mappingWords.quarter}
      value={set === null ? "" : String(set)}
      options={[
        ["", mappingWords.toldQuarter(told && quarterWords(told))],
        ...choices.map((one, at) => [String(at), quarterWords(one)] as const),
      ]}
      onChoose={(value) => onChange({ quarter: value === "" ? null : (choices[Number(value)] ?? null) })}
    />
  );
}

function Columns({ draft, grid, onChange, picking, onPicking }: PartProps & { readonly grid: Grid }): ReactNode {
  const choices = choicesIn(grid, headerRowOf(draft));
  return (
    <fieldset className="mapping">
      <legend>{mappingWords.columns}</legend>
      {columnsOf(draft.annex).map(({ key, label }) => (
        <div key={key} className="mapping-line">
          <span aria-hidden="true">{label}</span>
          <Choice
            label={label}
            unseen
            size="small"
            value={String(draft.columns[key] ?? "")}
            options={[["", mappingWords.absent], ...choices.map((one) => [String(one.column), one.label] as const)]}
            onChoose={(value) => {
              const { [key]: _old, ...others } = draft.columns;
              onChange({ columns: value === "" ? others : { ...others, [key]: Number(value) } });
            }}
          />
          <PickButton name={key} label={label} {...{ picking, onPicking }} />
        </div>
      ))}
    </fieldset>
  );
}

/** Waits for the next cell that is selected in the sheet, or pressed in the preview. */
function PickButton(
  props: Pick<PartProps, "picking" | "onPicking"> & { readonly name: Picking; readonly label: string },
) {
  const { name, label, picking, onPicking } = props;
  const waits = picking === name;
  const shown = waits ? mappingWords.picking : mappingWords.pick;
  return (
    <button
      type="button"
      className="pick"
      aria-pressed={waits}
      aria-label={mappingWords.pickFor(label, shown)}
      title={mappingWords.howToPick}
      onClick={() => onPicking(waits ? null : name)}
    >
      {shown}
    </button>
  );
}

/** Tells of the next cell that the clerk selects on the sheet; null where none is waited for. */
function useSelectedCell(sheet: string, onCell: ((row: number, column: number) => void) | null): void {
  const { workbook } = useDesk();
  useEffect(
    () =>
      onCell
        ? workbook.selected((selection) => {
            if (selection.sheet === sheet) onCell(selection.range.top, selection.range.left);
          })
        : undefined,
    [workbook, sheet, onCell],
  );
}
