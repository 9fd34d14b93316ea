import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, type ReactNode } from "react";
import { Sign } from "./icons";
import type { SearchBoxProps } from "./search-field";

const SearchField = lazy(async () => ({ default: (await import("./search-field")).SearchField }));

interface SearchButtonProps {
  readonly label: string;
  readonly searching: boolean;
  onToggle(): void;
}

/** Opens the search box, and ends the search. */
export function SearchButton({ label, searching, onToggle }: SearchButtonProps): ReactNode {
  return (
    <Button
      className="button icon"
      appearance="subtle"
      size="small"
      icon={<Sign of="search" />}
      aria-label={label}
      title={label}
      aria-expanded={searching}
      onClick={onToggle}
    />
  );
}

/** What is searched for, in a line of its own; it takes the keyboard as it opens. */
export function SearchBox(props: SearchBoxProps): ReactNode {
  return (
    <Suspense fallback={null}>
      <SearchField {...props} />
    </Suspense>
  );
}

/** Ctrl+F searches while the pane has the keyboard. */
export function useSearchKey(search: () => void): void {
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
