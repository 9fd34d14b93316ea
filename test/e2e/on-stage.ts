import { openStage, type Stage } from "./browser";

/**
 * One stage for all stories of a file: hands it over before the first, and fails a story in which something went wrong
 * in a page. `keep`: pages stay open from one story to the next.
 */
export function onStage(ready: (stage: Stage) => void, { keep = false } = {}): void {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
    ready(stage);
  });
  afterAll(() => stage.close());
  afterEach(async () => {
    if (!keep) await stage.clear();
    expect(stage.complaints).toEqual([]);
  });
}
