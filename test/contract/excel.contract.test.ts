import { bookOf, openInExcel } from "./excel-face";
import { workbookContract } from "./workbook-contract";

// 1.9 is the manifest's floor, 1.14 Excel 2021 LTSC, 1.15 the newest the npm client knows.
for (const version of ["1.9", "1.14", "1.15"]) {
  workbookContract(`Excel with ExcelApi ${version}`, (sheets) => openInExcel(bookOf(sheets), version), {
    merges: version !== "1.9",
  });
}
