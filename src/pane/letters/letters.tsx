import { Button } from "@fluentui/react-components";
import { useEffect, useMemo, useState, type ReactNode } from "react";
import { memoryKeys } from "../../checking/memory-keys";
import type { Deadlines } from "../../deadlines/deadlines";
import type { LetterChoices } from "../../letters/addressees";
import { letterKinds, type LetterKind } from "../../letters/letter-kinds";
import { noSender, type SenderInMemory } from "../../letters/sender";
import { senderInMemory } from "../../letters/sender-memory";
import { listDeadlines } from "../deadlines/asking";
import { Choice } from "../parts/choice";
import { useDesk, usePane } from "../use-pane";
import { AddresseeList } from "./addressees";
import { insertRegister, makeLetters, saveTemplate, type LettersWanted } from "./making";
import { SenderFields } from "./sender";
import { Template } from "./template";
import { useLetterChoices } from "./use-letter-choices";
import { letterWords } from "./words";

const nobodyYet: LetterChoices = { usual: [], others: [] };

const kinds = Object.keys(letterKinds) as LetterKind[];

/** 文书: which letter, to whom, on whose template. */
export function Letters({ authority }: { readonly authority: string }): ReactNode {
  const desk = useDesk();
  const view = usePane(({ deadlines }) => deadlines.view);
  useEffect(() => void desk.run(listDeadlines), [desk]);
  return (
    <section className="section">
      <h2>{letterWords.title}</h2>
      {view ? <Chosen view={view} authority={authority} /> : <p className="small padded">{letterWords.reading}</p>}
    </section>
  );
}

function Chosen({ view, authority }: { readonly view: Deadlines; readonly authority: string }): ReactNode {
  const desk = useDesk();
  const [kind, setKind] = useState<LetterKind>("urge");
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [template, setTemplate] = useState<File | null>(null);
  const [sender, setSender] = useSender(authority);
  const choices = useLetterChoices(view, kind);
  const to = useMemo(() => {
    const { usual, others } = choices ?? nobodyYet;
    return [...usual.filter(({ key }) => !left.has(key)), ...others.filter(({ key }) => left.has(key))];
  }, [choices, left]);
  const wanted: LettersWanted = { kind, to, sender, template, on: view.asOf };
  return (
    <div className="padded stacked">
      <Choice
        label={letterWords.kind}
        value={kind}
        options={kinds.map((one) => [one, letterKinds[one].name])}
        onChoose={(value) => {
          setKind(kinds.find((one) => one === value) ?? "urge");
          setLeft(new Set());
        }}
      />
      {choices ? (
        <AddresseeList kind={kind} {...choices} changed={left} onChange={setLeft} />
      ) : (
        <p className="small">{letterWords.reading}</p>
      )}
      <SenderFields sender={sender} onChange={setSender} />
      <Template file={template} onChoose={setTemplate} onDownload={() => void desk.run(saveTemplate, kind)} />
      <Make wanted={wanted} />
    </div>
  );
}

/** One document, one for each, and the register of their delivery. */
function Make({ wanted }: { readonly wanted: LettersWanted }): ReactNode {
  const desk = useDesk();
  const count = wanted.to.length;
  return (
    <>
      <Button
        className="button primary"
        appearance="primary"
        disabled={count === 0}
        onClick={() => void desk.run(makeLetters, wanted, true)}
      >
        {letterWords.together(count)}
      </Button>
      <div className="pair-of-buttons">
        <Button
          className="button small"
          disabled={count === 0}
          onClick={() => void desk.run(makeLetters, wanted, false)}
        >
          {letterWords.each}
        </Button>
        <Button className="button small" disabled={count === 0} onClick={() => void desk.run(insertRegister, wanted)}>
          {letterWords.register}
        </Button>
      </div>
    </>
  );
}

/** Who writes: as the workbook remembers it. */
function useSender(authority: string): [SenderInMemory, (sender: SenderInMemory) => void] {
  const { workbook } = useDesk();
  const [sender, setSender] = useState<SenderInMemory>({ ...noSender, authority });
  useEffect(() => {
    let isCurrent = true;
    void workbook
      .recall(memoryKeys.letters)
      .then((held) => {
        const remembered = senderInMemory(new Map([[memoryKeys.letters, held]]));
        if (isCurrent && remembered) setSender({ ...remembered, authority: remembered.authority || authority });
      })
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [workbook, authority]);
  return [sender, setSender];
}
