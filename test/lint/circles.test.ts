import { spawnSync } from "node:child_process";
import path from "node:path";
import { temporaryFolder } from "../support/folder";

const root = path.resolve(__dirname, "../..");

/** Looks for circles in a file and what it imports, as `npm run lint` does in src. */
function circlesFrom(file: string) {
  const bin = path.join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const { status, stdout } = spawnSync(process.execPath, [bin, "--config", "circles.config.mjs", file], {
    cwd: root,
    encoding: "utf8",
  });
  return { status, told: stdout };
}

const folder = temporaryFolder();

test("两个文件互相引用，哪怕只引用类型，也过不了 lint", () => {
  folder.file("other.ts", 'import type { One } from "./one"; export interface Other { readonly one: One }');
  const one = folder.file(
    "one.ts",
    'import type { Other } from "./other"; export interface One { readonly other?: Other }',
  );
  const { status, told } = circlesFrom(one);
  expect(status).not.toBe(0);
  expect(told).toContain("no-circle");
});

test("一个方向的引用没有问题", () => {
  folder.file("ground.ts", "export interface Ground { readonly name: string }");
  const above = folder.file("above.ts", 'import type { Ground } from "./ground"; export type Above = Ground;');
  expect(circlesFrom(above)).toEqual({ status: 0, told: expect.stringContaining("2 modules") });
});
