import { createHash } from "node:crypto";
import { gzipSync } from "fflate";

const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
/** Fluent makes its style elements empty and fills them by script. */
const emptyStyle = hashOf("");

/** Text that may stand inside a script element: nothing in it ends the element. */
const insideScript = (text) => text.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--");

/** Text as scripts/package/unpack.ts puts it back: it is a third as long. The same text gives the same bytes. */
const packed = (text) => Buffer.from(gzipSync(Buffer.from(text), { level: 9, mtime: 0 })).toString("base64");

const dataElement = (id, content) =>
  typeof content === "string"
    ? `<script type="text/plain" id="${id}">${insideScript(content)}</script>`
    : `<script type="text/plain" id="${id}" data-packed>${packed(content.toPack)}</script>`;

/**
 * A page with everything in it, which opens from a disk: its scripts run in the order given, `data` are elements of text that they read by id (packed where it says `toPack`), and `packedScript` runs last,
 * once it is unpacked. Its policy lets nothing else run and forbids every connection (`connect` names what a page that is
 * served may ask of its own server).
 */
export function inlinePage({
  head,
  styles,
  scripts,
  packedScript = null,
  data = {},
  body,
  connect = "'none'",
  workers = "'none'",
  notices = "",
}) {
  const code = scripts.map(insideScript);
  const policy = [
    "default-src 'none'",
    `script-src ${[...code, ...(packedScript === null ? [] : [packedScript])].map(hashOf).join(" ")}`,
    `style-src ${[...styles.map(hashOf), emptyStyle].join(" ")}`,
    "img-src 'self' data: blob:",
    "font-src data:",
    `worker-src ${workers}`,
    `connect-src ${connect}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return [
    "<!doctype html>",
    '<html lang="zh-CN">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    head,
    ...styles.map((style) => `<style>${style}</style>`),
    "</head>",
    "<body>",
    body,
    ...Object.entries(data).map(([id, content]) => dataElement(id, content)),
    ...(packedScript === null
      ? []
      : [`<script type="text/plain" data-packed data-run>${packed(packedScript)}</script>`]),
    ...code.map((script) => `<script>${script}</script>`),
    ...(notices === "" ? [] : [`<!--\n${notices.replace(/--/g, "- -")}\n-->`]),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
