import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  onChoose(value: string): void;
}

/** One labelled choice among a few. */
export function Choice({ label, value, options, onChoose }: ChoiceProps): ReactNode {
  return (
    <Field className="field" label={label}>
      <Select className="input" value={value} onChange={(_, data) => onChoose(data.value)}>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
