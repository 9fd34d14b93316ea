import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const root = path.resolve(__dirname, "../..");

describe("给开发者的文档说的是现在的房子", () => {
  test.each(["docs/architecture.md", "docs/contributing.md"])("%s 里写的文件和文件夹都在", (document) => {
    const text = readFileSync(path.join(root, document), "utf8");
    const named = [...text.matchAll(/`((?:src|test|docs|scripts|bench)\/[^`*]+)`/g)]
      .map(([, file = ""]) => file)
      .filter((file) => !file.includes("/output"));
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  const manifest = z.object({
    scripts: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  });
  const packaged = manifest.parse(JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")));
  const contributing = readFileSync(path.join(root, "docs/contributing.md"), "utf8");

  test("写到的 npm 命令都有", () => {
    const named = [...contributing.matchAll(/\bnpm (?:run (?:--silent )?)?(\w+)/g)].map(([, name = ""]) => name);
    expect(named).toContain("unit");
    expect(
      [...new Set(named)].filter((name) => !["ci", "install"].includes(name) && !(name in packaged.scripts)),
    ).toEqual([]);
  });

  test("每个依赖都说了为什么在", () => {
    const listed = contributing.slice(contributing.indexOf("## 每个依赖为什么在"));
    const told = [...listed.matchAll(/^- \*\*(.+?)\*\*：/gm)].flatMap(([, names = ""]) =>
      names.replace(/（.*?）|\\/g, "").split("、"),
    );
    const explains = (name: string) =>
      told.some((one) => (one.endsWith("/*") ? name.startsWith(one.slice(0, -1)) : one === name));
    expect(
      Object.keys(packaged.devDependencies).filter((name) => !name.startsWith("@types/") && !explains(name)),
    ).toEqual([]);
  });

  test("架构图里的每间房都在", () => {
    const drawing = /```mermaid\n([\s\S]*?)```/.exec(
      readFileSync(path.join(root, "docs/architecture.md"), "utf8"),
    )?.[1];
    const rooms = [...(drawing ?? "").matchAll(/^ {4}(\w+)\["/gm)].map(([, room = ""]) => room);
    expect(rooms.length).toBeGreaterThan(15);
    expect(rooms.filter((room) => !existsSync(path.join(root, "src", room)))).toEqual([]);
  });
});
