import type { Grid } from "../../sheets/grid";
import type { ReadOptions } from "../../workbooks/port";
import { defaultLimits, type Limits } from "../limits";
import { Budget } from "./budget";
import { openPackage, type Package } from "./package";
import type { Scanner } from "../xml/scan";
import { SharedStrings } from "./shared-strings";
import type { SheetFacts } from "./sheet-facts";
import { SheetReader } from "./sheet-part";
import { readNumberFormats } from "./styles-part";
import { UnreadableFileError } from "../unreadable";
import { xmlPieces } from "../zip/unpack";
import { readWorkbookPart, type WorkbookPart } from "./workbook-part";
import type { ZipEntry } from "../zip/zip";

/** Everything read from an .xlsx or .xlsm file. */
export interface FileContent {
  /** One per worksheet, in the workbook's order, hidden ones with `visible: false`. */
  readonly grids: readonly Grid[];
  /** One per grid. */
  readonly facts: readonly SheetFacts[];
  readonly workbook: WorkbookPart;
  readonly package: Package;
}

/** How a file is read, and who is told what meanwhile. */
export interface FileReadOptions extends ReadOptions {
  /** Told the first rows of the first visible sheet once, as soon as they are read, where there are more. */
  readonly first?: (rows: Grid) => void;
}

/** As many rows as a screen shows. */
const screenful = 60;

/** Milliseconds of work after which the page gets a turn. */
const breath = 40;

/**
 * Reads a workbook's sheets from a file's bytes: values as stored (dates as serials, formulas as last calculated),
 * en-US number formats, merges. Runs in a browser as in Node, and lets others run now and then. Throws
 * UnreadableFileError with a sentence for the clerk, or an AbortError when the signal fires.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  options: FileReadOptions & { readonly limits?: Partial<Limits> } = {},
): Promise<FileContent> {
  const file = openPackage(bytes, { ...defaultLimits, ...options.limits });
  const workbook = readWorkbookPart(file);
  const budget = new Budget(file.limits);
  spendBytes(budget, file, workbook);
  const pace = new Pace(options.signal);
  const context = {
    strings: await readStrings(file, workbook, budget, pace),
    formats: readNumberFormats(file, workbook),
    date1904: workbook.date1904,
    budget,
  };
  const grids: Grid[] = [];
  const facts: SheetFacts[] = [];
  let done = 0;
  let { first } = options;
  for (const { name, visible, part } of workbook.sheets) {
    const reader = new SheetReader(context);
    await scanPart(file, part, reader.scanner, pace, () => {
      options.progress?.({ done: done + reader.cells, total: null });
      const rows = first && visible ? reader.firstRows(name, screenful) : null;
      if (!rows) return;
      first?.(rows);
      first = undefined;
    });
    done += reader.cells;
    grids.push(reader.grid(name, visible));
    facts.push(reader.facts);
  }
  return { grids, facts, workbook, package: file };
}

/** What the directory declares of all that will be parsed; that it is no more is seen while it is unpacked. */
function spendBytes(budget: Budget, file: Package, { sheets, relationships }: WorkbookPart): void {
  const sizeOf = (part: string): number => file.find(part)?.size ?? 0;
  for (const { part } of sheets) {
    budget.spend("sheetBytes", sizeOf(part));
    budget.spend("parsedBytes", sizeOf(part));
  }
  for (const { kind, target } of relationships)
    if (kind === "sharedStrings" || kind === "styles") budget.spend("parsedBytes", sizeOf(target));
}

async function readStrings(
  file: Package,
  workbook: WorkbookPart,
  budget: Budget,
  pace: Pace,
): Promise<readonly string[]> {
  const part = workbook.relationships.find(({ kind }) => kind === "sharedStrings")?.target;
  if (part === undefined || !file.find(part)) return [];
  const reader = new SharedStrings(budget);
  await scanPart(file, part, reader.scanner, pace);
  return reader.strings;
}

async function scanPart(file: Package, part: string, scanner: Scanner, pace: Pace, after?: () => void): Promise<void> {
  for (const piece of xmlPieces(entryOf(file, part))) {
    scanner.push(piece);
    after?.();
    await pace.rest();
  }
  scanner.end();
}

function entryOf(file: Package, part: string): ZipEntry {
  const entry = file.find(part);
  if (!entry) throw new UnreadableFileError("damaged", `${part} is missing`);
  return entry;
}

/** Long work in short stretches: a page stays alive, and 取消 is heard. */
class Pace {
  private since = performance.now();

  constructor(private readonly signal: AbortSignal | undefined) {
    signal?.throwIfAborted();
  }

  async rest(): Promise<void> {
    if (performance.now() - this.since < breath) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.signal?.throwIfAborted();
    this.since = performance.now();
  }
}
