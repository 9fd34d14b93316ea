import { lazy, Suspense, type ReactNode } from "react";
import { usePane } from "./use-pane";

const SafeFixes = lazy(async () => ({ default: (await import("./check/safe-fixes-dialog")).SafeFixesDialog }));
const Report = lazy(async () => ({ default: (await import("./check/report-dialog")).ReportDialog }));
const Deadlines = lazy(async () => ({ default: (await import("./deadlines/export-dialog")).DeadlinesExport }));
const Mapping = lazy(async () => ({ default: (await import("./mapping/mapping-dialog")).MappingDialog }));

/** The dialog that is open over the pane, whichever tab opened it. */
export function Dialogs(): ReactNode {
  const dialog = usePane((state) => state.dialog);
  return (
    <Suspense fallback={null}>
      {dialog.kind === "safe-fixes" && <SafeFixes />}
      {dialog.kind === "report" && <Report />}
      {dialog.kind === "deadlines" && <Deadlines />}
      {dialog.kind === "mapping" && <Mapping key={dialog.sheet} sheet={dialog.sheet} />}
    </Suspense>
  );
}
