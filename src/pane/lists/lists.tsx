import { Button, Field, Input } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import { parseIso } from "../../dates/day";
import { comparisonGroups } from "../../reports/list-comparison";
import type { ReadList } from "../../sheets/lists/read-list";
import type { ReadTable } from "../../sheets/read";
import { comparedWithList } from "../../templates/lists/compared";
import { listEntries, type ListWish } from "../../templates/lists/list-entries";
import { ChooseFile } from "../parts/choose-file";
import { Prose } from "../parts/prose";
import { FoldedNotes } from "../parts/folded-notes";
import { useDesk } from "../use-pane";
import { readListFile, readListHere, takeInAfresh, takeIntoLedger } from "./taking";
import { listWords } from "./words";

interface Chosen {
  readonly name: string;
  readonly lists: readonly ReadList[];
}

/** 收名单: a list as it was issued becomes rows of a ledger, or is held against it. */
export function Lists({ reads }: { readonly reads: readonly ReadTable[] }): ReactNode {
  const desk = useDesk();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const took = (name: string, lists: readonly ReadList[]): void => setChosen({ name, lists });
  return (
    <section className="section" id="take-in">
      <h2>{listWords.title}</h2>
      <div className="padded stacked">
        <p className="small">{listWords.about}</p>
        <div className="pair-of-buttons">
          <ChooseFile label={listWords.file} onChoose={(file) => void desk.run(readListFile, file, took)} />
          <Button className="button small" onClick={() => void desk.run(readListHere, took)}>
            {listWords.here}
          </Button>
        </div>
        {chosen && <Taking key={chosen.name} chosen={chosen} reads={reads} />}
      </div>
    </section>
  );
}

function Taking({
  chosen: { name, lists },
  reads,
}: {
  readonly chosen: Chosen;
  readonly reads: readonly ReadTable[];
}): ReactNode {
  const desk = useDesk();
  const [published, setPublished] = useState("");
  const [district, setDistrict] = useState("");
  const [comparing, setComparing] = useState(false);
  const wish = useMemo<ListWish>(
    () => ({ publishedOn: parseIso(published), ...(district.trim() === "" ? {} : { district: district.trim() }) }),
    [published, district],
  );
  const taken = useMemo(() => listEntries(lists, wish), [lists, wish]);
  const rows = lists.reduce((sum, list) => sum + list.reads.reduce((all, { table }) => all + table.rows.length, 0), 0);
  const isReady = taken.undated === 0 && taken.entries.length > 0;
  return (
    <>
      <p className="small">
        <Prose text={listWords.found(name, rows, lists[0]?.batch ?? "")} />
      </p>
      <Field className="field" label={listWords.published}>
        <Input className="input" type="date" value={published} onChange={(_, { value }) => setPublished(value)} />
      </Field>
      <Field className="field" label={listWords.district}>
        <Input className="input" value={district} onChange={(_, { value }) => setDistrict(value)} />
      </Field>
      <p className="small">{isReady ? listWords.takes(taken.entries.length) : listWords.undated}</p>
      <FoldedNotes notes={taken.notes} label={listWords.attention(taken.notes.length)} />
      <div className="pair-of-buttons">
        <Button
          className="button"
          disabled={!isReady}
          onClick={() => void desk.run(takeIntoLedger, lists, reads, wish)}
        >
          {listWords.into}
        </Button>
        <Button className="button" disabled={!isReady} onClick={() => void desk.run(takeInAfresh, lists, wish)}>
          {listWords.fresh}
        </Button>
        <Button className="button" aria-expanded={comparing} onClick={() => setComparing(!comparing)}>
          {listWords.compare}
        </Button>
      </div>
      {comparing && <Comparison lists={lists} reads={reads} wish={wish} />}
    </>
  );
}

interface ComparisonProps {
  readonly lists: readonly ReadList[];
  readonly reads: readonly ReadTable[];
  readonly wish: ListWish;
}

function Comparison({ lists, reads, wish }: ComparisonProps): ReactNode {
  const compared = useMemo(() => comparedWithList(reads, lists, wish), [reads, lists, wish]);
  if (!compared) return <p className="small">{listWords.noLedger}</p>;
  const groups = comparisonGroups(compared.comparison);
  if (groups.length === 0) return <p className="small">{listWords.same}</p>;
  return (
    <>
      {groups.map(({ title, lines }) => (
        <FoldedNotes key={title} notes={lines} label={listWords.group(title, lines.length)} />
      ))}
    </>
  );
}
