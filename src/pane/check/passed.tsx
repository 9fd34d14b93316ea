import { rulesThatRan } from "../../checking/coverage";
import type { ReactNode } from "react";
import { Shape } from "../parts/icons";
import type { Judgement, RuleSubject } from "../judge/judge";
import { checkWords } from "./words";

const subjects: readonly RuleSubject[] = ["form", "status", "adjustments", "both", "quarters"];

/** What ran, by subject: 可以报送 is only believed with this. */
export function Passed({ judgement: { sheets, rules } }: { readonly judgement: Judgement }): ReactNode {
  const judged = sheets.filter(({ isCurrent, rulesApplied }) => isCurrent && rulesApplied);
  const ran = rulesThatRan(judged);
  const rows = judged.reduce((sum, sheet) => sum + sheet.rows, 0);
  return (
    <section className="section">
      <h2>
        {checkWords.passed.title}
        <span className="quiet">{checkWords.passed.lead(ran.size, rows)}</span>
      </h2>
      <ul>
        {subjects.map((subject) => {
          const count = rules.filter((rule) => rule.subject === subject && ran.has(rule.id)).length;
          return count === 0 ? null : (
            <li key={subject} className="row">
              <Shape of="ok" label={checkWords.passed.title} />
              <span>{checkWords.passed.subjects[subject]}</span>
              <span className="quiet">{checkWords.passed.rules(count)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
