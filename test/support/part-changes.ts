import { defaultLimits } from "../../src/xlsx/limits";
import { openPackage, type Package, relationshipsPart } from "../../src/xlsx/read/package";
import { stylesTarget } from "../../src/xlsx/read/styles-part";
import { readWorkbookPart } from "../../src/xlsx/read/workbook-part";
import { partKey } from "../../src/xlsx/zip/zip";

/** Parts of one file that another has otherwise, lacks or has beside them: their names, in small letters. */
export function differentParts(one: Uint8Array, other: Uint8Array): string[] {
  const [before, after] = [one, other].map((bytes) => {
    const { entries } = openPackage(bytes, defaultLimits);
    return new Map(entries.map(({ name, crc, size }) => [partKey(name), `${crc} ${size}`]));
  });
  const names = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
  return [...names].filter((name) => before?.get(name) !== after?.get(name));
}

/** The parts of a file that a change of one sheet may touch, by what is done. */
export interface TouchedParts {
  /** A conditional format: the sheet, the styles, and what lists these where the file had none. */
  readonly mark: (part: string) => boolean;
  /** A value and something remembered. */
  readonly fix: (part: string) => boolean;
  /**
   * Marking taken back: nothing, but where a rule of the author's pointed behind the end of the list of styles. It came
   * to point at ours, which then stays.
   */
  readonly unmark: (part: string) => boolean;
  /** Rows put in and a sheet more: whatever is XML may follow; pictures, macros and the theme stay. */
  readonly fill: (part: string) => boolean;
}

/** As `TouchedParts`, of a file whose sheet `name` is changed. */
export function touchedParts(bytes: Uint8Array, name: string): TouchedParts {
  const file = openPackage(bytes, defaultLimits);
  const workbook = readWorkbookPart(file);
  const sheet = partKey(workbook.sheets.find((each) => each.name === name)?.part ?? "");
  const lists = new Set(["[content_types].xml", partKey(relationshipsPart(workbook.part))]);
  const styles = partKey(stylesTarget(workbook) ?? "");
  const mark = (part: string): boolean =>
    part === sheet || part === styles || lists.has(part) || /^xl\/styles\d*\.xml$/.test(part);
  const fix = (part: string): boolean => mark(part) || part === partKey(workbook.part) || part.startsWith("customxml/");
  const fill = (part: string): boolean => !/media\/|theme|vbaproject|\.bin$|\.(png|jpe?g|gif)$/.test(part);
  const unmark = pointsAstray(file, stylesTarget(workbook)) ? mark : () => false;
  return { mark, unmark, fix, fill };
}

/** Null where it cannot be unpacked: nobody looks at that part, or the file is refused. */
function textOf(file: Package, part: string): string | null {
  try {
    return new TextDecoder().decode(file.part(part));
  } catch {
    return null;
  }
}

/** Whether a rule, a table or a filter names a differential style that is not in the list. */
function pointsAstray(file: Package, styles: string | null): boolean {
  const texts = file.entries
    .filter(({ name, size }) => /\.xml$/i.test(name) && size < 1_000_000)
    .flatMap(({ name }) => textOf(file, name) ?? []);
  const count = textOf(file, styles ?? "")?.match(/<([A-Za-z]+:)?dxf[\s/>]/g)?.length ?? 0;
  return texts.some((text) => [...text.matchAll(/dxfId\s*=\s*["'](\d+)/gi)].some(([, id]) => Number(id) >= count));
}
