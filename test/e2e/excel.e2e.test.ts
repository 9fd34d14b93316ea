import type { Stage } from "./browser";
import { excelFace, usualMistakes } from "./excel-face";
import { onStage } from "./on-stage";
import { pane } from "./steps";
import { tellStory } from "./story";

let stage: Stage;
onStage((opened) => (stage = opened), { keep: true });

describe("Excel 里的任务窗格", () => {
  tellStory(async () => {
    const face = await excelFace(stage, { width: 320, height: 800 }, { file: usualMistakes });
    await pane(face.page).check();
    return face;
  });
});
