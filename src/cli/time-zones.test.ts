import { spawnSync } from "node:child_process";
import path from "node:path";
import { exampleBook } from "../reports/example-book";
import { inStatus } from "../rules/kit/example";
import { temporaryFolder } from "../../test/support/folder";
import { xlsxOf } from "../../test/support/xlsx";

const root = path.resolve(__dirname, "../..");
const file = temporaryFolder().file(
  "三季度.xlsx",
  xlsxOf(exampleBook(inStatus({ requiredCompletionDate: { date: "2028-07-17" } }, "丁")).grids),
);

function checkedIn(zone: string): string {
  const child = spawnSync(
    process.execPath,
    [path.join(root, "scripts/ledger.mjs"), "check", file, "--format", "json"],
    {
      env: { ...process.env, TZ: zone },
      encoding: "utf8",
    },
  );
  expect(child.stderr).toBe("");
  expect(child.status).toBe(1);
  return child.stdout;
}

test("在上海、纽约、阿皮亚的时区检查，结果一字不差", () => {
  const shanghai = checkedIn("Asia/Shanghai");
  expect(JSON.parse(shanghai).files[0].sheets[0].findings).toHaveLength(1);
  expect(checkedIn("America/New_York")).toBe(shanghai);
  expect(checkedIn("Pacific/Apia")).toBe(shanghai);
});
