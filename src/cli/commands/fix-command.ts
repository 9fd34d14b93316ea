import { check } from "../../checking/check";
import { safeFixes, writesOf } from "../../checking/fixes";
import { optionsInMemory } from "../../checking/memory-options";
import { argumentsOf, onlyFile } from "../arguments";
import type { CliCommand, Console, ExitStatus } from "../console";
import { skippedLines } from "../outcome-text";
import { changedFileOptions, outputTo, refuseTaken, writeOutput } from "../output";
import { changedBytes, workbookAt } from "../read-file";

/** `fix FILE --output PATH`: the safe fixes only, each said as old → new. */
export const fixCommand: CliCommand = {
  name: "fix",
  files: "文件",
  summary: "做完全部安全的修正（只改写法，不改内容），另存一份",
  options: changedFileOptions,
  run: fixFile,
};

async function fixFile(parameters: readonly string[], console: Console): Promise<ExitStatus> {
  const given = argumentsOf(parameters, changedFileOptions);
  const file = onlyFile(given);
  const output = outputTo(file, given.options);
  await refuseTaken(output);
  const { grids, memory, workbook } = await workbookAt(file, console);
  const chosen = safeFixes(check(grids, optionsInMemory(memory)));
  const target = workbook();
  const outcome = await target.write(chosen.flatMap(writesOf));
  const undone = new Set(outcome.skipped.map(({ group }) => group));
  for (const { finding, fix } of chosen.filter((one) => !undone.has(one.finding.identity))) {
    for (const { place, cell, from, to } of fix.writes)
      console.out(`${place.sheet}!${cell}  ${from || "（空）"} → ${to}  ${finding.title}`);
  }
  for (const line of skippedLines(outcome)) console.err(line);
  await writeOutput(output, await changedBytes(file, target));
  console.out(`${outcome.done > 0 ? `已改${outcome.done}格` : "没有可以安全修正的地方"}：${output.path}`);
  return 0;
}
