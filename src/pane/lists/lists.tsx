import { Button, Field, Input } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import { parseIso } from "../../dates/day";
import type { ListWish } from "../../templates/lists/list-entries";
import { ChooseFile } from "../parts/choose-file";
import { Prose } from "../parts/prose";
import { FoldedNotes } from "../parts/folded-notes";
import { useDesk } from "../use-pane";
import { insertMade } from "../ledgers/new-sheets";
import { useAnswer } from "../ledgers/use-answer";
import { readListFile, readListHere, takeIntoLedger, type FoundLists } from "./taking";
import { listWords } from "./words";

/** 收名单: a list as it was issued becomes rows of a ledger, or is held against it. */
export function Lists(): ReactNode {
  const desk = useDesk();
  const [chosen, setChosen] = useState<FoundLists | null>(null);
  return (
    <section className="section" id="take-in">
      <h2>{listWords.title}</h2>
      <div className="padded stacked">
        <p className="small">{listWords.about}</p>
        <div className="pair-of-buttons">
          <ChooseFile label={listWords.file} onChoose={(file) => void desk.run(readListFile, file, setChosen)} />
          <Button className="button small" onClick={() => void desk.run(readListHere, setChosen)}>
            {listWords.here}
          </Button>
        </div>
        {chosen && <Taking key={chosen.reading} found={chosen} />}
      </div>
    </section>
  );
}

function Taking({ found: { name, rows, batch } }: { readonly found: FoundLists }): ReactNode {
  const desk = useDesk();
  const [published, setPublished] = useState("");
  const [district, setDistrict] = useState("");
  const [comparing, setComparing] = useState(false);
  const wish = useMemo<ListWish>(
    () => ({ publishedOn: parseIso(published), ...(district.trim() === "" ? {} : { district: district.trim() }) }),
    [published, district],
  );
  const taken = useAnswer("list-entries", wish);
  const isReady = taken !== undefined && taken.undated === 0 && taken.entries > 0;
  return (
    <>
      <p className="small">
        <Prose text={listWords.found(name, rows, batch)} />
      </p>
      <Field className="field" label={listWords.published}>
        <Input className="input" type="date" value={published} onChange={(_, { value }) => setPublished(value)} />
      </Field>
      <Field className="field" label={listWords.district}>
        <Input className="input" value={district} onChange={(_, { value }) => setDistrict(value)} />
      </Field>
      <p className="small">{isReady ? listWords.takes(taken.entries) : listWords.undated}</p>
      {taken && <FoldedNotes notes={taken.notes} label={listWords.attention(taken.notes.length)} />}
      <div className="pair-of-buttons">
        <Button className="button" disabled={!isReady} onClick={() => void desk.run(takeIntoLedger, wish)}>
          {listWords.into}
        </Button>
        <Button
          className="button"
          disabled={!isReady}
          onClick={() => void desk.run(insertMade, { from: "list", wish }, afresh)}
        >
          {listWords.fresh}
        </Button>
        <Button className="button" aria-expanded={comparing} onClick={() => setComparing(!comparing)}>
          {listWords.compare}
        </Button>
      </div>
      {comparing && <Comparison wish={wish} />}
    </>
  );
}

/** What 另起台账 says of the sheet that it made. */
const afresh = ([sheet = ""]: readonly string[], rows: number): string => listWords.made(sheet, rows);

function Comparison({ wish }: { readonly wish: ListWish }): ReactNode {
  const groups = useAnswer("compared", wish);
  if (groups === undefined) return null;
  if (groups === null) return <p className="small">{listWords.noLedger}</p>;
  if (groups.length === 0) return <p className="small">{listWords.same}</p>;
  return (
    <>
      {groups.map(({ title, lines }) => (
        <FoldedNotes key={title} notes={lines} label={listWords.group(title, lines.length)} />
      ))}
    </>
  );
}
