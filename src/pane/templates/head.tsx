import { Field, Input } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Quarter } from "../../dates/limits";
import { Choice } from "../parts/choice";
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
        <Choice
          label={templateWords.year}
          value={String(quarter.year)}
          options={yearsAround.map((offset) => [String(quarter.year + offset), String(quarter.year + offset)])}
          onChoose={(year) => set({ year: Number(year) })}
        />
        <Choice
          label={templateWords.quarter}
          value={String(quarter.quarter)}
          options={quarters.map((one) => [String(one), templateWords.quarterOf(one)])}
          onChoose={(one) => set({ quarter: quarters[Number(one) - 1] ?? 1 })}
        />
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
