import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useDesk } from "../use-pane";
import { keepArchive } from "./keeping";
import { archiveWords } from "./words";

/** 归档: the sheet that is made from the ledger and brought up to date. */
export function Archive(): ReactNode {
  const desk = useDesk();
  return (
    <section className="section">
      <h2>{archiveWords.title}</h2>
      <div className="padded stacked">
        <p className="small">{archiveWords.about}</p>
        <div>
          <Button className="button small" onClick={() => void desk.run(keepArchive)}>
            {archiveWords.add}
          </Button>
        </div>
      </div>
    </section>
  );
}
