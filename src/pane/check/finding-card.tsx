import { Button, Link } from "@fluentui/react-components";
import { lazy, Suspense, type ReactNode } from "react";
import type { Finding, Fix } from "../../checking/finding";
import { FixPreview } from "./fix-preview";
import { FoundValue } from "./found-value";
import { Shape } from "../parts/icons";
import type { FoundSpot } from "../judge/found-table";
import type { ListedFinding } from "../judge/judge";
import { useFinding } from "../use-finding";
import { Prose } from "../parts/prose";
import { useDesk, usePane } from "../use-pane";
import { checkWords } from "./words";
import "./card.css";
import { words } from "../words";
import { fixFinding } from "../commands/fix";
import { reveal } from "../commands/reveal";

const WaiveForm = lazy(async () => ({ default: (await import("./waive-form")).WaiveForm }));

/** What is expected and found, what to do, on which clause, and the correction before it is made. */
export function FindingCard({ spot }: { readonly spot: FoundSpot }): ReactNode {
  const waiving = usePane((state) => state.waiving);
  const finding = useFinding(spot.number);
  if (!finding) return null;
  return (
    <>
      <dl className="facts">
        <dt>{checkWords.card.message}</dt>
        <dd>
          <Prose text={finding.message} />
        </dd>
        <dt>{checkWords.card.now}</dt>
        <dd>
          <span className={`marked ${finding.severity}`}>
            {finding.value === "" ? words.empty : <FoundValue finding={finding} />}
          </span>
        </dd>
        <dt>{checkWords.card.remedy}</dt>
        <dd>
          <Prose text={finding.remedy} />
        </dd>
        <dt>{checkWords.card.basis}</dt>
        <dd className="quote">
          <Prose text={finding.basis} />
        </dd>
        <Related finding={finding} />
        <Folded numbers={spot.behind} />
        {finding.fixes.map((fix) => (
          <FixPreview key={fix.label} fix={fix} />
        ))}
      </dl>
      {waiving ? (
        <Suspense fallback={null}>
          <WaiveForm finding={finding} />
        </Suspense>
      ) : (
        <Actions finding={finding} />
      )}
    </>
  );
}

function Actions({ finding }: { readonly finding: ListedFinding }): ReactNode {
  const desk = useDesk();
  const [first, ...others] = finding.fixes;
  const name = (fix: Fix): string => (others.length > 0 ? fix.label : checkWords.card.fix);
  return (
    <div className="actions">
      {first && (
        <Button
          className="button primary"
          appearance="primary"
          onClick={() => void desk.run(fixFinding, finding, first)}
        >
          {name(first)}
        </Button>
      )}
      {others.map((fix) => (
        <Button key={fix.label} className="button" onClick={() => void desk.run(fixFinding, finding, fix)}>
          {name(fix)}
        </Button>
      ))}
      <Button className="button" onClick={() => desk.change({ waiving: true })}>
        {checkWords.card.ignore}
      </Button>
    </div>
  );
}

/** The other cells of a finding that rests on several, each a way there. */
function Related({ finding: { related, place } }: { readonly finding: Finding }): ReactNode {
  const desk = useDesk();
  if (related.length === 0) return null;
  return (
    <>
      <dt>{checkWords.card.related}</dt>
      <dd className="related">
        {related.map((other) => (
          <Link
            key={`${other.place.sheet} ${other.cell}`}
            as="button"
            className="link"
            title={checkWords.card.jump(other.cell)}
            onClick={() => void desk.run(reveal, other.place)}
          >
            {other.place.sheet === place.sheet ? other.cell : `${other.place.sheet}!${other.cell}`}
          </Link>
        ))}
      </dd>
    </>
  );
}

/** Lesser findings on the same cell. */
function Folded({ numbers }: { readonly numbers: readonly number[] }): ReactNode {
  if (numbers.length === 0) return null;
  return (
    <>
      <dt>{checkWords.card.folded}</dt>
      <dd>
        {numbers.map((number) => (
          <FoldedFinding key={number} number={number} />
        ))}
      </dd>
    </>
  );
}

function FoldedFinding({ number }: { readonly number: number }): ReactNode {
  const finding = useFinding(number);
  if (!finding) return null;
  return (
    <p className="folded">
      <Shape of={finding.severity} label={words.severity[finding.severity]} size={12} />
      <span>
        <Prose text={finding.message} />
      </span>
    </p>
  );
}
