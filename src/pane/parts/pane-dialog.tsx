import type { ReactNode } from "react";
import { useDesk } from "../use-pane";
import { Modal } from "./modal";

interface PaneDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  readonly beside?: boolean;
}

/** The dialog that the pane's state names; closing it takes it off the state. */
export function PaneDialog(props: PaneDialogProps): ReactNode {
  const desk = useDesk();
  return <Modal {...props} onClose={() => desk.change({ dialog: { kind: "none" } })} />;
}
