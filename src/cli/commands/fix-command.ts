import { check } from "../../checking/check";
import { safeFixes, writesOf } from "../../checking/fixes";
import { optionsInMemory } from "../../checking/memory-options";
import { changingCommand } from "../changed-file";

/** `fix FILE --output PATH`: the safe fixes only, each said as old → new. */
export const fixCommand = changingCommand({
  name: "fix",
  summary: "做完全部安全的修正（只改写法，不改内容），另存一份",
  async change(workbook, { grids, memory }, console) {
    const chosen = safeFixes(check(grids, optionsInMemory(memory)));
    const outcome = await workbook.write(chosen.flatMap(writesOf));
    const undone = new Set(outcome.skipped.map(({ group }) => group));
    for (const { finding, fix } of chosen.filter((one) => !undone.has(one.finding.identity))) {
      for (const { place, cell, from, to } of fix.writes)
        console.out(`${place.sheet}!${cell}  ${from || "（空）"} → ${to}  ${finding.title}`);
    }
    return outcome;
  },
  told: ({ done }) => (done > 0 ? `已改${done}格` : "没有可以安全修正的地方"),
});
