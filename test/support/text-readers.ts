import { headingForms, normaliseHeading } from "../../src/annexes/heading";
import { saysNothingChanged } from "../../src/annexes/adjustment-sheet";
import { creditCodeFault } from "../../src/cells/credit-code";
import { withoutBoxes } from "../../src/cells/check-boxes";
import { readAgency } from "../../src/cells/agency";
import { readEnterprise } from "../../src/cells/enterprise";
import { readSerialNumber } from "../../src/cells/serial-number";
import { isEvidenceAhead } from "../../src/cells/language/read-evidence";
import { readStatements } from "../../src/cells/language/read-statements";
import { listNameIn } from "../../src/cells/list-name";
import { readMilestone } from "../../src/cells/milestone/read-milestone";
import { hasMixedBrackets, tidyName, unifyBrackets } from "../../src/cells/name";
import { splitCodes } from "../../src/cells/note-codes";
import { isOrganisationName } from "../../src/cells/organisation";
import { destinationOf, districtNamedIn } from "../../src/cells/places";
import { readAdjustment, suggestAdjustment } from "../../src/cells/read-adjustment";
import { readChange, speaksOfAppraisal, suggestChange } from "../../src/cells/read-change";
import { isBlankEvidence, isBlankText } from "../../src/cells/words";
import { visible } from "../../src/cli/visible";
import { day } from "../../src/dates/day";
import { findMentions } from "../../src/dates/mention";
import { normaliseText } from "../../src/dates/normalise";
import { unitShownBy } from "../../src/dates/number-format";
import { findMonth, findPeriod, findUpTo } from "../../src/dates/period";
import { readDate } from "../../src/dates/reading";
import { namesAlike } from "../../src/ledger/look-alike";
import { newNameFor, renameOf } from "../../src/ledger/rename";
import { isHeading } from "../../src/sheets/headings";
import { isSignOffText, signOffLabelsIn, splitClosingDate } from "../../src/sheets/sign-off-row";
import { saysMore, saysMoreThanDate } from "../../src/templates/leftover-words";
import { severityOfFormula } from "../../src/workbooks/marks";
import { freeSheetName } from "../../src/workbooks/sheet-names";
import { cellText } from "../../src/workbench/grid/cell-text";
import { blockOfText } from "../../src/workbench/grid/clipboard-text";
import { placeNamed } from "../../src/workbench/grid/address";
import { typedValue } from "../../src/workbench/grid/typed-value";
import { precedentsOf } from "../../src/xlsx/formulas/precedents";
import { builtInFormatId } from "../../src/xlsx/read/number-formats";
import { isoSerial } from "../../src/xlsx/read/iso-serial";
import { formulaReferences } from "../../src/xlsx/rows/formula-references";
import { RowMoves } from "../../src/xlsx/rows/row-moves";
import { shiftedFormula, translatedFormula } from "../../src/xlsx/rows/row-shift";
import { unescaped, withoutOuterBlanks } from "../../src/xlsx/xml/text";

const milestone = (value: string): unknown =>
  readMilestone(
    { value, numberFormat: "General", date1904: false },
    { step: "assessment", earliest: day("2000-01-01"), latest: day("2026-10-09") },
  );

const renaming = (text: string): Parameters<typeof renameOf>[0] => ({
  serialNumber: null,
  enterprise: readEnterprise(text),
  change: readChange(text),
  adjustment: readAdjustment("更名"),
  evidence: null,
  remarks: text,
  creditCode: null,
  district: null,
});

const moves = new RowMoves("附表3", [{ kind: "insert", at: 6, count: 3, like: null }]);

/** Everything that reads a text which somebody else wrote, by the subject it is about. */
export const textReaders: Readonly<Record<string, readonly ((text: string) => unknown)[]>> = {
  日期: [
    normaliseText,
    findMentions,
    findMonth,
    findPeriod,
    findUpTo,
    (text) => readDate(text, "General", false),
    (text) => isoSerial(text, false),
  ],
  数字格式: [unitShownBy, builtInFormatId, (text) => cellText(45_000.5, text, false)],
  企业名称: [
    readEnterprise,
    readAgency,
    readSerialNumber,
    tidyName,
    hasMixedBrackets,
    unifyBrackets,
    isOrganisationName,
    creditCodeFault,
    (text) => namesAlike(text, `${text}厂`),
  ],
  评估和验收: [milestone, readStatements],
  变化和调整: [
    readChange,
    suggestChange,
    speaksOfAppraisal,
    readAdjustment,
    suggestAdjustment,
    saysNothingChanged,
    splitCodes,
    isEvidenceAhead,
    isBlankEvidence,
    isBlankText,
    withoutBoxes,
    (text) => {
      const row = renaming(text);
      return [renameOf(row), newNameFor("甲", row)];
    },
  ],
  地名和名单: [districtNamedIn, (text) => destinationOf(text, "青浦区"), listNameIn],
  栏目和落款: [normaliseHeading, headingForms, isHeading, isSignOffText, signOffLabelsIn, splitClosingDate],
  模板: [saysMore, saysMoreThanDate],
  公式: [
    formulaReferences,
    precedentsOf,
    severityOfFormula,
    (text) => shiftedFormula(text, moves, true),
    (text) => translatedFormula(text, 1, 1),
  ],
  工作簿和网格: [
    visible,
    unescaped,
    withoutOuterBlanks,
    placeNamed,
    blockOfText,
    (text) => typedValue(text, "General", false),
    (text) => freeSheetName(text, []),
  ],
};
