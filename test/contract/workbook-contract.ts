import type { FaceAbilities, OpenWorkbook } from "./contract-face";
import { insertingContract } from "./inserting-contract";
import { markingContract } from "./marking-contract";
import { memoryContract } from "./memory-contract";
import { readingContract } from "./reading-contract";
import { writingContract } from "./writing-contract";

/** What every face of the workbook port must do, told as tests. */
export function workbookContract(face: string, open: OpenWorkbook, abilities: FaceAbilities): void {
  describe(`the workbook port: ${face}`, () => {
    describe("reading", () => readingContract(open, abilities));
    describe("marks", () => markingContract(open, abilities));
    describe("writes and undo", () => writingContract(open, abilities));
    describe("a new sheet", () => insertingContract(open));
    describe("memory", () => memoryContract(open));
  });
}
