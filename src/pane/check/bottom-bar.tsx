import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Sign } from "../parts/icons";
import type { Judgement } from "../judge/judge";
import type { Listing } from "../state/listing";
import { useDesk, usePane } from "../use-pane";
import { checkWords } from "./words";
import { words } from "../words";
import { checkWorkbook } from "../commands/check";
import { setMarks } from "../commands/mark";
import { step } from "../commands/reveal";

/** Pinned below the list: walk through the findings, and the report. */
export function BottomBar({
  judgement,
  listing,
}: {
  readonly judgement: Judgement;
  readonly listing: Listing;
}): ReactNode {
  const desk = useDesk();
  if (judgement.verdict === "nothing-recognised") {
    return (
      <footer className="bar">
        <Button className="button grow" icon={<Sign of="again" />} onClick={() => void desk.run(checkWorkbook)}>
          {words.recheck}
        </Button>
      </footer>
    );
  }
  return (
    <footer className="bar">
      {listing.size > 0 ? <Walk listing={listing} /> : <MarksLeft />}
      <span className="grow" />
      <Button
        className="button report"
        icon={<Sign of="export" />}
        aria-label={checkWords.bar.report}
        onClick={() => desk.change({ dialog: { kind: "report" } })}
      >
        <span className="text">{checkWords.bar.report}</span>
      </Button>
    </footer>
  );
}

function Walk({ listing }: { readonly listing: Listing }): ReactNode {
  const desk = useDesk();
  const open = usePane((state) => state.open);
  const at = listing.positionOf(open);
  return (
    <>
      <Button
        className="button"
        appearance="subtle"
        icon={<Sign of="previous" size={12} />}
        disabledFocusable={at === 0}
        onClick={() => void desk.run(step, -1)}
      >
        {checkWords.bar.previous}
      </Button>
      <span className="position">{at < 0 ? `– / ${listing.size}` : `${at + 1} / ${listing.size}`}</span>
      <Button
        className="button"
        appearance="subtle"
        icon={<Sign of="next" size={12} />}
        iconPosition="after"
        disabledFocusable={at === listing.size - 1}
        onClick={() => void desk.run(step, 1)}
      >
        {checkWords.bar.next}
      </Button>
    </>
  );
}

/** Whether marks remain in the file that will be sent. */
function MarksLeft(): ReactNode {
  const desk = useDesk();
  const marked = usePane((state) => state.marked);
  if (!marked) return <span className="small quiet">{checkWords.marks.none}</span>;
  return (
    <>
      <span className="small quiet">{checkWords.marks.left}</span>
      <Button className="button small" onClick={() => void desk.run(setMarks, false)}>
        {checkWords.marks.clear}
      </Button>
    </>
  );
}
