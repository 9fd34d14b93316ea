import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding } from "../../checking/finding";
import { Shape } from "../parts/icons";
import { Prose } from "../parts/prose";
import { useDesk } from "../use-pane";
import { checkWords } from "./words";
import { words } from "../words";
import { reveal } from "../commands/reveal";
import { takeBack } from "../commands/waive";

/** What was accepted and why; each can be taken back. */
export function WaivedHere({ waived }: { readonly waived: readonly Finding[] }): ReactNode {
  const desk = useDesk();
  if (waived.length === 0) return null;
  return (
    <section className="section">
      <h2>
        {words.waived.title}
        <span className="quiet">{checkWords.waived.lead(waived.length)}</span>
      </h2>
      <ul>
        {waived.map((finding) => (
          <li key={finding.identity} className="row">
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
        ))}
      </ul>
    </section>
  );
}
