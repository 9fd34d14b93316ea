import { readings } from "../excel-host/readings";
import { bookOf, openInExcel } from "./excel-face";
import { workbookContract } from "./workbook-contract";

// 1.9 is the manifest's floor, 1.14 Excel 2021 LTSC, 1.17 Excel 2024 LTSC; what Excel does where sources disagree, both
// ways.
for (const [name, reading] of Object.entries(readings)) {
  for (const version of ["1.9", "1.14", "1.17"]) {
    workbookContract(
      `Excel（ExcelApi ${version}，${name}）`,
      (sheets) => openInExcel(bookOf(sheets), version, { reading }),
      { merges: version !== "1.9", scatteredFormats: 3 },
    );
  }
}
