const style = `
  :root { font: 15px/1.7 "Segoe UI", "Microsoft YaHei UI", "PingFang SC", "WenQuanYi Zen Hei", sans-serif; color: #242424; color-scheme: light; }
  body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
  h1 { font-size: 22px; } h2 { font-size: 18px; margin-top: 2.5rem; border-bottom: 1px solid #d1d1d1; } h3 { font-size: 15px; margin: 2rem 0 0; }
  blockquote { margin: .5rem 0; padding: .25rem .75rem; border-left: 3px solid #0f6cbd; background: #f5f9fd; }
  code { font-family: Consolas, monospace; color: #616161; }
`;

const blocks = [
  { begins: /^### /, tag: "h3" },
  { begins: /^## /, tag: "h2" },
  { begins: /^# /, tag: "h1" },
  { begins: /^> /, tag: "blockquote" },
];

/** The generated handbook as a page. It uses headings, quotes, bold and code of Markdown, and no more. */
export function handbookPage(markdown) {
  const body = markdown
    .replace(/<!--[\s\S]*?-->/g, "")
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== "")
    .map(blockOf);
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? "";
  return `<!doctype html>\n<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${inline(title)}</title><style>${style}</style></head>\n<body>\n${body.join("\n")}\n</body></html>\n`;
}

function blockOf(block) {
  const { begins, tag } = blocks.find((kind) => kind.begins.test(block)) ?? { begins: /^/, tag: "p" };
  const lines = block.split("\n").map((line) => inline(line.replace(begins, "")));
  return `<${tag}>${lines.join("<br>")}</${tag}>`;
}

function inline(text) {
  return text
    .replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`)
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
    .replace(/`([^`]+)`/g, "<code>$1</code>");
}
