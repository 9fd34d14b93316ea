import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import "./modal.css";

interface ModalProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  /** It leaves the sheet at hand: the clerk clicks there while it is open. */
  readonly beside?: boolean;
  onClose(): void;
}

/** A dialog; Escape and a click beside it close it, and what opened it has the keyboard again. */
export function Modal({ title, children, actions, beside = false, onClose }: ModalProps): ReactNode {
  const [opener] = useState(() => document.activeElement);
  useEffect(() => () => (opener instanceof HTMLElement && opener.isConnected ? opener.focus() : undefined), [opener]);
  return (
    <Dialog open modalType={beside ? "non-modal" : "modal"} onOpenChange={onClose}>
      <DialogSurface className={beside ? "dialog dialog-frame beside" : "dialog dialog-frame"}>
        <DialogBody className="dialog-body">
          <DialogTitle className="dialog-title">{title}</DialogTitle>
          <DialogContent className="dialog-content">{children}</DialogContent>
          <DialogActions className="dialog-actions">{actions}</DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
