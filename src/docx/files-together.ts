import { zipSync } from "fflate";

/** Several files as one .zip, each under its name. They are packed already, so that they are only put side by side. */
export function filesTogether(files: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  return zipSync(Object.fromEntries(files), { level: 0 });
}
