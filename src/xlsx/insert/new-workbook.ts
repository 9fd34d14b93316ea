import { strToU8 } from "fflate";
import type { Blueprint } from "../../sheets/blueprint";
import { freeSheetName } from "../../workbooks/sheet-names";
import { packageWithSheet } from "./insert-sheet";
import { defaultLimits } from "../limits";
import { openPackage } from "../read/package";
import { LazyStyles } from "../patch/lazy-styles";
import { PackagePatch } from "../patch/package-patch";
import { zipped } from "../zip/rewrite";
import { plainStyles } from "../patch/plain-styles";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A workbook without sheets yet: the parts that every .xlsx file has. */
const emptyWorkbook: readonly (readonly [string, string])[] = [
  [
    "[Content_Types].xml",
    `<Types xmlns="${packageNamespace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/></Types>`,
  ],
  [
    "_rels/.rels",
    `<Relationships xmlns="${packageNamespace}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    "xl/workbook.xml",
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews><sheets/></workbook>`,
  ],
  [
    "xl/_rels/workbook.xml.rels",
    `<Relationships xmlns="${packageNamespace}/relationships"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  ],
];

/** A whole new .xlsx file, one sheet per blueprint in their order. Throws a RangeError where there is none. */
export function newWorkbook(blueprints: readonly Blueprint[]): Uint8Array {
  if (blueprints.length === 0) throw new RangeError("a workbook needs a sheet");
  const parts = emptyWorkbook.map(([name, xml]) => [name, strToU8(declaration + xml)] as const);
  const skeleton = zipped(new Map([...parts, ["xl/styles.xml", strToU8(plainStyles)]]));
  const file = openPackage(skeleton, defaultLimits);
  const patch = new PackagePatch(file);
  const workbook = {
    part: "xl/workbook.xml",
    date1904: false,
    sheets: [],
    sheetNames: [],
    relationships: file.relationships("xl/workbook.xml"),
  };
  const styles = new LazyStyles(patch, workbook);
  const names: string[] = [];
  for (const blueprint of blueprints) {
    const name = freeSheetName(blueprint.name, names);
    names.push(name);
    packageWithSheet(patch, workbook, styles, blueprint, name);
  }
  styles.finish();
  return patch.result();
}
