import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

/** One printed page: its size in points, and its words with where they stand. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly { readonly text: string; readonly right: number; readonly bottom: number }[];
}

/**
 * Lets LibreOffice print a workbook into a PDF beside it, and reads the pages. Throws where LibreOffice cannot open the
 * file.
 */
export function printed(file: string): PrintedPage[] {
  const folder = path.dirname(file);
  // A profile of its own: two LibreOffices with one profile wait for each other.
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file], { stdio: "pipe" });
  const pdf = file.replace(/\.xlsx$/, ".pdf");
  const boxes = file.replace(/\.xlsx$/, ".html");
  execFileSync("pdftotext", ["-bbox", pdf, boxes], { stdio: "pipe" });
  return pagesIn(readFileSync(boxes, "utf8"));
}

/** What LibreOffice makes of a sheet, calculated, as lines of comma-separated values. */
export function calculated(file: string): string[] {
  const folder = path.dirname(file);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync(
    "soffice",
    [profile, "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76", "--outdir", folder, file],
    {
      stdio: "pipe",
    },
  );
  return readFileSync(file.replace(/\.xlsx$/, ".csv"), "utf8").split("\n");
}

function pagesIn(html: string): PrintedPage[] {
  return html
    .split("<page ")
    .slice(1)
    .map((page) => {
      const size = /width="([\d.]+)" height="([\d.]+)"/.exec(page);
      const words = [...page.matchAll(/xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g)].map(([, right, bottom, text]) => ({
        text: text ?? "",
        right: Number(right),
        bottom: Number(bottom),
      }));
      return { width: Number(size?.[1]), height: Number(size?.[2]), words };
    });
}
