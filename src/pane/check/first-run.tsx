import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Shape, Sign } from "../parts/icons";
import { useDesk } from "../use-pane";
import { openSample } from "../commands/open-sample";
import { words } from "../words";
import { checkWorkbook } from "../commands/check";

/** Before the first check: what it will do, and the button. */
export function FirstRun(): ReactNode {
  const desk = useDesk();
  return (
    <main className="scroll first">
      <h1>{words.first.headline}</h1>
      <p className="small">{words.first.lead}</p>
      <Button className="button wide primary" appearance="primary" onClick={() => void desk.run(checkWorkbook)}>
        {words.first.start}
      </Button>
      <ul>
        {words.first.points.map((point) => (
          <li key={point} className="point">
            <Shape of="ok" />
            <span>{point}</span>
          </li>
        ))}
      </ul>
      {desk.surroundings.openSample && (
        <Button className="button" onClick={() => void desk.run(openSample)}>
          {words.nothing.sample}
        </Button>
      )}
      <p className="small aside">
        <Sign of="lock" />
        {words.first.privacy}
      </p>
    </main>
  );
}
