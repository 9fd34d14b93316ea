import { openStage, type Stage } from "./browser";
import { tellStory } from "./story";
import { workbenchFace } from "./workbench-face";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
afterEach(() => expect(stage.complaints).toEqual([]));

describe("浏览器里的工作台", () => {
  tellStory(() => workbenchFace(stage, { width: 1280, height: 800 }));
});
