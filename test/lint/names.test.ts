import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const source = path.resolve(__dirname, "../../src");
const exported = /^export (?:abstract )?(?:async )?(?:function\*?|const|class|interface|type) (\w+)/gm;

/** The files that export a name, by the name. */
function exportersByName(): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, string[]>();
  for (const file of readdirSync(source, { recursive: true, encoding: "utf8" })) {
    if (!/\.tsx?$/.test(file) || /\.test\./.test(file)) continue;
    for (const [, name = ""] of readFileSync(path.join(source, file), "utf8").matchAll(exported)) {
      const exporters = byName.get(name) ?? [];
      // The overloads of one function are one name.
      if (!exporters.includes(file)) byName.set(name, [...exporters, file]);
    }
  }
  return byName;
}

test("引用得到的名字只有一个意思", () => {
  const byName = exportersByName();
  expect(byName.get("readTable")).toEqual([path.join("sheets", "read.ts")]);
  expect([...byName].filter(([, files]) => files.length > 1)).toEqual([]);
});
