import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const folder = path.join(__dirname, "..");

/** The selectors of a style sheet, those inside @media too. */
function selectorsIn(css: string): string[] {
  const plain = css.replace(/\/\*[^]*?\*\//g, "").replace(/@media[^{]*\{/g, "");
  return [...plain.matchAll(/([^{}]+)\{[^{}]*\}/g)].flatMap(([, list = ""]) => list.split(/,(?![^(]*\))/));
}

/**
 * The class that a selector styles: the first one of the last compound that begins with a class; what stands within
 * :is(…), and classes of a state behind the first, only say when.
 */
function styledBy(selector: string): string | undefined {
  const compounds = selector
    .replace(/\([^)]*\)/g, "")
    .trim()
    .split(/[\s>+~]+/);
  const last = compounds.reverse().find((compound) => compound.startsWith(".")) ?? selector;
  // .pane p.section styles the section: the pane is only where it stands.
  if (last === ".pane" && compounds.length > 1) return /\.([\w-]+)/.exec(compounds[0] ?? "")?.[1];
  return /\.([\w-]+)/.exec(last)?.[1];
}

function filesByClass(): Map<string, Set<string>> {
  const files = new Map<string, Set<string>>();
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".css")) continue;
    for (const selector of selectorsIn(readFileSync(path.join(folder, file), "utf8"))) {
      const name = styledBy(selector);
      if (name) files.set(name, (files.get(name) ?? new Set()).add(file));
    }
  }
  return files;
}

test("一个样式名只在一个文件里写样子", () => {
  const several = [...filesByClass()].filter(([, files]) => files.size > 1);
  expect(several.map(([name, files]) => `.${name}: ${[...files].sort().join("、")}`)).toEqual([]);
});

test("写了样子的都有人用", () => {
  const rooms = path.join(folder, "..");
  const code = readdirSync(rooms, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(rooms, file), "utf8"))
    .join("\n");
  const isUsed = (name: string) => name.startsWith("fui-") || new RegExp(`["\`\\s]${name}["\`\\s$:]`).test(code);
  expect([...filesByClass().keys()].filter((name) => !isUsed(name))).toEqual([]);
});

test.each([
  [".card .item .cell", "cell"],
  [".enterprise > svg", "enterprise"],
  [".bureau b:is(.due-soon, .unknown)", "bureau"],
  [".verdict.error", "verdict"],
  [".pane .chip:disabled .shape", "shape"],
  ["li.waived > b", "waived"],
])("%s 写的是 .%s", (selector, name) => expect(styledBy(selector)).toBe(name));
