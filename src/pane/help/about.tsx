import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { news, releasedOn, version } from "../../reports/release";
import { copyDiagnostics } from "./copy-diagnostics";
import { diagnosticLines } from "./diagnostics";
import { useDesk } from "../use-pane";
import { helpWords } from "./words";
import "./help.css";

/** Which version this is, what is new in it, and what to tell a maintainer far away. */
export function About(): ReactNode {
  const desk = useDesk();
  const lines = diagnosticLines(desk.surroundings.describe());
  return (
    <section className="section about">
      <h2>{helpWords.about.version(version, releasedOn)}</h2>
      <details className="padded">
        <summary>{helpWords.about.news}</summary>
        <ul className="news">
          {news.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      <details className="padded">
        <summary>{helpWords.about.diagnostics}</summary>
        <p className="small quiet">{helpWords.about.diagnosticsNote}</p>
        <pre className="small">{lines.join("\n")}</pre>
        <Button className="button" onClick={() => void desk.run(copyDiagnostics, lines)}>
          {helpWords.about.copy}
        </Button>
      </details>
    </section>
  );
}
