import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Modal } from "../pane/parts/modal";
import { unsavedOf, type Opening } from "./opening";
import { workbenchWords } from "./words";

/** Asks what is to become of unsaved changes before another file is opened. */
export function LeavingDialog({ opened, answer }: Pick<Opening, "opened" | "answer">): ReactNode {
  const { title, text, save, discard, stay } = workbenchWords.leaving;
  return (
    <Modal
      title={title}
      onClose={() => answer("stay")}
      actions={
        <>
          <Button className="button primary" appearance="primary" onClick={() => answer("save")}>
            {save}
          </Button>
          <Button className="button" onClick={() => answer("discard")}>
            {discard}
          </Button>
          <Button className="button" onClick={() => answer("stay")}>
            {stay}
          </Button>
        </>
      }
    >
      {text(opened?.book.workbook.name ?? "", unsavedOf(opened))}
    </Modal>
  );
}
