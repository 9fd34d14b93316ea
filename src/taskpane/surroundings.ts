import { now } from "../dates/clock";
import { today } from "../dates/day";
import type { Surroundings } from "../pane/commands/desk";
import { saveAs } from "../pane/parts/save-as";

const sample = "samples/示例-季度报表-常见错误.xlsx";

/** What the page in Excel's task pane offers the pane; the reader of .xlsx files loads only when it is asked for. Call after Office.onReady. */
export function surroundingsInExcel(): Surroundings {
  const { platform } = Office.context;
  // Web views on a Mac and an iPad do nothing with a link that downloads (OfficeDev/office-js #2700: by design).
  const savesFiles = platform !== Office.PlatformType.Mac && platform !== Office.PlatformType.iOS;
  return savesFiles ? { ...offered, savePage: (fileName, html) => saveAs(fileName, "text/html", html) } : offered;
}

const offered: Surroundings = {
  today,
  now,
  readWorkbook: async (file) => {
    const { readWorkbook } = await import("../xlsx/read/read");
    return (await readWorkbook(new Uint8Array(await file.arrayBuffer()))).grids;
  },
  openTemplate: async (file) => {
    const { openTemplate } = await import("../xlsx/filled-template");
    const { grids, filled } = await openTemplate(new Uint8Array(await file.arrayBuffer()));
    return { grids, fill: async (plan) => Excel.createWorkbook(base64Of((await filled(plan)).bytes)) };
  },
  openSample: async () => {
    const answer = await fetch(encodeURI(sample));
    await Excel.createWorkbook(base64Of(new Uint8Array(await answer.arrayBuffer())));
  },
};

function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
