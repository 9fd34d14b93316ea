import { Component, type ReactNode } from "react";
import { diagnosticLines } from "./diagnostics";
import { noteFailure } from "./failure-notes";
import { DeskContext } from "../use-pane";
import { helpWords } from "./words";
import "./help.css";

/**
 * What stands in the place of a pane that could not be drawn: that nothing is lost, a way back, and what to tell on the
 * phone.
 */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  static override contextType = DeskContext;
  declare context: React.ContextType<typeof DeskContext>;
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(error: unknown): void {
    noteFailure(helpWords.broken.headline, error);
    this.forceUpdate();
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    const lines = diagnosticLines(this.context?.surroundings.describe() ?? []);
    return (
      <main className="scroll broken" role="alert">
        <h1>{helpWords.broken.headline}</h1>
        <p>{helpWords.broken.lead}</p>
        <button type="button" onClick={() => window.location.reload()}>
          {helpWords.broken.reload}
        </button>
        <pre className="small">{lines.join("\n")}</pre>
      </main>
    );
  }
}
