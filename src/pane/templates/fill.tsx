import { Button, Checkbox } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import type { ReadTable } from "../../sheets/read";
import { filling, laidOut, type FillOptions } from "../../templates/fill";
import { templateColumns } from "../../templates/own-template/template-fill";
import { leftOutLines, type Made } from "../../templates/made";
import { ChooseFile } from "../parts/choose-file";
import { Prose } from "../parts/prose";
import { Choice } from "../parts/choice";
import type { TemplateHead } from "./state";
import { blankSheets, ledgerChoices } from "./ledgers";
import { insertSheets } from "../commands/insert-sheets";
import { fillInPlace, fillOwnFile } from "./making";
import { TemplatesNotes } from "./notes";
import { templateWords } from "./words";
import { useDesk } from "../use-pane";

interface TemplatesFillProps {
  readonly reads: readonly ReadTable[];
  readonly head: TemplateHead;
}

/** 由台账生成: which ledger, into which layout, and what comes of it before anything is written. */
export function TemplatesFill({ reads, head }: TemplatesFillProps): ReactNode {
  const desk = useDesk();
  const choices = useMemo(() => ledgerChoices(reads), [reads]);
  const [chosen, setChosen] = useState("");
  const [layout, setLayout] = useState("");
  const [all, setAll] = useState(false);
  const ledger = choices.find(({ id }) => id === chosen) ?? choices[0];
  const blank = useMemo(() => blankSheets(reads), [reads]);
  const own = blank.find(({ grid }) => grid.name === layout);
  const options = useMemo<FillOptions>(() => {
    const columns = own && templateColumns([own]);
    return { ...head, all, ...(columns ? { columns } : {}) };
  }, [head, all, own]);
  const content = useMemo(() => (ledger ? filling(ledger.reads, options) : null), [ledger, options]);
  const made = useMemo(() => content && laidOut(content, options), [content, options]);
  if (!ledger || !content || !made) return <Empty />;
  const make = (): Promise<void> =>
    own
      ? desk.run(fillInPlace, [own, ...reads.filter((read) => isBlankOther(read))], content, options)
      : desk.run(insertSheets, made.blueprints, (sheets) => templateWords.made(sheets, made.rows));
  return (
    <section className="section">
      <h2>{templateWords.fill}</h2>
      <div className="padded stacked">
        <Choice
          label={templateWords.ledger}
          value={ledger?.id ?? ""}
          options={choices.map(({ id, label }) => [id, label])}
          onChoose={setChosen}
        />
        <Choice
          label={templateWords.layout}
          value={own ? layout : ""}
          options={[
            ["", templateWords.official],
            ...blank.map(({ grid: { name } }) => [name, templateWords.own(name)] as const),
          ]}
          onChoose={setLayout}
        />
        <OwnFile ledger={ledger.reads} options={{ ...head, all }} />
        <Summary made={made} />
        <Checkbox label={templateWords.all} checked={all} onChange={(_, { checked }) => setAll(checked === true)} />
        <Button className="button primary" appearance="primary" onClick={() => void make()}>
          {templateWords.make(content.adjustments.length > 0)}
        </Button>
      </div>
    </section>
  );
}

/** 用自己的模板文件…, where the page can. */
function OwnFile({
  ledger,
  options,
}: {
  readonly ledger: readonly ReadTable[];
  readonly options: FillOptions;
}): ReactNode {
  const desk = useDesk();
  if (!desk.surroundings.openTemplate) return null;
  return (
    <div>
      <ChooseFile
        label={templateWords.ownFile}
        onChoose={(file) => void desk.run(fillOwnFile, file, ledger, options)}
      />
    </div>
  );
}

/** How many are taken, how many are not, and what has to be looked at. */
function Summary({ made }: { readonly made: Made }): ReactNode {
  const leftOut = leftOutLines(made.leftOut);
  return (
    <>
      <p className="small">
        <Prose text={[templateWords.taken(made.rows), ...leftOut.map(briefly)].join("；")} />
      </p>
      <TemplatesNotes notes={[...leftOut, ...made.notes]} />
    </>
  );
}

function isBlankOther({ table }: ReadTable): boolean {
  return table.annex === 4 && table.rows.length === 0;
}

/** Without the names: they are in the list below. */
function briefly(line: string): string {
  return line.replace(/：.*$/, "");
}

function Empty(): ReactNode {
  return (
    <section className="section">
      <h2>{templateWords.fill}</h2>
      <p className="small padded">{templateWords.noLedger}</p>
    </section>
  );
}
