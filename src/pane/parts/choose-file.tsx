import { Button } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";

interface ChooseFileProps {
  readonly label: string;
  /** Endings of the names to show; Excel's unless said. */
  readonly accept?: string;
  onChoose(file: File): void;
}

/** A button that lets the clerk choose a file. */
export function ChooseFile({ label, accept = ".xlsx,.xlsm", onChoose }: ChooseFileProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button className="button small" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={label}
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onChoose(file);
          target.value = "";
        }}
      />
    </>
  );
}
