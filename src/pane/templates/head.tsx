import { Field, Input, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Quarter } from "../../dates/limits";
import type { TemplateHead } from "./state";
import { templateWords } from "./words";

/** Years to either side of the quarter's own that can be chosen. */
const yearsAround = [-3, -2, -1, 0, 1];
const quarters = [1, 2, 3, 4] as const;

interface TemplatesHeadProps {
  readonly head: TemplateHead;
  onChange(head: TemplateHead): void;
}

/** 年份, 季度 and 填报单位, as they are written on every sheet that is made here. */
export function TemplatesHead({ head, onChange }: TemplatesHeadProps): ReactNode {
  const { quarter, authority } = head;
  const set = (changed: Partial<Quarter>): void => onChange({ ...head, quarter: { ...quarter, ...changed } });
  return (
    <section className="section">
      <div className="pair">
        <Field className="field" label={templateWords.year}>
          <Select
            className="input"
            value={String(quarter.year)}
            onChange={(_, { value }) => set({ year: Number(value) })}
          >
            {yearsAround.map((offset) => (
              <option key={offset}>{quarter.year + offset}</option>
            ))}
          </Select>
        </Field>
        <Field className="field" label={templateWords.quarter}>
          <Select
            className="input"
            value={String(quarter.quarter)}
            onChange={(_, { value }) => set({ quarter: quarters[Number(value) - 1] ?? 1 })}
          >
            {quarters.map((one) => (
              <option key={one} value={one}>
                {templateWords.quarterOf(one)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div className="padded">
        <Field className="field" label={templateWords.authority}>
          <Input
            className="input"
            value={authority}
            placeholder={templateWords.authorityHint}
            onChange={(_, { value }) => onChange({ ...head, authority: value })}
          />
        </Field>
      </div>
    </section>
  );
}
