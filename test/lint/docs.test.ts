import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

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

  test("架构图里的每间房都在", () => {
    const drawing = /```mermaid\n([\s\S]*?)```/.exec(
      readFileSync(path.join(root, "docs/architecture.md"), "utf8"),
    )?.[1];
    const rooms = [...(drawing ?? "").matchAll(/^ {4}(\w+)\["/gm)].map(([, room = ""]) => room);
    expect(rooms.length).toBeGreaterThan(15);
    expect(rooms.filter((room) => !existsSync(path.join(root, "src", room)))).toEqual([]);
  });
});
