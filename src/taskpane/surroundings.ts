import { now } from "../dates/clock";
import { today } from "../dates/day";
import type { Surroundings } from "../pane/commands/desk";
import { ledgersInWorker } from "../pane/ledgers/ledgers-in-worker";
import { startLedgers } from "../pane/ledgers/start-ledgers";
import { describeExcel } from "./describe-excel";
import { saveAs } from "../pane/parts/save-as";
import { SpokenError } from "../workbooks/spoken-error";
import { taskpaneWords } from "./words";

const sample = "samples/示例-季度报表-常见错误.xlsx";

/**
 * What the page in Excel's task pane offers the pane; the reader of .xlsx files loads only when it is asked for. Call
 * after Office.onReady.
 */
export function surroundingsInExcel(): Surroundings {
  const { platform } = Office.context;
  // Web views on a Mac and an iPad do nothing with a link that downloads (OfficeDev/office-js #2700: by design).
  const onMac = platform === Office.PlatformType.Mac || platform === Office.PlatformType.iOS;
  if (onMac) return { ...offered, memoryInDoubt: true };
  return {
    ...offered,
    savePage: (fileName, html) => saveAs(fileName, "text/html", html),
    saveFile: (fileName, bytes) => saveAs(fileName, "application/octet-stream", bytes),
    saveWorkbook: async (fileName, blueprints) => {
      saveAs(fileName, "application/octet-stream", await newBytes(blueprints));
      return "saved";
    },
  };
}

type NewSheets = Parameters<Surroundings["saveWorkbook"]>[1];

async function newBytes(blueprints: NewSheets): Promise<Uint8Array<ArrayBuffer>> {
  const { newWorkbook } = await import("../xlsx/insert/new-workbook");
  return new Uint8Array(newWorkbook(blueprints));
}

const offered: Surroundings = {
  ledgers: ledgersInWorker(startLedgers),
  today,
  now,
  readWorkbook: async (file) => {
    const { readWorkbook } = await import("../xlsx/read/read");
    return (await readWorkbook(new Uint8Array(await file.arrayBuffer()))).grids;
  },
  openTemplate: async (file) => {
    const { openTemplate } = await import("../xlsx/filled-template");
    const { grids, filled } = await openTemplate(new Uint8Array(await file.arrayBuffer()));
    return { grids, fill: async (plan) => openBytes((await filled(plan)).bytes, taskpaneWords.filledNotOpened) };
  },
  saveWorkbook: async (_, blueprints) => {
    await openBytes(await newBytes(blueprints), taskpaneWords.madeNotOpened);
    return "opened";
  },
  openSample: async () => {
    const address = new URL(encodeURI(sample), window.location.href).href;
    const answer = await fetch(address);
    if (!answer.ok) throw new SpokenError(taskpaneWords.noSample);
    await openBytes(new Uint8Array(await answer.arrayBuffer()), taskpaneWords.sampleNotOpened(decodeURI(address)));
  },
  describe: describeExcel,
};

/** As a new workbook; some Excels refuse to make one (OfficeDev/office-js #3646, #1562). */
async function openBytes(bytes: Uint8Array, refused: string): Promise<void> {
  try {
    await Excel.createWorkbook(base64Of(bytes));
  } catch {
    throw new SpokenError(refused);
  }
}

function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
