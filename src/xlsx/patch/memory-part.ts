import { strToU8 } from "fflate";
import { isMemory, memoryNamespace, memoryIn, memoryXml } from "../../workbooks/memory";
import { type Package, relationshipsPart } from "../read/package";
import { type PackagePatch, relationshipType } from "./package-patch";
import type { WorkbookPart } from "../read/workbook-part";
import { rootNameIn } from "../xml/root-name";
import { partHead } from "../zip/unpack";

const customXml = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
/** Custom XML parts are told apart by such an id; a workbook has one of ours. */
const itemId = "{6E5C4F0B-2B1D-4C57-9E0E-51A6D1F0C7A3}";

/**
 * What the workbook remembers; empty where it holds no part of ours. What cannot be used of it is told to `unusable`.
 */
export function readMemory(
  file: Package,
  workbook: WorkbookPart,
  unusable: () => void = () => undefined,
): ReadonlyMap<string, unknown> {
  const part = memoryPart(file, workbook);
  if (part === null) return new Map();
  const { size = 0 } = file.find(part) ?? {};
  if (size <= file.limits.memoryBytes) return memoryIn(looseText(file.part(part)), unusable);
  unusable();
  return new Map();
}

/** Makes the workbook remember exactly these items; with none of them our part goes. */
export function writeMemory(patch: PackagePatch, workbook: WorkbookPart, items: ReadonlyMap<string, unknown>): void {
  const { file } = patch;
  const part = memoryPart(file, workbook);
  if (items.size === 0) {
    if (part !== null) removePart(patch, workbook, part);
  } else if (part !== null) patch.put(part, strToU8(memoryXml(items)));
  else addPart(patch, workbook, items);
}

function memoryPart(file: Package, workbook: WorkbookPart): string | null {
  const parts = workbook.relationships.filter(({ kind, external }) => kind === "customXml" && !external);
  // Our namespace stands at the very beginning: the first bytes of each part tell, however large and many they are.
  const ours = parts.slice(0, file.limits.memoryParts).find(({ target }) => {
    const entry = file.find(target);
    return entry !== undefined && isMemory(looseText(partHead(entry)));
  });
  return ours?.target ?? null;
}

/** Other programs' parts may be in any encoding: they only have to be told apart from ours. */
function looseText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function addPart(patch: PackagePatch, workbook: WorkbookPart, items: ReadonlyMap<string, unknown>): void {
  const part = patch.freePart("customXml/item#.xml");
  const properties = propertiesOf(part);
  patch.put(part, strToU8(memoryXml(items)));
  patch.put(
    properties,
    strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="${customXml}"><ds:schemaRefs><ds:schemaRef ds:uri="${memoryNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
    ),
  );
  patch.relate(part, relationshipType(patch.file, "customXmlProps"), properties);
  patch.relate(workbook.part, relationshipType(patch.file, "customXml"), part);
  patch.declare(part, "application/xml");
  patch.declare(properties, propertiesType);
}

function removePart(patch: PackagePatch, workbook: WorkbookPart, part: string): void {
  // Whatever else a part is made to refer to is not ours to take.
  const properties = patch.file
    .relationships(part)
    .flatMap(({ kind, external, target }) =>
      kind === "customXmlProps" && !external && rootNameIn(headOf(patch.file, target)) === "datastoreItem"
        ? target
        : [],
    );
  for (const each of [part, ...properties, relationshipsPart(part)]) {
    patch.remove(each);
    patch.undeclare(each);
  }
  patch.unrelate(workbook.part, "customXml", part);
}

function headOf(file: Package, part: string): Uint8Array {
  const entry = file.find(part);
  return entry ? partHead(entry) : new Uint8Array();
}

function propertiesOf(part: string): string {
  return part.replace(/item(\d+)\.xml$/, "itemProps$1.xml");
}
