import { FluentProvider, Tab, TabList, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, type ReactNode } from "react";
import { Announcer } from "./parts/announcer";
import { CheckTab } from "./check/check-tab";
import type { PaneState, Tab as TabName } from "./state/pane-state";
import type { Session } from "./session";
import { SessionContext, usePaneState, useSession } from "./use-session";
import { words } from "./words";
import "./styles/tokens.css";
import "./styles/pane.css";
import "./styles/list.css";
import "./styles/sections.css";

const DeadlinesTab = lazy(async () => ({ default: (await import("./deadlines/tab")).DeadlinesTab }));
const TemplatesTab = lazy(async () => ({ default: (await import("./templates/tab")).TemplatesTab }));
const SettingsTab = lazy(async () => ({ default: (await import("./settings/settings-tab")).SettingsTab }));

const fontFamilyBase = "'Segoe UI','Microsoft YaHei UI','PingFang SC','WenQuanYi Zen Hei',sans-serif";

export type Theme = "light" | "dark";

const themes = { light: { ...webLightTheme, fontFamilyBase }, dark: { ...webDarkTheme, fontFamilyBase } } as const;

const tabs = ["check", "deadlines", "templates", "settings"] as const satisfies readonly TabName[];

/** The task pane over a session. High contrast follows the system's forced colours whatever the theme. */
export function App({ session, theme }: { readonly session: Session; readonly theme: Theme }): ReactNode {
  useEffect(() => session.start(), [session]);
  useEffect(() => {
    // Dialogs stand beside the pane in the page, so that their colours hang on the page itself.
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  return (
    <FluentProvider theme={themes[theme]} data-theme={theme} className="pane">
      <SessionContext value={session}>
        <Tabs />
        <Announcer />
      </SessionContext>
    </FluentProvider>
  );
}

function Tabs(): ReactNode {
  const session = useSession();
  const { tab } = usePaneState();
  return (
    <>
      <TabList
        className="tabs"
        selectedValue={tab}
        onTabSelect={(_, { value }) =>
          session.dispatch({ type: "choose", choice: { tab: tabs.find((name) => name === value) ?? "check" } })
        }
        aria-label={words.product}
      >
        {tabs.map((name) => (
          <Tab key={name} value={name} id={`tab-${name}`} aria-controls="panel">
            {words.tabs[name]}
          </Tab>
        ))}
      </TabList>
      <div className="panel" id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        <Suspense fallback={null}>{panelOf(tab)}</Suspense>
      </div>
    </>
  );
}

function panelOf(tab: PaneState["tab"]): ReactNode {
  switch (tab) {
    case "check":
      return <CheckTab />;
    case "deadlines":
      return <DeadlinesTab />;
    case "templates":
      return <TemplatesTab />;
    case "settings":
      return <SettingsTab />;
  }
}
