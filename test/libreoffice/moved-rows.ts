import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** Rows put in before a row, or taken out from it on; counted from 0. */
export interface OfficeRows {
  readonly kind: "insert" | "delete" | "none";
  readonly at: number;
  readonly count: number;
}

const calls = { insert: "insertByIndex", delete: "removeByIndex", none: "" } as const;

const routine = `Sub Move(source As String, target As String, way As String, at As Long, number As Long)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  rows = document.Sheets.getByIndex(0).Rows
  If way = "insertByIndex" Then rows.insertByIndex(at, number)
  If way = "removeByIndex" Then rows.removeByIndex(at, number)
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  filter(0).Name = "FilterName"
  filter(0).Value = "Calc MS Excel 2007 XML"
  document.storeToURL(target, filter())
  document.close(True)
End Sub`;

/**
 * LibreOffice itself moves the rows of a workbook's first sheet and saves it anew, in one folder (names without
 * folder). Throws where it does not.
 */
export function movedByOffice(folder: string, source: string, target: string, rows: OfficeRows): void {
  const soffice = [
    "soffice",
    `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`,
    "--headless",
  ];
  const run = (parameter: readonly string[]): unknown =>
    execFileSync(soffice[0] ?? "", [...soffice.slice(1), ...parameter], { stdio: "pipe" });
  // The first start makes the profile, with an empty module.
  run(["--convert-to", "csv", "--outdir", folder, path.join(folder, source)]);
  const module = path.join(folder, "profile/user/basic/Standard/Module1.xba");
  writeFileSync(
    module,
    `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${routine.replaceAll('"', "&quot;")}</script:module>`,
  );
  const url = (name: string): string => pathToFileURL(path.join(folder, name)).href;
  const { kind, at, count } = rows;
  run([`macro:///Standard.Module1.Move(${url(source)},${url(target)},${calls[kind]},${at},${count})`]);
}
