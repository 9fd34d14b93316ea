import { Input } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Sign } from "./icons";

/** What a search box is about. */
export interface SearchBoxProps {
  readonly label: string;
  readonly placeholder: string;
  readonly query: string;
  onQuery(query: string): void;
  /** Enter and ↓ go to what was found; absent where nothing is listed below. */
  onEnter?(): void;
  /** Esc ends the search. */
  onEnd(): void;
}

/** What is searched for, in a line of its own; it takes the keyboard as it opens. */
export function SearchField({ label, placeholder, query, onQuery, onEnter, onEnd }: SearchBoxProps): ReactNode {
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
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Escape") onEnd();
          if (event.key !== "Enter" && event.key !== "ArrowDown") return;
          event.preventDefault();
          onEnter?.();
        }}
      />
    </div>
  );
}
