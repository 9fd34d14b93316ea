import { Button, Checkbox, Input, useArrowNavigationGroup } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import { Sign } from "../parts/icons";
import type { Grouping } from "../state/pane-state";
import { useDesk, usePane } from "../use-pane";
import { words } from "../words";
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
    desk.change({ query: "" });
  };
  return (
    <>
      <div className="tools">
        <Groupings />
        <Button
          className="button icon"
          appearance="subtle"
          size="small"
          icon={<Sign of="search" />}
          aria-label={words.search.open}
          title={words.search.open}
          aria-expanded={searching}
          onClick={() => (searching ? endSearch() : setSearching(true))}
        />
        <span className="grow" />
        <Checkbox
          className="check"
          checked={settings.marks}
          label={words.marks.label}
          onChange={(_, { checked }) => void desk.run(setMarks, checked === true)}
        />
      </div>
      {searching && <SearchBox onEnd={endSearch} />}
    </>
  );
}

function Groupings(): ReactNode {
  const desk = useDesk();
  const grouping = usePane((state) => state.grouping);
  const arrows = useArrowNavigationGroup({ axis: "horizontal", circular: true, memorizeCurrent: true });
  return (
    <div className="segments" role="group" aria-label={words.grouping.label} {...arrows}>
      {groupings.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={grouping === name}
          onClick={() => desk.change({ grouping: name })}
        >
          {words.grouping[name]}
        </button>
      ))}
    </div>
  );
}

function SearchBox({ onEnd }: { onEnd(): void }): ReactNode {
  const desk = useDesk();
  const query = usePane((state) => state.query);
  return (
    <div className="tools">
      <Input
        className="input grow"
        size="small"
        autoFocus
        type="search"
        aria-label={words.search.label}
        placeholder={words.search.placeholder}
        contentBefore={<Sign of="search" size={12} />}
        value={query}
        onChange={(_, { value }) => desk.change({ query: value })}
        onKeyDown={({ key }) => key === "Escape" && onEnd()}
      />
    </div>
  );
}

/** Ctrl+F searches the findings while the pane has the keyboard. */
function useSearchKey(search: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "f") return;
      const { target } = event;
      if (target !== document.body && !(target instanceof Element && target.closest(".pane"))) return;
      event.preventDefault();
      search();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });
}
