import { createContext, useContext, useSyncExternalStore } from "react";
import type { PaneState } from "./state/pane-state";
import type { Session } from "./session";

/** The session that the pane's components show. */
export const SessionContext = createContext<Session | null>(null);

/** The session; components use it for what the clerk asks. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("no session around this component");
  return session;
}

/** The pane's state, as it changes. */
export function usePaneState(): PaneState {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.state);
}
