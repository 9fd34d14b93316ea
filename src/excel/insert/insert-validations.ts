import { rangeOf } from "../../sheets/grid";
import type { BlueprintValidation } from "../../sheets/blueprint";

/** Excel's own limits: a list written out in its rule, and the two texts of a prompt. */
const listLimit = 255;
const titleLimit = 32;
const promptLimit = 255;

/** Queues drop-downs, date checks and prompts. */
export function askValidations(sheet: Excel.Worksheet, validations: readonly BlueprintValidation[]): void {
  for (const validation of validations) validate(sheet.getRange(rangeOf(validation.cells)).dataValidation, validation);
}

function validate(
  cells: Excel.DataValidation,
  { list, date, strict = false, promptTitle = "", prompt }: BlueprintValidation,
): void {
  const source = list?.join(",") ?? "";
  if (source !== "" && source.length <= listLimit) cells.rule = { list: { inCellDropDown: true, source } };
  else if (date === true) cells.rule = { date: { operator: "GreaterThanOrEqualTo", formula1: "1900-03-01" } };
  if (list || date === true) {
    cells.ignoreBlanks = true;
    cells.errorAlert = strict
      ? {
          showAlert: true,
          style: "Stop",
          title: "请重新填写",
          message: date === true ? "这里应填日期。" : "请从下拉列表中选择。",
        }
      : { showAlert: false, style: "Information", title: "", message: "" };
  }
  if (prompt !== undefined) {
    cells.prompt = { showPrompt: true, title: promptTitle.slice(0, titleLimit), message: prompt.slice(0, promptLimit) };
  }
}
