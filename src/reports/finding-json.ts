import { severities, type Severity } from "../annexes/severity";
import type { CellReference, Correction, Finding, Fix, Waiver } from "../checking/finding";
import { prepared, type JsonBytes } from "./json-bytes";
import { listWriter, objectParts, type Writer } from "./json-writers";

const keys = ["rule", "severity", "cell", "enterprise", "value", "message", "remedy", "basis"] as const;
const nothing = prepared("null");
const yes = prepared("true");
const no = prepared("false");

/** What writes findings as other programs read them, behind this indentation. */
export function findingWriter(indent: string, out: JsonBytes): Writer<Finding> {
  const inner = `${indent}  `;
  const parts = objectParts([...keys, "related", "fixes", "waived", "folded"], indent);
  const partsOf = oncePerRule(indent);
  const related = listWriter(inner, out, referenceWriter(`${inner}  `, out));
  const fixes = listWriter(inner, out, fixWriter(`${inner}  `, out));
  const waived = waiverWriter(inner, out);
  return (finding) => {
    const { head, law } = partsOf(finding);
    out.put(head[finding.severity]);
    out.text(finding.cell);
    out.put(parts.enterprise);
    if (finding.enterprise === null) out.put(nothing);
    else out.text(finding.enterprise);
    out.put(parts.value);
    out.text(finding.value);
    out.put(parts.message);
    out.text(finding.message);
    out.put(law);
    out.put(parts.related);
    related(finding.related);
    out.put(parts.fixes);
    fixes(finding.fixes);
    out.put(parts.waived);
    waived(finding.waived);
    out.put(parts.folded);
    out.put(finding.folded ? yes : no);
    out.put(parts.end);
  };
}

function referenceWriter(indent: string, out: JsonBytes): Writer<CellReference> {
  const parts = objectParts(["sheet", "cell"], indent);
  return ({ place, cell }) => {
    out.put(parts.sheet);
    out.text(place.sheet);
    out.put(parts.cell);
    out.text(cell);
    out.put(parts.end);
  };
}

function fixWriter(indent: string, out: JsonBytes): Writer<Fix> {
  const parts = objectParts(["label", "safe", "writes"], indent);
  const written = listWriter(`${indent}  `, out, correctionWriter(`${indent}    `, out));
  return ({ label, safe, writes }) => {
    out.put(parts.label);
    out.text(label);
    out.put(parts.safe);
    out.put(safe ? yes : no);
    out.put(parts.writes);
    written(writes);
    out.put(parts.end);
  };
}

function correctionWriter(indent: string, out: JsonBytes): Writer<Correction> {
  const parts = objectParts(["cell", "from", "to"], indent);
  return ({ cell, from, to }) => {
    out.put(parts.cell);
    out.text(cell);
    out.put(parts.from);
    out.text(from);
    out.put(parts.to);
    out.text(to);
    out.put(parts.end);
  };
}

function waiverWriter(indent: string, out: JsonBytes): Writer<Waiver | null> {
  const parts = objectParts(["reason", "on"], indent);
  return (waiver) => {
    if (waiver === null) return out.put(nothing);
    out.put(parts.reason);
    out.text(waiver.reason);
    out.put(parts.on);
    out.text(waiver.on);
    out.put(parts.end);
  };
}

/** What is the same in all findings of a rule. */
interface RuleParts {
  /** From the finding's brace up to its cell. */
  readonly head: Readonly<Record<Severity, Uint8Array>>;
  /** From the message on up to the related cells. */
  readonly law: Uint8Array;
}

function oncePerRule(indent: string): (finding: Finding) => RuleParts {
  const known = new Map<string, RuleParts>();
  return (finding) => {
    const { rule } = finding;
    let parts = known.get(rule);
    if (parts === undefined) known.set(rule, (parts = rulePartsOf(finding, indent)));
    return parts;
  };
}

function rulePartsOf({ rule, remedy, basis }: Finding, indent: string): RuleParts {
  const between = `,\n${indent}  `;
  const head = (severity: Severity) =>
    prepared(`{\n${indent}  "rule": "${rule}"${between}"severity": "${severity}"${between}"cell": `);
  return {
    head: Object.fromEntries(severities.map((one) => [one, head(one)])) as Record<Severity, Uint8Array>,
    law: prepared(`${between}"remedy": ${JSON.stringify(remedy)}${between}"basis": ${JSON.stringify(basis)}`),
  };
}
