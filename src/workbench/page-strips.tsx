import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Sign } from "../pane/parts/icons";
import type { Opening } from "./opening";
import { sample } from "./sample";
import { workbenchWords } from "./words";

interface PageStripsProps {
  readonly opening: Opening;
  /** What became of files that were dropped together; null where there is nothing to say. */
  readonly told: string | null;
  onRead(): void;
}

/** What the page has to say across its width: that this is a sample, or that a file was not opened, in large. */
export function PageStrips({ opening, told, onRead }: PageStripsProps): ReactNode {
  const { opened, problem, firstRows, dismiss } = opening;
  const name = opened?.book.workbook.name ?? null;
  return (
    <div className="page-strips">
      {problem !== null && (
        <Strip large text={problem} onRead={dismiss}>
          {name !== null && <p>{workbenchWords.stays(name)}</p>}
        </Strip>
      )}
      {told !== null && <Strip text={told} onRead={onRead} />}
      {!firstRows && name === sample && <p className="sample-strip">{workbenchWords.sample}</p>}
    </div>
  );
}

interface StripProps {
  readonly text: string;
  readonly large?: boolean;
  readonly children?: ReactNode;
  onRead(): void;
}

function Strip({ text, large = false, children, onRead }: StripProps): ReactNode {
  return (
    <div role={large ? "alert" : "status"} className={large ? "said-strip large" : "said-strip"}>
      <div className="grow">
        <p>{text}</p>
        {children}
      </div>
      <Button className="button" appearance="subtle" icon={<Sign of="close" />} onClick={onRead}>
        {workbenchWords.dismiss}
      </Button>
    </div>
  );
}
