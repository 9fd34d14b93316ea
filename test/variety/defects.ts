import { adjustmentDefects } from "./defects-of-adjustments";
import { milestoneDefects } from "./defects-of-milestones";
import { pairDefects } from "./defects-of-quarters";
import { rowDefects } from "./defects-of-rows";
import { sheetDefects } from "./defects-of-sheets";
import type { Dice } from "./dice";
import { Site, type Planted } from "./site";
import type { Scene } from "./scene";

export interface Planting {
  readonly name: string;
  readonly planted: readonly Planted[];
}

type Plant = (site: Site) => readonly Planted[] | null;

/** One about the sheet as a whole at most: two of those would hide each other. */
const whole: Readonly<Record<string, Plant>> = sheetDefects;
const single: Readonly<Record<string, Plant>> = {
  ...rowDefects,
  ...milestoneDefects,
  ...adjustmentDefects,
  ...pairDefects,
};

/** Found by looking into the other annex, which has to name all its enterprises. */
const between = new Set(["终止 but never started", "adjusted but on no list", "adjusted after acceptance"]);

export const defectNames: readonly string[] = [...Object.keys(whole), ...Object.keys(single)];

/** Changes a clean scene so that it has one defect, sometimes up to three, each with its rule and cell. */
export function plantDefects(scene: Scene, dice: Dice, wanted?: string): Planting | null {
  const first = wanted ?? dice.pick(defectNames);
  const names = [
    first,
    ...(!(first in whole) && dice.chance(0.4) ? dice.shuffled(Object.keys(single)).slice(0, 2) : []),
  ];
  // A table with a row without a name is not compared with last quarter's.
  const compared = names.some((name) => name.startsWith("no name"))
    ? names.filter((name) => !(name in pairDefects) && !between.has(name))
    : names;
  const planted: Planted[] = [];
  const done: string[] = [];
  for (const name of new Set(compared)) {
    const plant = whole[name] ?? single[name];
    const found = plant?.(new Site(scene, dice.of(name)));
    if (!found) continue;
    planted.push(...found);
    done.push(name);
  }
  scene.stories.sort((one, other) => one.batch.listed - other.batch.listed);
  return done.length === 0 ? null : { name: done.join("+"), planted };
}
