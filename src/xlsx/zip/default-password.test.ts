import { lockedFile } from "../../../test/fixtures/files/locked";
import { readWorkbook } from "../read/read";
import { UnreadableFileError } from "../unreadable";
import { opensByDefault } from "./default-password";

async function reasonOf(bytes: Uint8Array): Promise<string> {
  const error: unknown = await readWorkbook(bytes).catch((thrown: unknown) => thrown);
  return error instanceof UnreadableFileError ? error.reason : String(error);
}

/** The file with another number of turns written in it, which unlocks it no more. */
function turning(bytes: Uint8Array, turns: string): Uint8Array {
  const text = String.fromCharCode(...bytes).replace('spinCount="100000"', `spinCount="${turns}"`);
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

describe("加密保存的文件", () => {
  test.each([
    ["打开时不问密码的（Excel 2010 以后）", "agile", "default-password"],
    ["打开时不问密码的（Excel 2007）", "standard", "default-password"],
    ["真设了打开密码的", "own", "encrypted"],
  ] as const)("%s，说的是它自己的那句话", async (_, kind, reason) => {
    expect(await reasonOf(lockedFile(kind))).toBe(reason);
  });

  test("坏在哪里都不出错，只当设了密码", () => {
    const whole = turning(lockedFile("agile"), "000009");
    for (let place = 0; place < whole.length; place += 64) {
      const broken = whole.slice();
      // Lengths, chains and starts all become the largest number.
      broken.fill(0xff, place, place + 8);
      expect(typeof opensByDefault(broken)).toBe("boolean");
    }
    expect(opensByDefault(whole.subarray(0, 700))).toBe(false);
  });

  test("要算几百万遍的不算", () => {
    expect(opensByDefault(turning(lockedFile("agile"), "900000"))).toBe(false);
  });
});
