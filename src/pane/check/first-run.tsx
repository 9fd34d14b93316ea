import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Shape, Sign } from "../parts/icons";
import { useDesk } from "../use-pane";
import { openSample } from "../commands/open-sample";
import { checkWords } from "./words";
import { checkWorkbook } from "../commands/check";

/** Before the first check: what it will do, and the button. */
export function FirstRun(): ReactNode {
  const desk = useDesk();
  return (
    <main className="scroll first">
      <h1>{checkWords.first.headline}</h1>
      <p className="small">{checkWords.first.lead}</p>
      <Button className="button wide primary" appearance="primary" onClick={() => void desk.run(checkWorkbook)}>
        {checkWords.first.start}
      </Button>
      <ul>
        {checkWords.first.points.map((point) => (
          <li key={point} className="gain">
            <Shape of="ok" />
            <span>{point}</span>
          </li>
        ))}
      </ul>
      {desk.surroundings.openSample && (
        <Button className="button" onClick={() => void desk.run(openSample)}>
          {checkWords.nothing.sample}
        </Button>
      )}
      <p className="small aside">
        <Sign of="lock" />
        {checkWords.first.privacy}
      </p>
    </main>
  );
}
