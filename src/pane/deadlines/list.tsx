import { useCallback, type ReactNode, type RefObject } from "react";
import { VirtualList } from "../parts/virtual-list";
import { inDeadlines } from "../state/transitions";
import { useDesk } from "../use-pane";
import { DeadlinesItem } from "./item";
import type { DeadlineListing } from "./narrowing";
import { useDeadlines } from "./use-deadlines";
import { deadlineWords } from "./words";

/** Height of a row in pixels before it has been measured. */
const guess = 75;
/** What the sticky axis covers. */
const covered = 28;

const { enterprises: texts } = deadlineWords;

interface DeadlinesListProps {
  readonly listing: DeadlineListing;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** The enterprises that fit. */
export function DeadlinesList({ listing: { shown }, scroller }: DeadlinesListProps): ReactNode {
  const { state, change } = useDesk();
  const open = useDeadlines((deadlines) => deadlines.open);
  const focusCalls = useDeadlines((deadlines) => deadlines.focusCalls);
  const place = (key: string | null): number => shown.findIndex((timeline) => timeline.key === key);
  const line = place(open);
  const keyOf = useCallback((index: number) => shown[index]?.key ?? String(index), [shown]);
  return (
    <VirtualList
      label={texts.list}
      keys={texts.keys}
      none={texts.none}
      lines={shown.length}
      keyOf={keyOf}
      heightOf={() => guess}
      covered={covered}
      open={open === null ? null : { line, id: `deadline ${open}` }}
      focusCalls={focusCalls}
      walk={{
        items: shown.length,
        at: () => place(state().deadlines.open),
        onOpen: (position) =>
          change(inDeadlines((before) => ({ open: shown[position]?.key ?? null, focusCalls: before.focusCalls + 1 }))),
        onClose: () => change(inDeadlines({ open: null })),
      }}
      scroller={scroller}
      numbered
    >
      {(index) => <DeadlinesItem timeline={shown[index]} position={index} isOpen={index === line} first={line < 0} />}
    </VirtualList>
  );
}
