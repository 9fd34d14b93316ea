import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** A folder that exists while a test file runs. */
export function temporaryFolder(): { file(name: string, bytes?: Uint8Array | string): string } {
  const folder = mkdtempSync(path.join(os.tmpdir(), "qiangshen-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    file: (name, bytes) => {
      const file = path.join(folder, name);
      if (bytes !== undefined) writeFileSync(file, bytes);
      return file;
    },
  };
}
