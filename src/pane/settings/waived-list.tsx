import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { WaiverInBook } from "../state/pane-state";
import { CompanyName, Prose } from "../parts/prose";
import { useDesk, usePane } from "../use-pane";
import { settingsWords } from "./words";
import { words } from "../words";
import { takeBack } from "../commands/waive";

/** Everything ignored in this workbook, with its reason; those that ended are said to have. */
export function WaivedList(): ReactNode {
  const waivers = usePane((state) => state.waivers);
  const judgement = usePane((state) => state.judgement);
  const ended = new Set(judgement?.uselessWaivers.map(({ identity, value }) => `${identity}\n${value}`));
  return (
    <section className="section">
      <h2>
        {words.waived.title}
        {waivers.length > 0 && <span className="quiet">{settingsWords.waived.reasons(waivers.length)}</span>}
      </h2>
      {waivers.length === 0 && <p className="small padded">{settingsWords.noWaivers}</p>}
      <ul>
        {waivers.map((waiver) => (
          <Waived key={waiver.identity} waiver={waiver} ended={ended.has(`${waiver.identity}\n${waiver.value}`)} />
        ))}
      </ul>
    </section>
  );
}

function Waived({ waiver, ended }: { readonly waiver: WaiverInBook; readonly ended: boolean }): ReactNode {
  const desk = useDesk();
  const { about, reason, on } = waiver;
  const action = ended ? settingsWords.waived.tidy : words.waived.takeBack;
  return (
    <li className="waived">
      <b>{about?.enterprise ? <CompanyName name={about.enterprise} /> : (about?.title ?? waiver.identity)}</b>
      <Link
        as="button"
        className="link"
        aria-label={`${action}：${about?.enterprise ?? ""}${about?.title ?? reason}`}
        onClick={() => void desk.run(takeBack, waiver)}
      >
        {action}
      </Link>
      <div className="small">
        {about && (
          <p>
            {about.title}
            <span className="quiet"> · {about.cell} · </span>
            <span className="quiet unbroken">{on}</span>
          </p>
        )}
        <p>
          <Prose text={words.waived.reason(reason)} />
        </p>
        {ended && (
          <p>
            <b>{settingsWords.waived.ended}</b>：{settingsWords.waived.endedBecause}
          </p>
        )}
      </div>
    </li>
  );
}
