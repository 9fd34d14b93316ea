import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import { useDesk } from "../use-pane";
import "./pane-dialog.css";

interface PaneDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
}

/** A dialog over the pane; Escape and a click beside it close it, and what opened it has the keyboard again. */
export function PaneDialog({ title, children, actions }: PaneDialogProps): ReactNode {
  const desk = useDesk();
  const [opener] = useState(() => document.activeElement);
  useEffect(() => () => (opener instanceof HTMLElement && opener.isConnected ? opener.focus() : undefined), [opener]);
  return (
    <Dialog open onOpenChange={() => desk.change({ dialog: { kind: "none" } })}>
      <DialogSurface className="dialog dialog-frame">
        <DialogBody className="dialog-body">
          <DialogTitle className="dialog-title">{title}</DialogTitle>
          <DialogContent className="dialog-content">{children}</DialogContent>
          <DialogActions className="dialog-actions">{actions}</DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
