import "./styles/tokens.css";
import "./styles/pane.css";
import "./styles/controls.css";
import "./styles/sections.css";
import "./styles/shapes.css";
import { FluentProvider, Tab, TabList, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, type ComponentType, type ReactNode } from "react";
import { Announcer } from "./parts/announcer";
import { keepFocus } from "./parts/keep-focus";
import { ErrorBoundary } from "./help/error-boundary";
import { CheckTab } from "./check/check-tab";
import type { Desk } from "./commands/desk";
import { followWorkbook } from "./commands/follow-workbook";
import { tabs, type Tab as TabName } from "./state/pane-state";
import { Dialogs } from "./dialogs";
import { DeskContext, useDesk, usePane } from "./use-pane";
import { words } from "./words";

/** What each tab shows; all but the first load when they are opened. */
const panels: Readonly<Record<TabName, ComponentType>> = {
  check: CheckTab,
  deadlines: lazy(async () => ({ default: (await import("./deadlines/tab")).DeadlinesTab })),
  summary: lazy(async () => ({ default: (await import("./summary/tab")).SummaryTab })),
  templates: lazy(async () => ({ default: (await import("./templates/tab")).TemplatesTab })),
  settings: lazy(async () => ({ default: (await import("./settings/settings-tab")).SettingsTab })),
};

const fontFamilyBase = "'Segoe UI','Microsoft YaHei UI','PingFang SC','WenQuanYi Zen Hei',sans-serif";

export type Theme = "light" | "dark";

const themes = { light: { ...webLightTheme, fontFamilyBase }, dark: { ...webDarkTheme, fontFamilyBase } } as const;

/** The task pane over a desk. High contrast follows the system's forced colours whatever the theme. */
export function App({ desk, theme }: { readonly desk: Desk; readonly theme: Theme }): ReactNode {
  useEffect(() => followWorkbook(desk), [desk]);
  useEffect(() => keepFocus(document), []);
  useEffect(() => {
    // Dialogs stand beside the pane in the page, so that their colours hang on the page itself.
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  return (
    // A dialog's portal bears this class, too, for the looks of what stands in it: what fills the pane is on the frame.
    <FluentProvider theme={themes[theme]} data-theme={theme} className="pane">
      <DeskContext value={desk}>
        <ErrorBoundary>
          <div className="pane-frame">
            <Tabs />
          </div>
          <Dialogs />
          <Announcer />
        </ErrorBoundary>
      </DeskContext>
    </FluentProvider>
  );
}

function Tabs(): ReactNode {
  const desk = useDesk();
  const tab = usePane((state) => state.tab);
  const Panel = panels[tab];
  return (
    <>
      <TabList
        className="tabs"
        selectedValue={tab}
        onTabSelect={(_, { value }) => desk.change({ tab: tabs.find((name) => name === value) ?? "check" })}
        aria-label={words.product}
      >
        {tabs.map((name) => (
          <Tab key={name} value={name} id={`tab-${name}`} aria-controls="panel">
            {words.tabs[name]}
          </Tab>
        ))}
      </TabList>
      <div className="panel" id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        <Suspense fallback={null}>
          <Panel />
        </Suspense>
      </div>
    </>
  );
}
