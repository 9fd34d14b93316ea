import { Button } from "@fluentui/react-components";
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

/** What a search box is about. */
interface SearchBoxProps {
  readonly label: string;
  readonly placeholder: string;
  readonly query: string;
  onQuery(query: string): void;
  /** Enter and ↓ go to what was found; absent where nothing is listed below. */
  onEnter?(): void;
  /** Esc ends the search. */
  onEnd(): void;
}

/**
 * What is searched for, in a line of its own; it takes the keyboard as it opens. A plain field of the page's own: one
 * that is loaded first would lose the letters typed right after Ctrl+F.
 */
export function SearchBox({ label, placeholder, query, onQuery, onEnter, onEnd }: SearchBoxProps): ReactNode {
  return (
    <div className="tools">
      <span className="search-field">
        <Sign of="search" size={12} />
        <input
          autoFocus
          type="search"
          aria-label={label}
          placeholder={placeholder}
          value={query}
          onChange={({ target }) => onQuery(target.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === "Escape") onEnd();
            if (event.key !== "Enter" && event.key !== "ArrowDown") return;
            event.preventDefault();
            onEnter?.();
          }}
        />
      </span>
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
