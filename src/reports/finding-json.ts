import type { Fix, Finding } from "../checking/finding";
import { listText, recordWriter } from "./json-writers";

const quoted = (text: string): string => JSON.stringify(text);

/** What writes findings as other programs read them, behind this indentation. */
export function findingWriter(indent: string): (finding: Finding) => string {
  const inner = `${indent}  `;
  const keys = ["rule", "severity", "cell", "enterprise", "value", "message", "remedy", "basis"];
  const finding = recordWriter([...keys, "related", "fixes", "waived", "folded"], indent);
  const reference = recordWriter(["sheet", "cell"], `${inner}  `);
  const waiver = recordWriter(["reason", "on"], inner);
  const fix = fixWriter(`${inner}  `);
  const ruleTexts = oncePerRule();
  return (one) => {
    const { rule, remedy, basis } = ruleTexts(one);
    const related = one.related.map(({ place, cell }) => reference([quoted(place.sheet), quoted(cell)]));
    return finding([
      rule,
      `"${one.severity}"`,
      `"${one.cell}"`,
      one.enterprise === null ? "null" : quoted(one.enterprise),
      quoted(one.value),
      quoted(one.message),
      remedy,
      basis,
      listText(related, inner),
      listText(one.fixes.map(fix), inner),
      one.waived === null ? "null" : waiver([quoted(one.waived.reason), quoted(one.waived.on)]),
      String(one.folded),
    ]);
  };
}

function fixWriter(indent: string): (fix: Fix) => string {
  const inner = `${indent}  `;
  const fix = recordWriter(["label", "safe", "writes"], indent);
  const write = recordWriter(["cell", "from", "to"], `${inner}  `);
  return ({ label, safe, writes }) => {
    const written = writes.map(({ cell, from, to }) => write([quoted(cell), quoted(from), quoted(to)]));
    return fix([quoted(label), String(safe), listText(written, inner)]);
  };
}

interface RuleTexts {
  readonly rule: string;
  readonly remedy: string;
  readonly basis: string;
}

/** What is the same in all findings of a rule. */
function oncePerRule(): (finding: Finding) => RuleTexts {
  const known = new Map<string, RuleTexts>();
  return (finding) => {
    const { rule } = finding;
    let texts = known.get(rule);
    if (texts === undefined) {
      texts = { rule: quoted(rule), remedy: quoted(finding.remedy), basis: quoted(finding.basis) };
      known.set(rule, texts);
    }
    return texts;
  };
}
