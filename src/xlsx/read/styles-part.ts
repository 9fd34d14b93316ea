import { builtInFormat } from "./number-formats";
import { strToU8 } from "fflate";
import type { Package } from "./package";
import { type PackagePatch, relationshipType } from "../patch/package-patch";
import { attributeOf, readXml, textOf } from "../xml/small-xml";
import type { WorkbookPart } from "./workbook-part";

/** The number format (en-US code) of each cell style, by its index; ["General"] for a workbook without styles. */
export function readNumberFormats(file: Package, workbook: WorkbookPart): string[] {
  const part = workbook.relationships.find(({ kind }) => kind === "styles")?.target;
  if (part === undefined || !file.find(part)) return ["General"];
  const spelled = new Map<string, string>();
  const ids: string[] = [];
  readXml(file.part(part), file.limits.depth, {
    open(tag, path) {
      const parent = path[path.length - 2];
      if (tag.local === "numFmt" && parent === "numFmts") {
        spelled.set(attributeOf(tag, "numFmtId") ?? "", attributeOf(tag, "formatCode") ?? "General");
      } else if (tag.local === "xf" && parent === "cellXfs") ids.push(attributeOf(tag, "numFmtId") ?? "0");
    },
  });
  const codes = ids.map((id) => spelled.get(id) ?? builtInFormat(Number(id)));
  return codes.length > 0 ? codes : ["General"];
}

const stylesType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** The least that every program takes for a style sheet: the default font, the two fills and the border that are always there. */
export const plainStyles =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><color indexed="8"/><name val="宋体"/><family val="1"/><charset val="134"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** The name of the workbook's style sheet, which is made where an exporter has left it out. */
export function stylesPart(patch: PackagePatch, workbook: WorkbookPart): string {
  const known = workbook.relationships.find(({ kind }) => kind === "styles")?.target;
  if (known !== undefined && patch.has(known)) return known;
  const part = known ?? "xl/styles.xml";
  if (patch.has(part)) return part;
  patch.put(part, strToU8(plainStyles));
  patch.declare(part, stylesType);
  if (known === undefined) patch.relate(workbook.part, relationshipType(patch.file, "styles"), part);
  return part;
}

/** Whether a style sheet is the one we make, with nothing in it that a cell would miss. */
export function isPlainStyles(bytes: Uint8Array): boolean {
  return bytes.length < 2_048 && textOf(bytes) === plainStyles;
}

/** Takes the style sheet out again that we made. */
export function removeStyles(patch: PackagePatch, workbook: WorkbookPart, part: string): void {
  patch.remove(part);
  patch.undeclare(part);
  patch.unrelate(workbook.part, part);
}
