import type { Rectangle } from "../../sheets/grid";
import { addressesOf, markFormula, severityOfFormula } from "../../workbooks/marks";
import type { MarkSeverity } from "../../workbooks/port";
import { type Outline, placeFor } from "../xml/outline";
import { attributeIn, childOf, childrenOf, type OutlineElement } from "../xml/outline-element";
import { rectanglesOf } from "../xml/references";
import { sheetOrder } from "./sheet-order";
import { asChildrenOf } from "../xml/namespaces";
import { escapedXml, type Splice } from "../xml/splice";

/** A conditional format of ours as it stands in a sheet's XML. */
export interface SheetMark {
  readonly severity: MarkSeverity;
  readonly areas: readonly Rectangle[];
  readonly rule: OutlineElement;
  /** The <conditionalFormatting> it stands in; a program may have put the clerk's own rules beside it. */
  readonly block: OutlineElement;
}

/** Our marks in a sheet, whoever wrote or rewrote them. */
export function marksIn({ root }: Outline): SheetMark[] {
  return childrenOf(root, "conditionalFormatting").flatMap((block) => {
    const ours = childrenOf(block, "cfRule").flatMap((rule) => {
      const severity = severityOfFormula(childOf(rule, "formula")?.text ?? "");
      return severity === null ? [] : [{ severity, rule, block }];
    });
    // Read once for all rules of the block: a hostile file has many of both.
    const areas = ours.length > 0 ? rectanglesOf(attributeIn(block, "sqref") ?? "") : [];
    return ours.map((mark) => ({ ...mark, areas }));
  });
}

/** Takes marks out: a whole block where every rule in it is ours, else our rules alone. */
export function marksRemoved(marks: readonly SheetMark[]): Splice[] {
  const ours = new Set(marks.map(({ rule }) => rule));
  const whole = new Set(
    marks.map(({ block }) => block).filter(({ children }) => children.every((rule) => ours.has(rule))),
  );
  const single = marks.filter(({ block }) => !whole.has(block)).map(({ rule }) => rule);
  return [...whole, ...single].map(({ from, to }) => ({ from, to, text: "" }));
}

/**
 * Puts marks in, behind the clerk's own conditional formats and after them in priority. `firstStyle`: the dxf of
 * "error".
 */
export function marksAdded(
  outline: Outline,
  areas: ReadonlyMap<MarkSeverity, readonly Rectangle[]>,
  firstStyle: number,
): Splice[] {
  const ours = new Set(marksIn(outline).map(({ rule }) => rule));
  let priority = highestPriority(outline.root, ours);
  const blocks = [...areas].flatMap(([severity, rectangles]) =>
    addressesOf(rectangles, " ").map((address) => {
      priority = Math.min(priority + 1, lastPriority);
      const style = firstStyle + styleOffsets[severity];
      const formula = escapedXml(markFormula(severity));
      return `<conditionalFormatting sqref="${address}"><cfRule type="expression" dxfId="${style}" priority="${priority}"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
    }),
  );
  if (blocks.length === 0) return [];
  const place = placeFor(outline.root, "conditionalFormatting", sheetOrder);
  return [{ from: place, to: place, text: asChildrenOf(outline.root, blocks.join("")) }];
}

/** Excel takes a larger number for damage; of two that are the same, the first rule comes first. */
const lastPriority = 2_147_483_647;

const styleOffsets: Readonly<Record<MarkSeverity, number>> = { error: 0, warning: 1, hint: 2 };

function highestPriority(element: OutlineElement, except: ReadonlySet<OutlineElement>): number {
  const own = element.local === "cfRule" && !except.has(element) ? Number(attributeIn(element, "priority") ?? 0) : 0;
  return element.children.reduce((highest, child) => Math.max(highest, highestPriority(child, except)), own || 0);
}

/** The dxf numbers that a part's elements refer to, but for these elements. */
export function differentialStylesIn(
  element: OutlineElement,
  except: ReadonlySet<OutlineElement>,
  found = new Set<number>(),
): Set<number> {
  if (except.has(element)) return found;
  for (const [name, { value }] of element.attributes) if (/dxfid$/i.test(name)) found.add(Number(value));
  for (const child of element.children) differentialStylesIn(child, except, found);
  return found;
}
