import type { PackagePatch } from "../patch/package-patch";
import { type Package, relationshipsPart } from "../read/package";

/** The parts that a part leads to, itself included; "" is the package itself. */
export function partsReachedFrom(file: Pick<Package, "find" | "relationships">, part: string): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [part];
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    const name = each === "" ? "" : file.find(each)?.name;
    if (name === undefined || found.has(name)) continue;
    found.add(name);
    for (const { target, external } of file.relationships(name)) if (!external) waiting.push(target);
  }
  return found;
}

/** Takes out what the package led to before its parts changed, and does not lead to any more. */
export function dropUnreachedParts(patch: PackagePatch): void {
  const { file } = patch;
  const reached = partsReachedFrom({ find: file.find, relationships: (part) => patch.relationships(part) }, "");
  for (const part of partsReachedFrom(file, "")) {
    if (reached.has(part) || !patch.has(part)) continue;
    patch.remove(part);
    patch.undeclare(part);
    if (patch.has(relationshipsPart(part))) patch.remove(relationshipsPart(part));
  }
}
