import path from "node:path";

/** A path's last part: what the clerk calls the file. */
export function fileNameOf(file: string): string {
  return path.basename(file);
}
