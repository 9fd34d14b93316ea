import { check } from "../checking/check";
import { safeFixes, writesOf } from "../checking/fixes";
import { rememberedOptions } from "../checking/remembered";
import { argumentsOf, onlyFile } from "./arguments";
import type { Command, Console, ExitStatus } from "./console";
import { outputTo } from "./changed-file";
import { skippedLines } from "./outcome-text";
import { savedBytes, workbookAt } from "./read-file";
import { refuseInputs, writeOutput } from "./write-file";

/** `fix FILE --output PATH`: the safe fixes only, each said as old → new. */
export const fixCommand: Command = {
  name: "fix",
  usage: "fix 文件 --output 路径（或 --in-place）",
  summary: "做完全部安全的修正（只改写法，不改内容），另存一份",
  run: fixFile,
};

async function fixFile(parameters: readonly string[], console: Console): Promise<ExitStatus> {
  const given = argumentsOf(parameters, { output: { type: "string" }, "in-place": { type: "boolean" } });
  const file = onlyFile(given);
  const output = outputTo(file, given.options);
  await refuseInputs(output);
  const { grids, memory, workbook } = await workbookAt(file);
  const chosen = safeFixes(check(grids, rememberedOptions(memory)));
  const target = workbook();
  const outcome = await target.write(chosen.flatMap(writesOf));
  const undone = new Set(outcome.skipped.map(({ group }) => group));
  for (const { finding, fix } of chosen.filter((one) => !undone.has(one.finding.identity))) {
    for (const { place, cell, from, to } of fix.writes)
      console.out(`${place.sheet}!${cell}  ${from || "（空）"} → ${to}  ${finding.title}`);
  }
  for (const line of skippedLines(outcome)) console.err(line);
  await writeOutput(output, await savedBytes(file, target));
  console.out(`${outcome.done > 0 ? `已改${outcome.done}格` : "没有可以安全修正的地方"}：${output.path}`);
  return 0;
}
