import { openAsFile } from "../../test/contract/file-face";
import { workbookContract } from "../../test/contract/workbook-contract";

workbookContract("an .xlsx file", openAsFile, { merges: true, scatteredFormats: 2 });
