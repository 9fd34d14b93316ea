import type { Rectangle } from "../../sheets/grid";
import { formulaReferences, type FormulaReference } from "../rows/formula-references";
import { sheetColumns, sheetRows } from "../limits";

/** An area that a formula reads; sheet null means the formula's own. */
export interface Precedent {
  readonly sheet: string | null;
  readonly area: Rectangle;
}

/** What a formula reads; null where that cannot be told from its text: names, table columns, INDIRECT and OFFSET. */
export function precedentsOf(formula: string): Precedent[] | null {
  const references = formulaReferences(formula);
  if (readsElsewhere(formula, references)) return null;
  const found: Precedent[] = [];
  for (let at = 0; at < references.length; at += 1) {
    const reference = references[at] as FormulaReference;
    const next = references[at + 1];
    const isRange = next !== undefined && formula.slice(reference.to, next.from).endsWith(":");
    const other = isRange && next ? next : reference;
    if (isRange) at += 1;
    found.push({ sheet: reference.sheet, area: areaOf(reference, other) });
  }
  return found;
}

function areaOf(one: FormulaReference, other: FormulaReference): Rectangle {
  const rows = [one.row?.number ?? 0, other.row?.number ?? sheetRows - 1];
  const columns = [one.column?.number ?? 0, other.column?.number ?? sheetColumns - 1];
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

const indirect = /^(?:INDIRECT|OFFSET)$/i;
const constant = /^(?:TRUE|FALSE)$/i;
/** Both reach to the end where they are never closed: each character is looked at once. */
const quotedText = /"(?:[^"]|"")*(?:"|$)/g;
const quotedName = /'(?:[^']|'')*(?:'!?|$)/g;
const word = /[\p{L}_][\p{L}\p{N}_.]*\s*[(!]?/gu;

/**
 * Whether there is a word that is no function, no reference and no sheet's name, or a function that makes references
 * up.
 */
function readsElsewhere(formula: string, references: readonly FormulaReference[]): boolean {
  let rest = "";
  let read = 0;
  for (const { from, to } of references) {
    rest += `${formula.slice(read, from)} `;
    read = to;
  }
  rest = (rest + formula.slice(read))
    .replace(quotedText, " ")
    .replace(quotedName, (name) => (name.endsWith("'!") ? " " : name));
  if (rest.includes("[")) return true;
  return [...rest.matchAll(word)].some(([found]) => {
    const name = (/[(!]$/.test(found) ? found.slice(0, -1) : found).trimEnd();
    if (found.endsWith("(")) return indirect.test(name);
    return !found.endsWith("!") && !constant.test(name);
  });
}
