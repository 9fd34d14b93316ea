import type { Grid } from "../../sheets/grid";
import type { Blueprint, BlueprintCell } from "../../sheets/blueprint";
import { SpokenError } from "../../workbooks/spoken-error";
import { openTemplate } from "../filled-template";
import { insertHere } from "../insert/insert-into-file";
import { newWorkbook } from "../insert/new-workbook";
import { defaultLimits } from "../limits";
import { savedBytes } from "../patch/save-workbook";
import { openPackage } from "../read/package";
import { readLookData } from "../read/sheet-look";
import { readWorkbook } from "../read/read";
import { readWorkbookPart } from "../read/workbook-part";
import { submissionOf } from "../submission/submission";
import { UnreadableFileError } from "../unreadable";
import { type PackedEdits, unpacked, unpackedMoves } from "./packed-pending";
import { type FileAnswer, type FileRequest, rowsPerMessage } from "./reading-messages";

type Answer = (answer: FileAnswer) => void;

/** What has come for the request that follows. */
interface Arrived {
  readonly edits: PackedEdits[];
  readonly blueprints: Blueprint[];
  readonly cells: BlueprintCell[];
}

/** Answers the requests of a page, one file each; whatever goes wrong is an answer, too. */
export function serveFiles(answer: Answer): (request: FileRequest) => Promise<void> {
  const arrived: Arrived = { edits: [], blueprints: [], cells: [] };
  return async (request) => {
    try {
      await answered(request, arrived, answer);
    } catch (error) {
      if (error instanceof UnreadableFileError) answer({ kind: "refused", reason: error.reason, detail: error.detail });
      else if (error instanceof SpokenError) answer({ kind: "spoken", sentence: error.message });
      else answer({ kind: "failed", message: String(error) });
    }
  };
}

async function answered(request: FileRequest, arrived: Arrived, answer: Answer): Promise<void> {
  const { edits, blueprints, cells } = arrived;
  switch (request.kind) {
    case "edits":
      return void edits.push(request.edits);
    case "cells":
      for (const cell of request.cells) cells.push(cell);
      return;
    case "sheet":
      return void blueprints.push({ ...request.blueprint, cells: cells.splice(0) });
    case "insert":
      return insert({ ...request, blueprint: { ...request.blueprint, cells: cells.splice(0) } }, answer);
    case "make":
      return answer({ kind: "saved", bytes: newWorkbook(blueprints) });
    case "fill":
      return answer({ kind: "saved", bytes: (await (await openTemplate(request.bytes)).filled(request.plan)).bytes });
    case "save":
      return save(request, edits, answer);
    case "look":
      return answer({ kind: "look", look: await readLookData(request.bytes, request.sheet) });
    case "send":
      return answer({ kind: "saved", bytes: submissionOf(request.bytes, request.sheets) });
    case "open":
      return open(request.bytes, answer);
  }
}

function save(
  { bytes, workbook, pending }: Extract<FileRequest, { readonly kind: "save" }>,
  edits: readonly PackedEdits[],
  answer: Answer,
): void {
  const file = openPackage(bytes, defaultLimits);
  answer({ kind: "saved", bytes: savedBytes(file, workbook, unpacked(pending, edits)) });
}

async function insert(
  { bytes, moves, blueprint }: Extract<FileRequest, { readonly kind: "insert" }>,
  answer: Answer,
): Promise<void> {
  const file = openPackage(bytes, defaultLimits);
  const workbook = readWorkbookPart(file);
  const made = await insertHere({ bytes, package: file, workbook, moves: unpackedMoves(moves) }, blueprint);
  sendSheet(made.grid, answer);
  answer({ kind: "inserted", bytes: made.bytes, facts: made.facts.data });
}

async function open(bytes: Uint8Array, answer: Answer): Promise<void> {
  const { grids, facts, workbook } = await readWorkbook(bytes, {
    progress: ({ done }) => answer({ kind: "progress", done }),
    first: (rows) => answer({ kind: "first", rows }),
  });
  for (const grid of grids) sendSheet(grid, answer);
  answer({ kind: "read", facts: facts.map((each) => each.data), workbook });
}

function sendSheet({ values, numberFormats, ...sheet }: Grid, answer: Answer): void {
  answer({ kind: "sheet", grid: { ...sheet, values: [], numberFormats: [] } });
  for (let from = 0; from < values.length; from += rowsPerMessage) {
    const to = from + rowsPerMessage;
    answer({ kind: "rows", values: values.slice(from, to), numberFormats: numberFormats.slice(from, to) });
  }
}
