import type { Package, Relationship } from "./package";
import { attributeOf, readXml } from "../xml/small-xml";
import { UnreadableFileError } from "../unreadable";
import { isTrue } from "../xml/xml-boolean";
import { partKey } from "../zip/zip";

/** A worksheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly visible: boolean;
  /** Its part's name in the package. */
  readonly part: string;
}

/** What the workbook part says of the whole. */
export interface WorkbookPart {
  /** The workbook part's own name, usually xl/workbook.xml. */
  readonly part: string;
  readonly date1904: boolean;
  /** Worksheets in their order; chart, dialog and macro sheets are left out. */
  readonly sheets: readonly SheetEntry[];
  /** Every sheet name, those left out too, so that a new sheet can find a free one. */
  readonly sheetNames: readonly string[];
  readonly relationships: readonly Relationship[];
}

/** Finds and reads the workbook part; throws UnreadableFileError where there is none, or no worksheet in it. */
export function readWorkbookPart(file: Package): WorkbookPart {
  const part = workbookPartName(file);
  const relationships = file.relationships(part);
  const listed: { name: string; visible: boolean; id: string }[] = [];
  let date1904 = false;
  readXml(file.part(part), file.limits.depth, {
    open(tag, path) {
      // By path: extensions have a workbookPr of their own, which says nothing of dates.
      if (tag.local === "workbookPr" && path.length === 2) date1904 = isTrue(attributeOf(tag, "date1904"));
      if (tag.local !== "sheet" || path.length !== 3 || path[1] !== "sheets") return;
      if (listed.length >= file.limits.sheets) throw new UnreadableFileError("too-many-sheets");
      const id =
        Object.values(tag.attributes).find(({ local, prefix }) => local === "id" && prefix !== "")?.value ?? "";
      listed.push({
        name: attributeOf(tag, "name") ?? "",
        // Hidden only where the standard's word for it stands: some exporters write "show".
        visible: !hiddenStates.has(attributeOf(tag, "state") ?? ""),
        id,
      });
    },
  });
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const taken = new Set<string>();
  const names = new Set<string>();
  const sheets = listed.flatMap(({ name, visible, id }) => {
    const target = byId.get(id);
    if (target?.kind !== "worksheet" || target.external) return [];
    // Two sheets of one part would be read, checked and written twice: no program writes that.
    if (taken.has(partKey(target.target))) throw new UnreadableFileError("shared-parts", target.target);
    taken.add(partKey(target.target));
    // Sheets are known by their names: what is meant for the one would be written into the other.
    if (names.has(name.toLowerCase())) throw new UnreadableFileError("same-names", name);
    names.add(name.toLowerCase());
    return [{ name, visible, part: target.target }];
  });
  if (sheets.length === 0) throw new UnreadableFileError("no-sheets");
  return { part, date1904, sheets, sheetNames: listed.map(({ name }) => name), relationships };
}

const hiddenStates: ReadonlySet<string> = new Set(["hidden", "veryHidden"]);

function workbookPartName(file: Package): string {
  const named = file.relationships("").find(({ kind, external }) => kind === "officeDocument" && !external)?.target;
  const part = named !== undefined && file.find(named) ? named : "xl/workbook.xml";
  if (/\.bin$/i.test(part) || file.find("xl/workbook.bin")) throw new UnreadableFileError("xlsb");
  if (!file.find(part) || !/\bworkbook\b|xl\//i.test(part)) throw new UnreadableFileError("not-workbook");
  return part;
}
