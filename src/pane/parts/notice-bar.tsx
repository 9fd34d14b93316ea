import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Wait } from "../../workbooks/port";
import { Sign } from "./icons";
import { Prose } from "./prose";
import type { Notice } from "../state/pane-state";
import { useDesk } from "../use-pane";
import { words } from "../words";
import { said } from "../state/transitions";
import { undoLast } from "../commands/fix";
import { undoWaivers } from "../commands/waive";

const intents = { ok: "success", warning: "warning", error: "error" } as const;

/** What Excel is waited for; else what was just done, or why it was not, with 撤销 where that is possible. */
export function NoticeBar({ wait, notice }: { readonly wait: Wait | null; readonly notice: Notice | null }): ReactNode {
  const desk = useDesk();
  if (wait) return <Waiting wait={wait} />;
  if (!notice) return null;
  return (
    <MessageBar className="notice" intent={intents[notice.tone]} layout="multiline" politeness="polite">
      <MessageBarBody>
        <Prose text={notice.text} />
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            aria-label={words.close}
            icon={<Sign of="close" />}
            onClick={() => desk.change(said(null))}
          />
        }
      >
        {notice.undo && (
          <Button size="small" onClick={() => void desk.run(notice.undo === "waivers" ? undoWaivers : undoLast)}>
            {words.undo}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

/**
 * Excel does nothing for anybody while a cell is being edited or a dialog is open: what was asked for waits, and the
 * clerk knows what for.
 */
function Waiting({ wait }: { readonly wait: Wait }): ReactNode {
  return (
    <MessageBar className="notice" intent="info" layout="multiline" politeness="polite">
      <MessageBarBody>{words.waiting[wait]}</MessageBarBody>
    </MessageBar>
  );
}
