import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Blueprint } from "../../sheets/blueprint";
import type { Command } from "../commands/desk";
import { savedWorkbook } from "../commands/save-workbook";
import { useDesk } from "../use-pane";
import { templateWords } from "./words";

interface ToFileProps {
  readonly fileName: string;
  /** What is made, for who does not see what stands around. */
  readonly what: string;
  readonly blueprints: readonly Blueprint[];
}

const saveMade: Command<[fileName: string, blueprints: readonly Blueprint[]]> = { perform: savedWorkbook };

/** 存成文件: what would be inserted as a file of its own, ready to be sent; the open workbook stays as it is. */
export function ToFile({ fileName, what, blueprints }: ToFileProps): ReactNode {
  const desk = useDesk();
  return (
    <Button
      className="button small"
      aria-label={templateWords.toFileOf(what)}
      onClick={() => void desk.run(saveMade, fileName, blueprints)}
    >
      {templateWords.toFile}
    </Button>
  );
}
