import { Checkbox, useArrowNavigationGroup } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { SearchBox, SearchButton, useSearchKey } from "../parts/search";
import type { Grouping } from "../state/pane-state";
import { useDesk, usePane } from "../use-pane";
import { checkWords } from "./words";
import { openFirst } from "../commands/open-first";
import { setMarks } from "../commands/mark";

const groupings: readonly Grouping[] = ["row", "rule", "column"];

/** How the list is grouped, marks in the sheet, and searching. */
export function ListTools(): ReactNode {
  const desk = useDesk();
  const settings = usePane((state) => state.settings);
  const query = usePane((state) => state.query);
  const [searching, setSearching] = useState(query !== "");
  useSearchKey(() => setSearching(true));
  const endSearch = (): void => {
    setSearching(false);
    desk.change({ query: "", matches: null });
  };
  return (
    <>
      <div className="tools">
        <Groupings />
        <SearchButton
          label={checkWords.search.open}
          searching={searching}
          onToggle={() => (searching ? endSearch() : setSearching(true))}
        />
        <span className="grow" />
        <Checkbox
          className="check"
          checked={settings.marks}
          label={checkWords.marks.label}
          onChange={(_, { checked }) => void desk.run(setMarks, checked === true)}
        />
      </div>
      {searching && (
        <SearchBox
          label={checkWords.search.label}
          placeholder={checkWords.search.placeholder}
          query={query}
          onQuery={(value) => desk.change({ query: value })}
          onEnter={() => void desk.run(openFirst)}
          onEnd={endSearch}
        />
      )}
    </>
  );
}

function Groupings(): ReactNode {
  const desk = useDesk();
  const grouping = usePane((state) => state.grouping);
  const arrows = useArrowNavigationGroup({ axis: "horizontal", circular: true, memorizeCurrent: true });
  return (
    <div className="segments" role="group" aria-label={checkWords.grouping.label} {...arrows}>
      {groupings.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={grouping === name}
          onClick={() => desk.change({ grouping: name })}
        >
          {checkWords.grouping[name]}
        </button>
      ))}
    </div>
  );
}
