const invisible = /[\p{Cf}\p{Variation_Selector}]+|[^\P{Cc}\n\r\t]+/gu;
const blankRun = /\s+/gu;
const han = /[\p{Script=Han}\uFF08\uFF09]/u;
const opening = /[([（［【〔]/;

/**
 * What a run of blanks comes to: Alt+Enter before a bracket and a space before a branch are layout, a space belongs
 * beside Latin letters, the rest is stray.
 */
function tidied(run: string, before: string, after: string): string {
  if (/^ ?\r?\n$/.test(run) && opening.test(after)) return "\n";
  if (run === " " && /[司厂]/.test(before)) return run;
  return han.test(before) && han.test(after) ? "" : " ";
}

/**
 * The text without stray blanks (at its ends, doubled, full-width, no-break, line breaks inside a name) and invisible
 * characters.
 */
export function tidyName(text: string): string {
  const visible = text.replace(invisible, "").trim();
  return visible.replace(blankRun, (run, offset: number) =>
    tidied(run, visible.charAt(offset - 1), visible.charAt(offset + run.length)),
  );
}

const halves = { "(": ")", "（": "）" } as const;

/** Whether a bracket opens in one width and closes in the other: （上海). Half-width pairs throughout are fine. */
export function hasMixedBrackets(text: string): boolean {
  if (!text.includes(")") && !text.includes("）")) return false;
  const open: string[] = [];
  for (const character of text) {
    if (character === "(" || character === "（") open.push(halves[character]);
    if (character !== ")" && character !== "）") continue;
    const expected = open.pop();
    if (expected !== undefined && expected !== character) return true;
  }
  return false;
}

/** The text with full-width round brackets where it has Chinese characters, else half-width ones. */
export function unifyBrackets(text: string): string {
  const [open, close] = /\p{Script=Han}/u.test(text) ? ["（", "）"] : ["(", ")"];
  return text.replace(/[(（]/g, open).replace(/[)）]/g, close);
}

const brackets: Readonly<Record<string, string>> = { "[": "(", "{": "(", "【": "(", "〔": "(", "〈": "(", "《": "(" };
const closings: Readonly<Record<string, string>> = { "]": ")", "}": ")", "】": ")", "〕": ")", "〉": ")", "》": ")" };

/** Nearly every name: nothing of it is written in two ways. */
const alreadyComparable = /^[\u4e00-\u9fff0-9]+$/;

/**
 * The name as it is compared: NFKC, lower case, no blanks or invisible characters, one kind of bracket, dot and dash.
 */
export function comparable(text: string): string {
  if (alreadyComparable.test(text)) return text;
  return text
    .normalize("NFKC")
    .replace(invisible, "")
    .replace(blankRun, "")
    .toLowerCase()
    .replace(/[[{【〔〈《\]}】〕〉》]/g, (bracket) => brackets[bracket] ?? closings[bracket] ?? bracket)
    .replace(/[•・‧∙⋅●]/g, "·")
    .replace(/[‐‑–—−]/g, "-");
}
