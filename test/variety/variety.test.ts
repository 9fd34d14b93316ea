import { defectNames } from "./defects";
import { blankedCells, shiftedGrids } from "./edits";
import { findingsOf, gridsOf, outcomeOf, workbooksOf, type Outcome } from "./variety";

/** More seeds on request: VARIETY_SEEDS=500 npx jest --selectProjects unit test/variety */
const seeds = Number(process.env["VARIETY_SEEDS"] ?? 24);
const seedsPerDefect = Math.ceil(seeds / 40);

function numbers(count: number): number[] {
  return [...Array(count).keys()];
}

/** What should not be: a sheet unread, an error or warning too many, a hint without a reason. */
function complaints({ seed, error, falseAlarms, unjustifiedHints, missedHints }: Outcome): string[] {
  const told = [...falseAlarms, ...unjustifiedHints].map(
    ({ rule, sheet, cell, value }) => `${rule} ${sheet}!${cell} ${value}`,
  );
  return [...(error === null ? [] : [error]), ...told, ...missedHints].map((text) => `${seed}: ${text}`);
}

describe("各区各样的台账", () => {
  test("没有问题的，不管谁写的文件，都查不出问题", async () => {
    const found: string[] = [];
    for (const seed of numbers(seeds)) found.push(...complaints(await outcomeOf(`clean ${seed}`, false)));
    expect(found).toEqual([]);
  });

  test.each(defectNames)("%s：查出来就在那一格，别的没有", async (name) => {
    let planted = 0;
    for (let seed = 0; planted < seedsPerDefect && seed < seedsPerDefect * 30; seed += 1) {
      const outcome = await outcomeOf(`${name} ${seed}`, name);
      if (!outcome.defect?.split("+").includes(name)) continue;
      planted += 1;
      expect(outcome.missed.map(({ rule, at }) => `${outcome.seed}: ${rule} at ${at.join(" or ")}`)).toEqual([]);
      expect(complaints(outcome)).toEqual([]);
    }
    expect(planted).toBeGreaterThan(0);
  });
});

describe("改动这样的台账", () => {
  const sampled = numbers(Math.max(3, seeds / 10));

  test("清空一格，最多一处；落款合在一格的除外", async () => {
    const found: string[] = [];
    for (const seed of sampled) found.push(...(await blankedCells(`blank ${seed}`)));
    expect(found).toEqual([]);
  });

  test("表上面加几行、旁边加一列，查出来的一样", async () => {
    for (const seed of sampled) {
      const { now } = workbooksOf(`shift ${seed}`, true);
      const grids = await gridsOf(now);
      expect(findingsOf(shiftedGrids(grids), null)).toEqual(findingsOf(grids, null));
    }
  });
});
