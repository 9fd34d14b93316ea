import { builtInFormat } from "./number-formats";
import type { Package } from "./package";
import { attributeOf, readXml } from "./small-xml";
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
