import { ExcelHost, type HostOptions } from "./excel-host";
import { openFile } from "./open-file";
import { Book } from "./model/book";
import { asDocumented, asReported } from "./readings";
import type { CellValue } from "../../src/sheets/grid";

/** What a page with Excel's side stubbed is given before office.js loads. */
export interface PageOptions {
  /** ExcelApi version, "1.14". */
  readonly version: string;
  readonly sets: readonly (readonly [string, number])[];
  /** An .xlsx file in base 64; or … */
  readonly file?: string;
  /** … rows by sheet name. */
  readonly sheets?: Readonly<Record<string, readonly (readonly CellValue[])[]>>;
  readonly theme?: "light" | "dark";
  /** Whether this Excel lets office.js report its use to Microsoft. */
  readonly logging?: boolean;
  /** What this Excel does where sources disagree. */
  readonly reading?: "reported" | "documented";
  /** Milliseconds before an answer, by kind of request. */
  readonly latency?: HostOptions["latency"];
  /** Whether the manifest has an action ShowTaskpane. */
  readonly showsTaskpane?: boolean;
}

interface HostedPage {
  readonly excelHostOptions: PageOptions;
  /** For tests: resolves when the workbook is open. */
  excelHost?: Promise<ExcelHost>;
  _richApiNativeBridge?: unknown;
}

const page = window as unknown as HostedPage;
const options = page.excelHostOptions;

async function openBook(): Promise<Book> {
  if (options.file !== undefined)
    return openFile(Uint8Array.from(atob(options.file), (letter) => letter.charCodeAt(0)));
  const book = new Book();
  for (const [name, rows] of Object.entries(options.sheets ?? {})) book.add(name, rows);
  return book;
}

const [ink, paper] = options.theme === "dark" ? [0xff_ff_ff, 0x26_26_26] : [0x24_24_24, 0xff_ff_ff];
const themeColours = {
  bodyForegroundColor: ink,
  bodyBackgroundColor: paper,
  controlForegroundColor: ink,
  controlBackgroundColor: paper,
};

const matrix = {
  excelapi: Number(options.version),
  sharedruntime: 1.1,
  ...(options.reading === "documented" ? {} : { delayforcelledit: 1.1 }),
};

/** What the web view of desktop Excel offers office.js at start, as far as 1.1.110 asks. */
const session = {
  GetAppType: () => 1,
  GetSolutionRef: () => "qiangshen-ledger",
  GetAppVersionMajor: () => 16,
  GetAppVersionMinor: () => 0,
  GetAppUILocale: () => "zh-cn",
  GetAppDataLocale: () => "zh-cn",
  GetDocUrl: () => "C:\\台账.xlsx",
  GetAppCapabilities: () => 1,
  GetActivationMode: () => 0,
  GetControlIntegrationLevel: () => 0,
  GetSolutionToken: () => "",
  GetSupportedMatrix: () => JSON.stringify(matrix),
  GetHostFullVersion: () => "16.0.17000.20000",
  GetOfficeThemeInfo: () => JSON.stringify(themeColours),
  GetSettings: () => ({ Read: () => undefined, Write: () => 0 }),
};

const bridge: { sendMessageToHost(text: string): void; onMessageFromHost?: (text: string) => void } = {
  sendMessageToHost: (text) => void opened.then((host) => host.receive(text)),
};

const opened = openBook().then((book) => {
  const { version, latency, showsTaskpane = true } = options;
  const host = new ExcelHost({
    book,
    version,
    sets: new Map(options.sets),
    reading: options.reading === "documented" ? asDocumented : asReported,
    showsTaskpane,
    ...(latency ? { latency } : {}),
  });
  host.send = (text) => bridge.onMessageFromHost?.(text);
  return host;
});

Object.defineProperty(window, "external", {
  value: {
    GetContext: () => session,
    GetHostInfo: () => "Excel|Win32|16.01|zh-CN",
    GetLoggingAllowed: () => options.logging === true,
  },
});
page._richApiNativeBridge = bridge;
page.excelHost = opened;
