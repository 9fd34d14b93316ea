import { DocumentError, documentParts, mainPart, partText } from "./document-parts";

/** A template that was looked through: its placeholders may all be filled. */
export interface LetterTemplate {
  readonly bytes: Uint8Array;
  readonly parts: Readonly<Record<string, Uint8Array>>;
  /** The placeholders in the letter itself. */
  readonly inBody: ReadonlySet<string>;
  /** Those in headers, footers and notes, of which a document has only one each. */
  readonly around: ReadonlySet<string>;
}

const partsAround = /^word\/(?:header|footer|footnotes|endnotes)\d*\.xml$/;
const paragraphEnd = /<\/(?:\w+:)?p>/;
const textRun = /<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)<\/(?:\w+:)?t>/g;
const placeholder = /\{\{([^{}]*)\}\}/g;
const trackedChange = /<(?:\w+:)?(?:ins|del|moveFrom|moveTo)\s[^>]*?author=/;
/** Longer fragments are not shown. */
const longestShown = 12;

/**
 * Looks through a clerk's template: every placeholder has to be one of `known`, closed and free of tracked changes.
 * Throws a DocumentError that names what is wrong.
 */
export function openLetterTemplate(bytes: Uint8Array, known: ReadonlySet<string>): LetterTemplate {
  const parts = documentParts(bytes);
  const body = partText(parts[mainPart] ?? new Uint8Array());
  const others = Object.entries(parts).flatMap(([name, part]) => (partsAround.test(name) ? [partText(part)] : []));
  if ([body, ...others].some((xml) => trackedChange.test(xml)))
    throw new DocumentError("模板里有修订标记，请先在 Word 或 WPS 中接受全部修订再用");
  const inBody = placeholdersIn(body, known);
  const around = new Set(others.flatMap((xml) => [...placeholdersIn(xml, known)]));
  if (inBody.size + around.size === 0)
    throw new DocumentError("模板里没有占位符，请在要填的地方写上 {{企业名称}} 这样的占位符");
  return { bytes, parts, inBody, around };
}

function placeholdersIn(xml: string, known: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (const paragraph of xml.split(paragraphEnd)) {
    const text = [...paragraph.matchAll(textRun)].map(([, words = ""]) => words).join("");
    for (const [, name = ""] of text.matchAll(placeholder)) {
      const key = name.trim();
      if (!known.has(key))
        throw new DocumentError(`模板里的占位符“{{${shown(key)}}}”不认识，请改成：${[...known].join("、")}`);
      found.add(key);
    }
    refuseBroken(text.replace(placeholder, ""));
  }
  return found;
}

function refuseBroken(rest: string): void {
  const wide = /[｛{]{2}|[｝}]{2}/.exec(rest);
  if (!wide) return;
  const near = shown(rest.slice(Math.max(0, wide.index - 4)));
  throw new DocumentError(
    /[｛｝]/.test(wide[0])
      ? `模板里“${near}”用了全角的大括号，请改成半角的 {{ }}`
      : `模板里“${near}”处的占位符没有写完整，请写成 {{企业名称}} 这样，写在同一段里`,
  );
}

function shown(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
