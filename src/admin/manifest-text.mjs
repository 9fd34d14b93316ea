// What makes a manifest of manifest.xml. It runs in Node for the build and in the page 部署.html: nothing of Node in here.

/** Where manifest.xml, the developer's manifest, points. */
export const developmentOrigin = "https://localhost:3000";

/**
 * The folder the add-in is served from, without a slash at its end; throws a RangeError with a Chinese sentence on anything but plain HTTPS.
 * @param {string} text
 * @returns {string}
 */
export function checkedOrigin(text) {
  const wrong = (/** @type {string} */ why) =>
    new RangeError(`网址“${text}”：${why}，例如 https://ledger.example.gov.cn/qiangshen`);
  const url = urlOf(text);
  if (url === null) throw wrong("请写完整的网址");
  if (url.protocol !== "https:") throw wrong("Office 只接受 https 网址");
  if (url.search !== "" || url.hash !== "" || url.username !== "") throw wrong("网址中不要带 ?、# 或账号");
  if (url.hostname === "localhost" || url.hostname === "127.0.0.1") throw wrong("请写其他电脑也能打开的主机名");
  return url.origin + url.pathname.replace(/\/+$/, "");
}

/**
 * @param {string} text
 * @returns {URL | null}
 */
function urlOf(text) {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/**
 * The id that manifest.xml has, that of production.
 * @param {string} template
 * @returns {string}
 */
export function productionIdOf(template) {
  const id = /<Id>([^<]+)<\/Id>/.exec(template)?.[1];
  if (id === undefined) throw new Error("manifest.xml has no Id");
  return id;
}

/**
 * The manifest with its addresses under `origin`; for an environment other than production with that one's id, and names that say so.
 * @param {{ readonly template: string, readonly origin: string, readonly environment: string, readonly id: string }} wanted
 * @returns {string}
 */
export function manifestText({ template, origin, environment, id }) {
  const placed = template
    .split(developmentOrigin)
    .join(escapedXml(checkedOrigin(origin)))
    .replace(productionIdOf(template), id);
  if (environment === "production") return placed;
  return placed
    .replace(/<DisplayName [^]*?<\/DisplayName>/, (names) => namedFor(environment, names))
    .replace(/<bt:String id="Tab\.Label"[^]*?<\/bt:String>/, (names) => namedFor(environment, names));
}

/**
 * Names in every language with the environment's behind them: two environments side by side differ in a Chinese Office and in an English one.
 * @param {string} environment
 * @param {string} names
 * @returns {string}
 */
function namedFor(environment, names) {
  return names
    .replace(/( DefaultValue="[^"]*)/, `$1（${environment}）`)
    .replace(/( Value="[^"]*)/g, `$1 (${environment})`);
}

/**
 * The registry file that makes a shared folder a trusted catalogue of add-ins for the clerk who opens it.
 * @param {{ readonly folder: string, readonly id: string }} catalogue
 * @returns {string}
 */
export function trustedCatalogue({ folder, id }) {
  const key = `HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\{${id}}`;
  const lines = [
    "Windows Registry Editor Version 5.00",
    "",
    `[${key}]`,
    `"Id"="{${id}}"`,
    `"Url"="${folder.split("\\").join("\\\\")}"`,
    '"Flags"=dword:00000001',
    "",
  ];
  return lines.join("\r\n");
}

/**
 * A text as Windows' registry editor wants it: UTF-16, little end first, with a mark in front. As UTF-8 a folder's Chinese name comes out wrong.
 * @param {string} text
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function utf16(text) {
  const bytes = new Uint8Array(2 + 2 * text.length);
  bytes.set([0xff, 0xfe]);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    bytes.set([unit & 0xff, unit >> 8], 2 + 2 * at);
  }
  return bytes;
}

/**
 * @param {string} text
 * @returns {string}
 */
function escapedXml(text) {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}
