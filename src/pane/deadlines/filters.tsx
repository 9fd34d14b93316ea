import { ToggleButton, useArrowNavigationGroup } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { buckets, type Bucket, type DeadlineListing, type Look } from "./narrowing";
import { StateShape } from "./shapes";
import { deadlineWords } from "./words";
import { Choice } from "../parts/choice";
import { SearchBox, SearchButton } from "../parts/search";
import { inDeadlines } from "../state/transitions";
import { useDesk } from "../use-pane";
import { useChangeDeadlines, useDeadlines } from "./use-deadlines";

const { enterprises: texts } = deadlineWords;

/** Buckets that wear the shape of their rows. */
const looks: Readonly<Partial<Record<Bucket, Look>>> = {
  overdue: "overdue",
  later: "upcoming",
  unknown: "unknown",
  excused: "excused",
  done: "done",
};

interface FiltersProps {
  readonly total: number;
  readonly listing: DeadlineListing;
}

/** What the list is narrowed to: by state, by district and batch where the ledger has several, by name. */
export function DeadlinesFilters({ total, listing }: FiltersProps): ReactNode {
  const query = useDeadlines((state) => state.query);
  const change = useChangeDeadlines();
  const desk = useDesk();
  const [searching, setSearching] = useState(query !== "");
  const endSearch = (): void => {
    setSearching(false);
    change({ query: "" });
  };
  const shown = listing.shown.length;
  return (
    <section className="section narrowing">
      <h2>
        {texts.title}
        <span className="quiet grow">{shown === total ? texts.order(total) : texts.some(shown, total)}</span>
        <SearchButton
          label={texts.search}
          searching={searching}
          onToggle={() => (searching ? endSearch() : setSearching(true))}
        />
      </h2>
      {searching && (
        <SearchBox
          label={texts.search}
          placeholder={texts.searchHint}
          query={query}
          onQuery={(value) => change({ query: value })}
          onEnter={() => {
            const [first] = listing.shown;
            if (first) desk.change(inDeadlines(({ focusCalls }) => ({ open: first.key, focusCalls: focusCalls + 1 })));
          }}
          onEnd={endSearch}
        />
      )}
      <Chips counts={listing.counts} />
      <Choices listing={listing} />
    </section>
  );
}

function Chips({ counts }: { readonly counts: DeadlineListing["counts"] }): ReactNode {
  const chosen = useDeadlines((state) => state.bucket);
  const change = useChangeDeadlines();
  const arrows = useArrowNavigationGroup({ axis: "both", circular: true, memorizeCurrent: true });
  // Nearly every ledger tells all that is asked; the bucket for what it does not tell stands there only when it is
  // needed.
  const listed = buckets.filter((bucket) => bucket !== "unknown" || chosen === bucket || counts.get(bucket));
  return (
    <div className="chips" role="group" aria-label={texts.filter} {...arrows}>
      {listed.map((bucket) => {
        const look = looks[bucket];
        return (
          <ToggleButton
            key={bucket}
            className="chip"
            checked={chosen === bucket}
            disabled={bucket !== "all" && !counts.get(bucket)}
            title={deadlineWords.explained[bucket]}
            onClick={() => change({ bucket: chosen === bucket ? "all" : bucket })}
          >
            {look && <StateShape of={look} size={14} />}
            {deadlineWords.buckets[bucket]}
            <b>{counts.get(bucket)}</b>
          </ToggleButton>
        );
      })}
    </div>
  );
}

function Choices({ listing: { districts, batches } }: { readonly listing: DeadlineListing }): ReactNode {
  const district = useDeadlines((state) => state.district);
  const batch = useDeadlines((state) => state.batch);
  const change = useChangeDeadlines();
  if (districts.length === 0 && batches.length === 0) return null;
  return (
    <div className="tools">
      {districts.length > 0 && (
        <NarrowingChoice
          label={texts.district}
          every={texts.everyDistrict}
          values={districts}
          value={district}
          onChange={(value) => change({ district: value })}
        />
      )}
      {batches.length > 0 && (
        <NarrowingChoice
          label={texts.batch}
          every={texts.everyBatch}
          values={batches}
          value={batch}
          onChange={(value) => change({ batch: value })}
        />
      )}
    </div>
  );
}

interface NarrowingChoiceProps {
  readonly label: string;
  readonly every: string;
  readonly values: readonly string[];
  readonly value: string | null;
  onChange(value: string | null): void;
}

/** One of several values; the first entry stands for all, and a value may read like it, hence the numbers. */
function NarrowingChoice({ label, every, values, value, onChange }: NarrowingChoiceProps): ReactNode {
  return (
    <Choice
      label={label}
      unseen
      size="small"
      value={value === null ? "" : String(values.indexOf(value))}
      options={[["", every], ...values.map((one, at) => [String(at), one] as const)]}
      onChoose={(chosen) => onChange(chosen === "" ? null : (values[Number(chosen)] ?? null))}
    />
  );
}
