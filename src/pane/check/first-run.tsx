import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Shape, Sign } from "../parts/icons";
import { useSession } from "../use-session";
import { words } from "../words";

/** Before the first check: what it will do, and the button. */
export function FirstRun(): ReactNode {
  const session = useSession();
  return (
    <main className="scroll first">
      <h1>{words.first.headline}</h1>
      <p className="small">{words.first.lead}</p>
      <Button className="button wide primary" appearance="primary" onClick={() => void session.check()}>
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
      {session.desk.surroundings.openSample && (
        <Button className="button" onClick={() => void session.desk.surroundings.openSample?.()}>
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
