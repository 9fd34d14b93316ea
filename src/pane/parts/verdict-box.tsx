import type { ReactNode } from "react";
import { Shape, Sign } from "./icons";
import type { Tone } from "../state/verdict-words";
import "./verdict-box.css";

/** The first thing read: a shape, the only large text, and what follows from it. */
export function VerdictBox(props: {
  readonly tone: Tone;
  readonly headline: string;
  readonly children?: ReactNode;
}): ReactNode {
  const { tone, headline, children } = props;
  return (
    <section className={`verdict ${tone}`}>
      {tone === "none" ? <Sign of="search" size={20} /> : <Shape of={tone} size={20} />}
      <div>
        <h1>{headline}</h1>
        {children}
      </div>
    </section>
  );
}
