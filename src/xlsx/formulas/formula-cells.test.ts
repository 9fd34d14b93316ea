import { strToU8 } from "fflate";
import { defaultLimits } from "../limits";
import { Scanner } from "../xml/scan";
import { FormulaCollector } from "./formula-cells";

/** What the cells of a row say, where so many references may be written out for those that share a formula. */
function textsOf(cells: string, most?: number): (string | null)[] {
  const bytes = strToU8(`<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`);
  const collector = new FormulaCollector(() => bytes, most);
  new Scanner(collector, defaultLimits).push(bytes);
  return collector.cells.map(({ text }) => text);
}

const shared = '<c r="A1"><f t="shared" ref="A1:C1" si="0">A9*2</f></c>';

test("共用的公式，各格写成各格自己的", () =>
  expect(textsOf(`${shared}<c r="B1"><f t="shared" si="0"/></c>`)).toEqual(["A9*2", "B9*2"]));

test("很长的公式给很多格共用，写不了那么多，说不知道", () =>
  expect(textsOf(shared + '<c><f t="shared" si="0"/></c>'.repeat(3), 2)).toEqual(["A9*2", "B9*2", "C9*2", null]));
