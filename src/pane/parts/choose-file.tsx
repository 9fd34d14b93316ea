import { Button } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";

/** A button that lets the clerk choose an Excel file. */
export function ChooseFile({ label, onChoose }: { readonly label: string; onChoose(file: File): void }): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button className="button small" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
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
