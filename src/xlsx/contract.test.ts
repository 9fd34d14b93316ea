import { openAsFile } from "../../test/contract/file-face";
import { workbookContract } from "../../test/contract/workbook-contract";

workbookContract(".xlsx 文件", openAsFile, { merges: true, scatteredFormats: 2 });
