import type { Stage } from "./browser";
import { onStage } from "./on-stage";
import { tellStory } from "./story";
import { workbenchFace } from "./workbench-face";

let stage: Stage;
onStage((opened) => (stage = opened), { keep: true });

describe("浏览器里的工作台", () => {
  tellStory(() => workbenchFace(stage, { width: 1280, height: 800 }));
});
