import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

const workers = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".worker.ts"));

test("有两个后台线程以上，都先补旧浏览器缺的", () => {
  expect(workers.length).toBeGreaterThan(1);
  for (const worker of workers)
    expect(readFileSync(path.join("src", worker), "utf8")).toMatch(/^import "[./]*engine\/polyfills-in-worker";/);
});
