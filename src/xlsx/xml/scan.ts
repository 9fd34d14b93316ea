import type { Limits } from "../limits";
import { isSpace, readAttributes, startsWith, Tag, type TagName } from "./tag";
import { NameTable } from "./name-table";
import { rawText } from "./text";
import { UnreadableFileError } from "../unreadable";

/** What a scanner tells while it reads; a self-closing tag is told as `open` (with `empty`) only. */
export interface Visitor {
  open(tag: Tag): void;
  close(name: TagName, from: number, to: number): void;
  /** Text between two offsets of the scanner's bytes; literal = CDATA, which knows no entities. */
  text(from: number, to: number, literal: boolean): void;
}

const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;
const bang = 0x21;
const question = 0x3f;
const doubleQuote = 0x22;
const singleQuote = 0x27;

/**
 * Reads the XML of sheets and shared strings, which may be hundreds of megabytes, as UTF-8 bytes in pieces of any size:
 * six times faster than an object per tag, and it knows every tag's place in the bytes, which the patcher needs.
 * Checks that tags nest, refuses DOCTYPE and other encodings; throws UnreadableFileError.
 */
export class Scanner {
  /** The bytes that offsets refer to: the unread rest of earlier pieces, then the latest piece. */
  bytes: Uint8Array = new Uint8Array();
  private readonly tag = new Tag();
  private readonly names = new NameTable();
  private readonly open: TagName[] = [];
  private begun = false;
  private roots = 0;

  constructor(
    private readonly visitor: Visitor,
    private readonly limits: Pick<Limits, "depth" | "tokenBytes">,
  ) {}

  /** How many elements are open: 0 at the root's opening tag, 1 at those of its children. */
  get depth(): number {
    return this.open.length;
  }

  /** Reads one more piece; what ends in the middle of a tag or text waits for the next. */
  push(piece: Uint8Array): void {
    this.bytes = this.bytes.length === 0 ? piece : joined(this.bytes, piece);
    if (!this.begun) {
      if (this.bytes.length < 4) return;
      refuseZeros(this.bytes);
      this.begun = true;
    }
    const read = this.readTokens(0);
    this.bytes = this.bytes.subarray(read);
    if (this.bytes.length > this.limits.tokenBytes) throw new UnreadableFileError("damaged", "endless tag or text");
  }

  /** Ends the document: every tag must be closed. */
  end(): void {
    const rest = rawText(this.bytes, 0, this.bytes.length).trim();
    if (this.open.length > 0 || this.roots !== 1 || rest !== "")
      throw new UnreadableFileError("damaged", "unfinished XML");
  }

  /**
   * Reads one element of a part that was scanned before; what is told has its place in the part's bytes, depths are
   * counted from that element.
   */
  readElement(bytes: Uint8Array, { from, to }: { readonly from: number; readonly to: number }): void {
    this.bytes = bytes.subarray(0, to);
    this.bytes = this.bytes.subarray(this.readTokens(from));
    this.end();
  }

  private readTokens(from: number): number {
    let place = from;
    for (;;) {
      const start = this.bytes.indexOf(lessThan, place);
      if (start < 0) return place;
      const end = this.tokenEnd(start);
      if (end < 0) return place;
      if (start > place) this.readText(place, start, false);
      const kind = this.bytes[start + 1];
      if (kind === slash) this.readClose(start, end);
      else if (kind === bang || kind === question) this.readMarkup(start, end);
      else this.readOpen(start, end);
      place = end;
    }
  }

  /** Behind the token that begins at `start`, −1 where it is not all there yet. */
  private tokenEnd(start: number): number {
    const { bytes } = this;
    const kind = bytes[start + 1];
    if (kind === bang) {
      if (bytes.length < start + 9) return -1;
      if (startsWith(bytes, start, "<!--")) return endOf(bytes, start + 4, "-->");
      if (startsWith(bytes, start, "<![CDATA[")) return endOf(bytes, start + 9, "]]>");
      throw new UnreadableFileError("doctype", "declaration");
    }
    if (kind === question) return endOf(bytes, start + 2, "?>");
    let quote = 0;
    for (let place = start + 1; place < bytes.length; place++) {
      const byte = bytes[place] as number;
      if (quote !== 0) {
        if (byte === quote) quote = 0;
      } else if (byte === greaterThan) return place + 1;
      else if (byte === doubleQuote || byte === singleQuote) quote = byte;
    }
    return -1;
  }

  private readText(from: number, to: number, literal: boolean): void {
    if (this.open.length > 0) this.visitor.text(from, to, literal);
    else if (literal || rawText(this.bytes, from, to).trim() !== "")
      throw new UnreadableFileError("damaged", "text outside the document");
  }

  private readMarkup(start: number, end: number): void {
    const { bytes } = this;
    if (startsWith(bytes, start, "<![CDATA[")) this.readText(start + 9, end - 3, true);
    else if (startsWith(bytes, start, "<?xml ")) {
      const encoding = /encoding\s*=\s*["']([^"']*)/.exec(rawText(bytes, start, end))?.[1] ?? "utf-8";
      if (!/^(utf-?(8|16)|us-ascii|ascii)$/i.test(encoding)) throw new UnreadableFileError("encoding", encoding);
    }
  }

  private readClose(start: number, end: number): void {
    const { bytes } = this;
    let nameEnd = end - 1;
    while (nameEnd > start + 2 && isSpace(bytes[nameEnd - 1] as number)) nameEnd--;
    const name = this.names.of(bytes, start + 2, nameEnd);
    if (this.open.pop() !== name) throw new UnreadableFileError("damaged", `</${name.qualified.slice(0, 40)}>`);
    this.visitor.close(name, start, end);
  }

  private readOpen(start: number, end: number): void {
    const { tag, bytes } = this;
    const empty = bytes[end - 2] === slash;
    const last = empty ? end - 2 : end - 1;
    let place = start + 1;
    while (place < last && !isSpace(bytes[place] as number)) place++;
    tag.name = this.names.of(bytes, start + 1, place);
    tag.from = start;
    tag.to = end;
    tag.empty = empty;
    tag.bytes = bytes;
    readAttributes(tag, place, last);
    if (this.open.length === 0 && ++this.roots > 1) throw new UnreadableFileError("damaged", "two documents");
    if (this.open.length >= this.limits.depth) throw new UnreadableFileError("too-deep");
    this.visitor.open(tag);
    if (!empty) this.open.push(tag.name);
  }
}

function endOf(bytes: Uint8Array, from: number, closing: string): number {
  for (let place = from; ; place++) {
    place = bytes.indexOf(closing.charCodeAt(0), place);
    if (place < 0 || place + closing.length > bytes.length) return -1;
    if (startsWith(bytes, place, closing)) return place + closing.length;
  }
}

function joined(rest: Uint8Array, piece: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(rest.length + piece.length);
  bytes.set(rest);
  bytes.set(piece, rest.length);
  return bytes;
}

/**
 * UTF-16 was turned into UTF-8 before; other encodings begin like this. UTF-8's mark passes as blank text before the
 * document.
 */
function refuseZeros([first, second]: Uint8Array): void {
  if (first === 0xff || first === 0xfe || first === 0 || second === 0)
    throw new UnreadableFileError("encoding", "neither UTF-8 nor UTF-16");
}
