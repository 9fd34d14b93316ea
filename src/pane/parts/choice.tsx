import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface ChoiceProps {
  readonly label: string;
  /** The label is said, not shown: what stands around the choice shows it. */
  readonly unseen?: boolean;
  readonly size?: "small" | "medium";
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  onChoose(value: string): void;
}

/** One labelled choice among a few. */
export function Choice({ label, unseen = false, size = "medium", value, options, onChoose }: ChoiceProps): ReactNode {
  const select = (
    <Select
      className="input grow"
      size={size}
      {...(unseen ? { "aria-label": label } : {})}
      value={value}
      onChange={(_, data) => onChoose(data.value)}
    >
      {options.map(([id, text]) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </Select>
  );
  return unseen ? (
    select
  ) : (
    <Field className="field" label={label}>
      {select}
    </Field>
  );
}
