import type { FaceAbilities, OpenWorkbook } from "./contract-face";
import { insertingContract } from "./inserting-contract";
import { markingContract } from "./marking-contract";
import { memoryContract } from "./memory-contract";
import { readingContract } from "./reading-contract";
import { writingContract } from "./writing-contract";

/** What every face of the workbook port must do, told as tests. */
export function workbookContract(face: string, open: OpenWorkbook, abilities: FaceAbilities): void {
  describe(`工作簿接口：${face}`, () => {
    describe("读", () => readingContract(open, abilities));
    describe("标记", () => markingContract(open, abilities));
    describe("改写和撤销", () => writingContract(open, abilities));
    describe("新工作表", () => insertingContract(open));
    describe("工作簿的记忆", () => memoryContract(open));
  });
}
