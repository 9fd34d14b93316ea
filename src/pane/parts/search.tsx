import { Button, Input } from "@fluentui/react-components";
import { useEffect, type ReactNode } from "react";
import { Sign } from "./icons";

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

interface SearchBoxProps {
  readonly label: string;
  readonly placeholder: string;
  readonly query: string;
  onQuery(query: string): void;
  /** Esc ends the search. */
  onEnd(): void;
}

/** What is searched for, in a line of its own; it takes the keyboard as it opens. */
export function SearchBox({ label, placeholder, query, onQuery, onEnd }: SearchBoxProps): ReactNode {
  return (
    <div className="tools">
      <Input
        className="input grow"
        size="small"
        autoFocus
        type="search"
        aria-label={label}
        placeholder={placeholder}
        contentBefore={<Sign of="search" size={12} />}
        value={query}
        onChange={(_, { value }) => onQuery(value)}
        onKeyDown={({ key }) => key === "Escape" && onEnd()}
      />
    </div>
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
