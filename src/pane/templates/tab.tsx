import { Button, ProgressBar } from "@fluentui/react-components";
import { useEffect, type ReactNode } from "react";
import { Archive } from "../archive/archive";
import { Letters } from "../letters/letters";
import { Lists } from "../lists/lists";
import { NoticeLine } from "../parts/notice-line";
import { inTemplates } from "../state/transitions";
import { useDesk, usePane } from "../use-pane";
import { words } from "../words";
import { TemplatesBlanks } from "./blanks";
import { TemplatesFill } from "./fill";
import { TemplatesHead } from "./head";
import { previousQuarter, quarterOf } from "../../dates/limits";
import { followLosses, leaveLedgers, readLedgers, stopReading } from "./ledgers";
import { TemplatesNext } from "./next";
import type { TemplateHead } from "./state";
import { templateWords } from "./words";

/** 模板: sheets made from the ledger, the next quarter's, and blank annexes. */
export function TemplatesTab(): ReactNode {
  const desk = useDesk();
  const given = usePane(({ templates }) => templates.head);
  const head = given ?? { quarter: previousQuarter(quarterOf(desk.surroundings.today())), authority: "" };
  useEffect(() => {
    void desk.run(readLedgers);
    const unfollow = followLosses(desk);
    return () => {
      unfollow();
      void desk.run(leaveLedgers);
    };
  }, [desk]);
  return (
    <>
      <main className="scroll" aria-label={words.tabs.templates}>
        <h1 className="unseen">{words.tabs.templates}</h1>
        <TemplatesHead head={head} onChange={(changed) => desk.change(inTemplates({ head: changed }))} />
        <FromWorkbook head={head} />
        <TemplatesBlanks head={head} />
        <p className="small quiet padded section">{templateWords.foot}</p>
      </main>
      <NoticeLine />
    </>
  );
}

/** What is made from the open workbook, once that is read. */
function FromWorkbook({ head }: { readonly head: TemplateHead }): ReactNode {
  const desk = useDesk();
  const read = usePane(({ templates }) => templates.read);
  const failure = usePane(({ templates }) => templates.failure);
  if (failure !== null) {
    return (
      <section className="section">
        <div className="padded stacked">
          <p className="small">{failure}</p>
          <div>
            <Button className="button small" onClick={() => void desk.run(readLedgers)}>
              {templateWords.again}
            </Button>
          </div>
        </div>
      </section>
    );
  }
  if (read === null) return <Reading />;
  return (
    <>
      <TemplatesFill read={read} head={head} />
      <TemplatesNext />
      <Letters authority={head.authority} />
      <Archive />
      <Lists />
    </>
  );
}

/** A large ledger takes a while: the rest of the page goes on, and it can be given up. */
function Reading(): ReactNode {
  const desk = useDesk();
  return (
    <section className="section" aria-busy="true">
      <div className="padded stacked">
        <p className="small quiet">{templateWords.reading}</p>
        <ProgressBar aria-label={templateWords.reading} />
        <div>
          <Button className="button small" onClick={() => void desk.run(stopReading)}>
            {words.cancel}
          </Button>
        </div>
      </div>
    </section>
  );
}
