export { check } from "../src/checking/check";
export { markedCells } from "../src/checking/marked";
export { day } from "../src/dates/day";
export { readWorkbook } from "../src/xlsx/read/read";
export { FileWorkbook } from "../src/xlsx/workbook";
