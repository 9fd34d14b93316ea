import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Shape } from "../parts/icons";
import { Prose } from "../parts/prose";
import { useFinding } from "../use-finding";
import { useDesk } from "../use-pane";
import { checkWords } from "./words";
import { words } from "../words";
import { reveal } from "../commands/reveal";
import { takeBack } from "../commands/waive";

/** So many are listed here. */
const mostListed = 200;

/** What was accepted and why; each can be taken back. */
export function WaivedHere({ waived }: { readonly waived: readonly number[] }): ReactNode {
  if (waived.length === 0) return null;
  return (
    <section className="section">
      <h2>
        {words.waived.title}
        <span className="quiet">{checkWords.waived.lead(waived.length)}</span>
      </h2>
      <ul>
        {waived.slice(0, mostListed).map((number) => (
          <Waived key={number} number={number} />
        ))}
      </ul>
      {waived.length > mostListed && (
        <p className="small padded">{checkWords.waived.more(waived.length - mostListed)}</p>
      )}
    </section>
  );
}

function Waived({ number }: { readonly number: number }): ReactNode {
  const desk = useDesk();
  const finding = useFinding(number);
  if (!finding) return null;
  return (
    <li className="row">
      <Shape of="waived" label={`${words.severity[finding.severity]}，${words.waived.title}`} />
      <div>
        {finding.title}
        <p className="small">
          <Prose text={words.waived.reason(finding.waived?.reason ?? "")} />
        </p>
      </div>
      <span className="row-end">
        <Link
          as="button"
          className="link"
          title={checkWords.card.jump(finding.cell)}
          onClick={() => void desk.run(reveal, finding.place)}
        >
          {finding.cell}
        </Link>
        <Link
          as="button"
          className="link"
          aria-label={`${words.waived.takeBack}：${finding.title}，${finding.cell}`}
          onClick={() => finding.waived && void desk.run(takeBack, finding.waived)}
        >
          {words.waived.takeBack}
        </Link>
      </span>
    </li>
  );
}
