import { Button } from "@fluentui/react-components";
import { useCallback, useEffect, useState, type ReactNode } from "react";
import type { ReadTable } from "../../sheets/read";
import { sentenceFor } from "../commands/failure-words";
import { NoticeLine } from "../parts/notice-line";
import { TemplatesBlanks } from "./blanks";
import { TemplatesFill } from "./fill";
import { TemplatesHead, type TemplateHead } from "./head";
import { likelyAuthority, likelyQuarter, readLedgers } from "./ledgers";
import { TemplatesNext } from "./next";
import { templateWords } from "./words";
import { useSession } from "../use-session";
import { words } from "../words";

type Material = readonly ReadTable[] | { readonly failure: string } | null;

/** 模板: sheets made from the ledger, the next quarter's, and blank annexes. */
export function TemplatesTab(): ReactNode {
  const { desk } = useSession();
  const [material, setMaterial] = useState<Material>(null);
  const [head, setHead] = useState<TemplateHead>({ quarter: likelyQuarter([], desk), authority: "" });
  const read = useCallback(async () => {
    setMaterial(null);
    try {
      const reads = await desk.inTurn(() => readLedgers(desk));
      setMaterial(reads);
      setHead((before) => ({
        quarter: likelyQuarter(reads, desk),
        authority: before.authority || likelyAuthority(reads),
      }));
    } catch (error) {
      setMaterial({ failure: sentenceFor(error) });
    }
  }, [desk]);
  useEffect(() => void read(), [read]);
  return (
    <>
      <main className="scroll" aria-label={words.tabs.templates}>
        <h1 className="unseen">{words.tabs.templates}</h1>
        <TemplatesHead head={head} onChange={setHead} />
        <FromWorkbook material={material} head={head} onAgain={() => void read()} />
        <TemplatesBlanks head={head} />
        <p className="small quiet padded section">{templateWords.foot}</p>
      </main>
      <NoticeLine />
    </>
  );
}

interface FromWorkbookProps {
  readonly material: Material;
  readonly head: TemplateHead;
  onAgain(): void;
}

/** What is made from the open workbook, once that is read. */
function FromWorkbook({ material, head, onAgain }: FromWorkbookProps): ReactNode {
  if (material === null) return <p className="small quiet padded section">{templateWords.reading}</p>;
  if ("failure" in material) {
    return (
      <section className="section padded stacked">
        <p className="small">{material.failure}</p>
        <Button className="button small" onClick={onAgain}>
          {templateWords.again}
        </Button>
      </section>
    );
  }
  return (
    <>
      <TemplatesFill reads={material} head={head} />
      <TemplatesNext reads={material} />
    </>
  );
}
