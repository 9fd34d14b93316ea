import { createHash } from "node:crypto";

/** Where manifest.xml, the developer's manifest, points. */
export const developmentOrigin = "https://localhost:3000";
const namePattern = /^[a-z0-9-]{1,20}$/;

/** The folder the add-in is served from, without a slash at its end; throws a RangeError with a Chinese sentence on anything but plain HTTPS. */
export function checkedOrigin(text) {
  const wrong = (why) =>
    new RangeError(`LEDGER_ORIGIN=“${text}”：${why}，例如 https://ledger.example.gov.cn/qiangshen`);
  if (!URL.canParse(text)) throw wrong("请写完整的网址");
  const url = new URL(text);
  if (url.protocol !== "https:") throw wrong("Office 只接受 https 网址");
  if (url.search !== "" || url.hash !== "" || url.username !== "") throw wrong("网址中不要带 ?、# 或账号");
  if (url.hostname === "localhost" || url.hostname === "127.0.0.1") throw wrong("请写其他电脑也能打开的主机名");
  return url.origin + url.pathname.replace(/\/+$/, "");
}

/** An id of its own for every environment but production, always the same for the same name: two environments can be installed side by side. */
export function idFor(productionId, environment) {
  if (environment === "production") return productionId;
  const hex = createHash("sha256").update(`${productionId} ${environment}`).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}

/** The manifest for one environment: its origin instead of the developer's, and, except in production, its own id and a name that says so. */
export function manifestFor({ template, origin, environment = "production" }) {
  if (!namePattern.test(environment)) {
    throw new RangeError(`LEDGER_ENVIRONMENT=“${environment}”：请用小写字母、数字和 -，不超过 20 个`);
  }
  const folder = checkedOrigin(origin);
  const productionId = /<Id>([^<]+)<\/Id>/.exec(template)?.[1];
  if (productionId === undefined) throw new Error("manifest.xml has no Id");
  const placed = template
    .replaceAll(developmentOrigin, escapedXml(folder))
    .replace(productionId, idFor(productionId, environment));
  if (environment === "production") return placed;
  return placed
    .replace(/<DisplayName [^]*?<\/DisplayName>/, (names) => namedFor(environment, names))
    .replace(/<bt:String id="Tab\.Label"[^]*?<\/bt:String>/, (names) => namedFor(environment, names));
}

/** Names in every language with the environment's behind them: two environments side by side differ in a Chinese Office and in an English one. */
function namedFor(environment, names) {
  return names
    .replace(/( DefaultValue="[^"]*)/, `$1（${environment}）`)
    .replace(/( Value="[^"]*)/g, `$1 (${environment})`);
}

/** The registry file that makes a shared folder a trusted catalogue of add-ins for the clerk who opens it. */
export function trustedCatalogue({ folder, id }) {
  const key = `HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\{${id}}`;
  const lines = [
    "Windows Registry Editor Version 5.00",
    "",
    `[${key}]`,
    `"Id"="{${id}}"`,
    `"Url"="${folder.replaceAll("\\", "\\\\")}"`,
    '"Flags"=dword:00000001',
    "",
  ];
  return lines.join("\r\n");
}

function escapedXml(text) {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
