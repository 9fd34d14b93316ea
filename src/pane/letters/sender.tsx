import { Field, Input } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SenderInMemory } from "../../letters/sender";
import { letterWords } from "./words";

interface SenderProps {
  readonly sender: SenderInMemory;
  onChange(sender: SenderInMemory): void;
}

const fields: readonly (readonly [keyof SenderInMemory, string])[] = [
  ["authority", letterWords.authority],
  ["contact", letterWords.contact],
  ["phone", letterWords.phone],
  ["legalBasis", letterWords.legalBasis],
];

/** Who writes and whom to ask; the workbook remembers it. */
export function SenderFields({ sender, onChange }: SenderProps): ReactNode {
  return (
    <details className="small">
      <summary>{letterWords.sender}</summary>
      <div className="stacked">
        {fields.map(([key, label]) => (
          <Field key={key} className="field" label={label}>
            <Input
              className="input"
              value={sender[key]}
              onChange={(_, { value }) => onChange({ ...sender, [key]: value })}
            />
          </Field>
        ))}
      </div>
    </details>
  );
}
