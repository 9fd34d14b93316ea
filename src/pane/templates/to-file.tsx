import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { templateWords } from "./words";

interface ToFileProps {
  /** What is made, for who does not see what stands around. */
  readonly what: string;
  onSave(): void;
}

/** 存成文件: what would be inserted as a file of its own, ready to be sent; the open workbook stays as it is. */
export function ToFile({ what, onSave }: ToFileProps): ReactNode {
  return (
    <Button className="button small" aria-label={templateWords.toFileOf(what)} onClick={onSave}>
      {templateWords.toFile}
    </Button>
  );
}
