import { LongList } from "./long-list";
import { wholeOf } from "./pieces";

/** Text made safe inside HTML elements and quoted attributes. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}

type Part = string | number | Html | null | readonly Part[] | LongList<Html>;

/** HTML that is already safe; everything else is escaped where it is put in. */
export class Html {
  constructor(
    private readonly strings: readonly string[],
    private readonly parts: readonly Part[] = [],
  ) {}

  /** The markup in pieces; the rows of a long list are made as they are asked for. */
  *pieces(): Generator<string> {
    for (const [at, string] of this.strings.entries()) {
      yield string;
      yield* piecesOf(this.parts[at] ?? null);
    }
  }

  get markup(): string {
    return this.strings.map((string, at) => string + markupOf(this.parts[at] ?? null)).join("");
  }
}

/** Rows made together, and written in one piece. */
const together = 100;

function* piecesOf(part: Part): Generator<string> {
  if (part instanceof LongList) for (const rows of part.batches(together)) yield markupOf(rows);
  else if (part instanceof Html) yield* part.pieces();
  else if (Array.isArray(part)) for (const one of part as readonly Part[]) yield* piecesOf(one);
  else yield markupOf(part);
}

function markupOf(part: Part): string {
  if (part instanceof Html) return part.markup;
  if (part instanceof LongList) return wholeOf(piecesOf(part));
  if (Array.isArray(part)) return (part as readonly Part[]).map(markupOf).join("");
  return part === null ? "" : escapeHtml(String(part));
}

/** Template tag: whatever is put in is escaped, unless it is Html itself. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings, parts);
}

/** The look shared by the pages that are printed or sent on: A4, black on white, nothing loaded from anywhere. */
const pageStyle = new Html([
  `
  :root { color-scheme: light; font: 14px/1.6 "Segoe UI", "Microsoft YaHei UI", "PingFang SC", "WenQuanYi Zen Hei", sans-serif; color: #242424; }
  body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
  h1 { font-size: 20px; margin: 0 0 .25rem; }
  h2 { font-size: 16px; margin: 2rem 0 .5rem; border-bottom: 1px solid #d1d1d1; padding-bottom: .25rem; }
  p { margin: .25rem 0; }
  .quiet { color: #616161; }
  table { border-collapse: collapse; width: 100%; margin: .5rem 0; }
  th, td { border: 1px solid #d1d1d1; padding: .35rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
  th { background: #f5f5f5; font-weight: 600; white-space: nowrap; }
  tr { break-inside: avoid; }
  section + section { break-before: page; margin-top: 3rem; }
  thead { display: table-header-group; }
  .error { color: #b10e1c; font-weight: 600; white-space: nowrap; }
  .warning { color: #835b00; font-weight: 600; white-space: nowrap; }
  .hint { color: #115ea3; white-space: nowrap; }
  .cell { white-space: nowrap; }
  @page { size: A4; margin: 15mm 12mm; @bottom-center { content: "第 " counter(page) " 页，共 " counter(pages) " 页"; font-size: 9pt; } }
  @media print { body { margin: 0; max-width: none; padding: 0; font-size: 10.5pt; } }
`,
]);

/** A whole page that stands alone: no script, no font, no picture from elsewhere. */
export function page(title: string, body: Html): Html {
  return html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${title}</title>
        <style>
          ${pageStyle}
        </style>
      </head>
      <body>
        ${body}
      </body>
    </html> `;
}
