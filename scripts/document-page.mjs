import { Marked } from "marked";

const style = `
  :root { font: 15px/1.7 "Segoe UI", "Microsoft YaHei UI", "PingFang SC", "WenQuanYi Zen Hei", sans-serif; color: #242424; color-scheme: light; }
  body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
  h1 { font-size: 22px; } h2 { font-size: 18px; margin-top: 2.5rem; border-bottom: 1px solid #d1d1d1; } h3 { font-size: 15px; margin: 2rem 0 0; }
  blockquote { margin: .5rem 0; padding: .25rem .75rem; border-left: 3px solid #0f6cbd; background: #f5f9fd; }
  blockquote p { margin: 0; }
  code { font-family: Consolas, monospace; color: #616161; overflow-wrap: break-word; }
  pre { overflow-x: auto; padding: .75rem; background: #f5f5f5; } pre code { color: inherit; overflow-wrap: normal; }
  table { border-collapse: collapse; margin: 1rem 0; } th, td { border: 1px solid #d1d1d1; padding: .25rem .5rem; text-align: left; vertical-align: top; }
  @page { size: A4; margin: 12mm; }
  @media print { body { max-width: none; margin: 0; padding: 0; } tr { break-inside: avoid; } }
`;

/** For a form that is printed and filled in by hand: one page, room for what was seen. */
const formStyle = `
  @media print { :root { font-size: 10.5pt; line-height: 1.4; } h1 { margin: 0; font-size: 16pt; } p { margin: 2mm 0; } }
  table { width: 100%; margin: 2mm 0; font-size: 9.5pt; line-height: 1.35; }
  th:first-child, td:first-child { width: 2em; text-align: center; }
  th:last-child { width: 25%; }
  td { height: 2.4em; vertical-align: middle; }
`;

const marked = new Marked({
  breaks: true,
  renderer: {
    // Tags in the text are words to be shown; comments are for whoever edits the file.
    html: ({ text }) => (text.startsWith("<!--") ? "" : escaped(text)),
  },
});

/**
 * A document of docs/ as a page of its own, a form laid out for one page of print. HTML in it is shown, not run; the
 * pictures that a form points to do not stand beside it.
 */
export function documentPage(markdown, { form = false } = {}) {
  const text = form ? markdown.replace(/（\[[^\]]*\]\(images\/[^)]*\)）/g, "") : markdown;
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? "";
  return `<!doctype html>\n<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title><style>${style}${form ? formStyle : ""}</style></head>\n<body>\n${marked.parse(text)}</body></html>\n`;
}

function escaped(text) {
  return text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);
}
