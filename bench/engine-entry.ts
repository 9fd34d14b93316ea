export { check } from "../src/checking/check";
export { markedCells } from "../src/checking/marked";
export { day } from "../src/dates/day";
export { readWorkbook } from "../src/workbooks/file/read";
export { FileWorkbook } from "../src/workbooks/file/workbook";
