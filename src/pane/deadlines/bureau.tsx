import type { ReactNode } from "react";
import { archiveDocuments, type ArchiveTask } from "../../deadlines/deadline-bureau";
import type { Deadlines } from "../../deadlines/deadlines";
import { bureauLines, type BureauLine } from "../../reports/deadline-reports";
import { standingWords } from "../../deadlines/deadline-words";
import { ChecklistsButton } from "../archive/checklists-button";
import { shortDay } from "./short-day";
import { StateShape } from "./shapes";
import { deadlineWords } from "./words";
import { Sign } from "../parts/icons";
import { CompanyName } from "../parts/prose";
import { useChangeDeadlines, useDeadlines } from "./use-deadlines";
import { useDesk } from "../use-pane";
import { reveal } from "../commands/reveal";

/** What the bureau itself has to do, nearest first; an archive opens to its enterprises and documents. */
export function DeadlinesBureau({ view }: { readonly view: Deadlines }): ReactNode {
  const openArchive = useDeadlines((state) => state.openArchive);
  const change = useChangeDeadlines();
  return (
    <section className="section bureau">
      <h2>{deadlineWords.bureau.title}</h2>
      <ul>
        {bureauLines(view).map((line) => {
          const kind = line.archive?.kind ?? null;
          const isOpen = kind !== null && kind === openArchive;
          return (
            <li key={line.nearest.kind}>
              {line.archive ? (
                <button
                  type="button"
                  className="row task archive"
                  aria-expanded={isOpen}
                  onClick={() => change({ openArchive: isOpen ? null : kind })}
                >
                  <Line line={line} asOf={view.asOf} />
                </button>
              ) : (
                <div className="row task">
                  <Line line={line} asOf={view.asOf} />
                </div>
              )}
              {isOpen && line.archive && <Archive task={line.archive} asOf={view.asOf} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Line({ line, asOf }: { readonly line: BureauLine; readonly asOf: Deadlines["asOf"] }): ReactNode {
  const { name, nearest, archive } = line;
  return (
    <>
      <StateShape of={nearest.state} named />
      <span>
        {name}
        {archive && <Sign of="down" size={12} />}
      </span>
      <span className="quiet">
        {shortDay(nearest.rolledDue, asOf)} <b className={nearest.state}>{standingWords(nearest)}</b>
      </span>
    </>
  );
}

function Archive({ task, asOf }: { readonly task: ArchiveTask; readonly asOf: Deadlines["asOf"] }): ReactNode {
  const desk = useDesk();
  const change = useChangeDeadlines();
  return (
    <div className="archive-open">
      <ul>
        {task.open.map(({ item, key }) => (
          <li key={key}>
            <button
              type="button"
              className="filing"
              onClick={() => {
                change({ open: key, revealed: key, bucket: "all", district: null, batch: null, query: "" });
                if (item.reference) void desk.run(reveal, item.reference.place);
              }}
            >
              <CompanyName name={item.enterprise ?? ""} />
              <span className="quiet">{shortDay(item.rolledDue, asOf)}</span>
            </button>
          </li>
        ))}
      </ul>
      <ChecklistsButton enterprises={[...new Set(task.open.flatMap(({ item }) => item.enterprise ?? []))]} />
      <p className="small">{deadlineWords.bureau.documents}</p>
      <dl className="facts wide">
        {archiveDocuments(
          task.kind,
          task.open.some(({ commissioned }) => commissioned),
        ).map(({ name, items }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {items
                .map((one) => one.name + (one.needed === "commissioned" ? deadlineWords.bureau.commissionedOnly : ""))
                .join("；")}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
