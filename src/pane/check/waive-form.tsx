import { Button, Checkbox, Field, Textarea } from "@fluentui/react-components";
import { useState, type FormEvent, type ReactNode } from "react";
import { z } from "zod";
import type { ListedFinding } from "../judge/judge";
import { useDesk, usePane } from "../use-pane";
import { checkWords } from "./words";
import { words } from "../words";
import { waive, waiveAllOfRule } from "../commands/waive";
import { useListing } from "./use-listing";

const reasonGiven = z.string().trim().min(1, checkWords.waive.required);

/** How many earlier reasons are offered. */
const offered = 3;

/** 忽略并说明: the reason, required; reasons given before are offered. */
export function WaiveForm({ finding }: { readonly finding: ListedFinding }): ReactNode {
  const desk = useDesk();
  const [reason, setReason] = useState("");
  const [all, setAll] = useState(false);
  const [complaint, setComplaint] = useState<string | null>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const given = reasonGiven.safeParse(reason);
    if (given.success) void desk.run(all ? waiveAllOfRule : waive, finding, given.data);
    else setComplaint(given.error.issues[0]?.message ?? checkWords.waive.required);
  };
  const giveUp = (): void => desk.change({ waiving: false });
  return (
    <form
      className="waive"
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape") giveUp();
      }}
    >
      <Field
        className="field"
        label={checkWords.waive.reason}
        required
        hint={checkWords.waive.hint}
        {...(complaint ? { validationMessage: complaint, validationState: "error" as const } : {})}
      >
        <Textarea className="input" autoFocus rows={2} value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <EarlierReasons onChoose={setReason} />
      <OthersOfRule finding={finding} all={all} onChange={setAll} />
      <div className="actions">
        <Button className="button primary" appearance="primary" type="submit">
          {checkWords.waive.save}
        </Button>
        <Button className="button" onClick={giveUp}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

interface OthersProps {
  readonly finding: ListedFinding;
  readonly all: boolean;
  onChange(all: boolean): void;
}

/** The same reason for everything else that the rule reports. */
function OthersOfRule({ finding, all, onChange }: OthersProps): ReactNode {
  const listing = useListing();
  const others = listing ? listing.openOfRule(finding.rule) - 1 : 0;
  if (others <= 0) return null;
  return (
    <Checkbox
      label={checkWords.waive.others(others)}
      checked={all}
      onChange={(_, { checked }) => onChange(checked === true)}
    />
  );
}

function EarlierReasons({ onChoose }: { onChoose(reason: string): void }): ReactNode {
  const waivers = usePane((state) => state.waivers);
  const reasons = [...new Set(waivers.map(({ reason }) => reason))].slice(-offered);
  if (reasons.length === 0) return null;
  return (
    <div className="earlier" role="group" aria-label={checkWords.waive.earlier}>
      {reasons.map((text) => (
        <Button key={text} className="button small" size="small" onClick={() => onChoose(text)}>
          {text}
        </Button>
      ))}
    </div>
  );
}
