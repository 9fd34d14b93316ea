import { engineName } from "../pane/help/engine-name";

/**
 * The requirement sets that hosts have or will have; the self-hosted client knows fewer, and is asked of none above.
 */
const newestSet = 30;

/** Excel and what it runs in, a line each. */
export function describeExcel(): string[] {
  const { host, platform, version } = Office.context.diagnostics ?? {};
  return [
    `Excel ${version ?? "?"} · ${String(platform ?? "?")} · ${String(host ?? "?")}`,
    `ExcelApi ${newestExcelApi()}`,
    `WebView ${engineName(navigator.userAgent)}`,
  ];
}

function newestExcelApi(): string {
  for (let minor = newestSet; minor > 0; minor -= 1)
    if (Office.context.requirements.isSetSupported("ExcelApi", `1.${minor}`)) return `1.${minor}`;
  return "?";
}
