import { createRequire } from "node:module";
import path from "node:path";

/** Where office.js may come from. */
export const officeSources = {
  global: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  "self-hosted": "office/office.js",
};

/**
 * The files of npm's office.js 1.1.110 that Excel asks for, relative to office.js itself: the client for each kind of Excel, the mapping table
 * and the texts in the two languages of the manifest.
 */
export const selfHostedFiles = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "excel-ios-16.00.js",
  "o15apptofilemappingtable.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
];

/** The folder the self-hosted files are copied from. */
export function officeFolder() {
  const resolver = createRequire(import.meta.url);
  return path.join(path.dirname(resolver.resolve("@microsoft/office-js/package.json")), "dist");
}

/** The setting OFFICE_JS, checked; throws a RangeError with a Chinese sentence. */
export function checkedSource(text) {
  if (text in officeSources) return text;
  throw new RangeError(`OFFICE_JS=“${text}”：请写 ${Object.keys(officeSources).join("、")} 之一`);
}

/**
 * The pages' content security policy: nothing from anywhere but our own folder and, where chosen, Office's CDN. The style hash is the empty text's:
 * Fluent makes its style elements empty and fills them by script. Web sockets serve the development server's reload.
 */
export function contentSecurityPolicy({ source, development }) {
  const office = source === "self-hosted" ? "" : ` ${new URL(officeSources[source]).origin}`;
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "worker-src 'self'",
    `connect-src 'self'${development ? " ws: wss:" : ""}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
