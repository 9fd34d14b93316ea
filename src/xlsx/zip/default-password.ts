import { cbc, ecb } from "@noble/ciphers/aes";
import { sha1 } from "@noble/hashes/legacy";
import { sha256, sha384, sha512 } from "@noble/hashes/sha2";
import { concatBytes } from "@noble/hashes/utils";
import { attributeOf, readXml } from "../xml/small-xml";
import { CompoundFile } from "./compound-file";

/**
 * What Excel encrypts with where the clerk protected the workbook and gave no password for opening it ([MS-OFFCRYPTO]
 * 2.4.2.3).
 */
const password = "VelvetSweatshop";

/** Office turns the password over 50,000 or 100,000 times; a file that asks for more would only cost time. */
const mostTurns = 100_000;
const mostInfoBytes = 65_536;

/**
 * Whether an encrypted workbook opens in Excel without a word: it was locked with the password that Excel tries by
 * itself.
 */
export function opensByDefault(bytes: Uint8Array): boolean {
  try {
    const info = new CompoundFile(bytes).stream("EncryptionInfo", mostInfoBytes);
    if (!info) return false;
    const view = new DataView(info.buffer, info.byteOffset, info.byteLength);
    const [major, minor] = [view.getUint16(0, true), view.getUint16(2, true)];
    if (major === 4 && minor === 4) return fitsAgile(info.subarray(8));
    return minor === 2 && fitsStandard(info, view);
  } catch {
    // Whatever is unsound in it, it is an encrypted file that we cannot open.
    return false;
  }
}

const hashes = { SHA1: sha1, SHA256: sha256, SHA384: sha384, SHA512: sha512 } as const;
type Hash = (typeof hashes)[keyof typeof hashes];

function turned(hash: Hash, salt: Uint8Array, turns: number): Uint8Array {
  let value = hash(concatBytes(salt, utf16(password)));
  for (let turn = 0; turn < turns; turn++) value = hash(concatBytes(number32(turn), value));
  return value;
}

const standardTurns = 50_000;

/** Excel 2007: the numbers stand in binary, AES without chaining. */
function fitsStandard(info: Uint8Array, view: DataView): boolean {
  const verifier = 12 + view.getUint32(8, true);
  const keyBytes = view.getUint32(28, true) / 8;
  if (![16, 24, 32].includes(keyBytes)) return false;
  const part = (from: number, length: number): Uint8Array => info.subarray(verifier + from, verifier + from + length);
  const last = sha1(concatBytes(turned(sha1, part(4, 16), standardTurns), number32(0)));
  const derived = [0x36, 0x5c].map((byte) => sha1(Uint8Array.from({ length: 64 }, (_, at) => byte ^ (last[at] ?? 0))));
  const cipher = ecb(concatBytes(...derived).subarray(0, keyBytes), { disablePadding: true });
  return begins(cipher.decrypt(part(40, 32)), sha1(cipher.decrypt(part(20, 16))));
}

const blockKeys = {
  input: Uint8Array.of(0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79),
  value: Uint8Array.of(0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e),
};

/** Excel 2010 and later, WPS, LibreOffice: what to do is written in XML. */
function fitsAgile(xml: Uint8Array): boolean {
  let fits: boolean | null = null;
  readXml(xml, 16, {
    open: (tag) => {
      // One key is for the password, others for certificates: a file with hundreds is after our time.
      if (tag.local !== "encryptedKey" || fits !== null) return;
      fits = false;
      const told = (name: string): string => attributeOf(tag, name) ?? "";
      const decoded = (name: string): Uint8Array => Uint8Array.from(atob(told(name)), (byte) => byte.charCodeAt(0));
      const hash = Object.entries(hashes).find(([name]) => name === told("hashAlgorithm").replace("-", ""))?.[1];
      const turns = Number(told("spinCount"));
      if (!hash || !(turns <= mostTurns) || told("cipherAlgorithm") !== "AES") return;
      const salt = decoded("saltValue");
      const secret = turned(hash, salt, turns);
      const opened = (name: string, block: Uint8Array): Uint8Array => {
        const key = hash(concatBytes(secret, block)).subarray(0, Number(told("keyBits")) / 8);
        return cbc(key, salt.subarray(0, 16), { disablePadding: true }).decrypt(decoded(name));
      };
      const input = opened("encryptedVerifierHashInput", blockKeys.input);
      fits = begins(opened("encryptedVerifierHashValue", blockKeys.value), hash(input));
    },
  });
  return fits === true;
}

function begins(bytes: Uint8Array, wanted: Uint8Array): boolean {
  return wanted.every((byte, index) => bytes[index] === byte);
}

function number32(number: number): Uint8Array {
  return Uint8Array.of(number, number >> 8, number >> 16, number >> 24);
}

function utf16(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));
}
