export { check } from "../src/checking/check";
export { day } from "../src/dates/day";
export { readWorkbook } from "../src/workbooks/file/read";
