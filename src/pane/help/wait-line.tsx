import type { ReactNode } from "react";
import { usePane } from "../use-pane";
import { helpWords } from "./words";
import "./help.css";

/** Why nothing happens for the moment, above everything else: Excel waits for the clerk, or has not answered for long. */
export function WaitLine(): ReactNode {
  const wait = usePane((state) => state.wait);
  return <div role="status">{wait && <p className="small wait-line">{helpWords.wait[wait]}</p>}</div>;
}
