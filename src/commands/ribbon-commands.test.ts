import { readFileSync } from "node:fs";
import { carryOutPresses } from "./carry-out";
import { ribbonCommands } from "./ribbon-commands";
import { ribbonNames, type RibbonName } from "./ribbon-names";
import type { RibbonPage } from "./ribbon-page";
import type { PressEvent, RibbonQueue } from "./ribbon-queue";
import { showPaneForPresses } from "./show-pane-for-presses";
import { SpokenError } from "../workbooks/spoken-error";

const failing = (): Promise<never> => Promise.reject(new SpokenError("正在编辑单元格。"));

type Handler = (event?: PressEvent) => void;

const loadRibbonScript = (): Promise<void> =>
  jest.isolateModulesAsync(async () => {
    await import("./ribbon");
  });
const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Excel as ribbon.js finds it: a registry of handlers, and what was asked of the pane. */
async function ribbonOf() {
  const handlers = new Map<string, Handler>();
  let lose: () => void = () => undefined;
  const done: string[] = [];
  const log = (name: string): void => void done.push(name);
  const requirements = { isSetSupported: (_set: string): boolean => false };
  const addin = { showAsTaskpane: () => Promise.resolve(log("pane")) };
  Object.assign(globalThis, {
    addEventListener: (_: "ledgerlost", listener: () => void) => (lose = listener),
    Office: {
      onReady: () => Promise.resolve(),
      actions: { associate: (name: string, handler: Handler) => handlers.set(name, handler) },
      addin,
      context: { requirements, ui: { openBrowserWindow: (url: string) => log(url) } },
    },
    window: {
      location: { href: "https://ledger.example.gov.cn/qs/taskpane.html" },
      open: (url: string) => log(`window ${url}`),
    },
  });
  await loadRibbonScript();
  const queue = globalThis.ledgerRibbon as RibbonQueue;
  const press = async (name: RibbonName, event: PressEvent | undefined = { completed: () => log("completed") }) => {
    handlers.get(name)?.(event);
    await moment();
  };
  return { handlers, done, log, press, queue, requirements, addin, lose: () => lose() };
}

function pageOf(log: (name: string) => void, change: Partial<RibbonPage> = {}): RibbonPage {
  return {
    check: () => Promise.resolve(log("check")),
    setMarks: (on) => Promise.resolve(log(on ? "mark" : "clear")),
    showTab: (tab) => log(`tab ${tab}`),
    showRow: (about) => Promise.resolve(log(`row ${about}`)),
    tell: (sentence) => log(sentence),
    insertAnnex: (annex) => Promise.resolve(log(`annex ${annex}`)),
    hasComplaint: () => false,
    ...change,
  };
}

/** The ribbon over a page that only notes what it is asked for. */
async function ribbon(change: Partial<RibbonPage> = {}) {
  const excel = await ribbonOf();
  carryOutPresses(excel.queue, pageOf(excel.log, change));
  return excel;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "window");
  Reflect.deleteProperty(globalThis, "Office");
  Reflect.deleteProperty(globalThis, "ledgerRibbon");
  Reflect.deleteProperty(globalThis, "addEventListener");
});

test("every button of the manifest is associated as soon as office.js stands, and no other", async () => {
  const { handlers } = await ribbonOf();
  const named = [...readFileSync("manifest.xml", "utf8").matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(
    ([, name]) => name,
  );
  expect([...handlers.keys()].sort()).toEqual([...new Set(named)].sort());
  expect(Object.keys(ribbonCommands).sort()).toEqual([...ribbonNames].sort());
});

describe("a press before the page stands", () => {
  test("waits, and is carried out in its turn when the page takes over", async () => {
    const { press, done, log, queue } = await ribbonOf();
    await press("clearMarks");
    await press("insertAnnex3");
    expect(done).toEqual([]);
    carryOutPresses(queue, pageOf(log));
    await press("insertAnnex4");
    expect(done.filter((step) => step !== "completed")).toEqual(["clear", "annex 3", "annex 4"]);
    expect(done.filter((step) => step === "completed")).toHaveLength(3);
  });

  test("where the page could not start it opens the pane, which says why; after 重试 the buttons work", async () => {
    const { press, done, log, queue } = await ribbonOf();
    await press("markFindings");
    showPaneForPresses(queue);
    await moment();
    await press("insertAnnex3");
    expect(done).toEqual(["completed", "pane", "completed", "pane"]);
    carryOutPresses(queue, pageOf(log));
    await press("insertAnnex3");
    expect(done.slice(4)).toEqual(["completed", "annex 3"]);
  });

  test("where a script of the page did not come it opens the pane; once the page stands that changes nothing", async () => {
    const { press, done, log, queue, lose } = await ribbonOf();
    await press("markFindings");
    lose();
    await moment();
    expect(done).toEqual(["completed", "pane"]);
    carryOutPresses(queue, pageOf(log));
    lose();
    await press("insertAnnex3");
    expect(done.slice(2)).toEqual(["completed", "annex 3"]);
  });

  test("replayed as plain JSON it has nothing to call back, and is carried out all the same", async () => {
    const { press, done } = await ribbon();
    await press("clearMarks", {});
    await press("clearMarks", undefined);
    expect(done).toContain("clear");
  });

  test("office.js that never came breaks nothing", async () => {
    Object.assign(globalThis, { addEventListener: () => undefined });
    await loadRibbonScript();
    expect(globalThis.ledgerRibbon).toBeDefined();
  });
});

test("two presses while the pane is opening ask Excel once", async () => {
  const { press, done, addin } = await ribbon();
  let opened: () => void = () => undefined;
  addin.showAsTaskpane = () => new Promise((resolve) => (done.push("pane"), (opened = resolve)));
  await press("showDeadlines");
  await press("checkWorkbook");
  expect(done.filter((step) => step === "pane")).toHaveLength(1);
  opened();
  await moment();
  expect(done).toContain("check");
  await press("showDeadlines");
  expect(done.filter((step) => step === "pane")).toHaveLength(2);
  opened();
});

test.each([
  ["checkWorkbook", ["completed", "tab check", "pane", "check"]],
  ["markFindings", ["completed", "check", "mark"]],
  ["clearMarks", ["completed", "clear"]],
  ["showDeadlines", ["completed", "tab deadlines", "pane"]],
  ["insertNextQuarter", ["completed", "tab templates", "pane"]],
  ["insertAnnex1", ["completed", "annex 1"]],
  ["insertAnnex4", ["completed", "annex 4"]],
  ["showRowFindings", ["completed", "tab check", "pane", "row check"]],
  ["showRowDeadlines", ["completed", "tab deadlines", "pane", "row deadlines"]],
] as const)("%s does %j", async (name, steps) => {
  const { press, done } = await ribbon();
  await press(name);
  expect(done).toEqual(steps);
});

test("marking that left something out opens the pane, which says what", async () => {
  const { press, done } = await ribbon({ hasComplaint: () => true });
  await press("markFindings");
  expect(done).toEqual(["completed", "check", "mark", "tab check", "pane"]);
});

test("a sheet that could not be inserted opens the pane, which says why", async () => {
  const { press, done } = await ribbon({ hasComplaint: () => true });
  await press("insertAnnex4");
  expect(done).toEqual(["completed", "annex 4", "pane"]);
});

test("a failure is said in the pane, in Chinese, and Excel is told that the command ended", async () => {
  const { press, done } = await ribbon({ insertAnnex: failing });
  await press("insertAnnex3");
  expect(done).toEqual(["completed", "正在编辑单元格。", "pane"]);
});

test("what has no sentence for the clerk is never shown raw", async () => {
  const { press, done } = await ribbon({ check: () => Promise.reject(new TypeError("x is undefined")) });
  await press("markFindings");
  expect(done).toEqual(["completed", "没有完成。请再试一次。", "pane"]);
});

test("the handbook opens in the browser, or in a window where Excel cannot open one", async () => {
  const { press, done, requirements } = await ribbon();
  await press("openHandbook");
  expect(done[1]).toBe("window https://ledger.example.gov.cn/qs/handbook.html");
  requirements.isSetSupported = (set) => set === "OpenBrowserWindowApi";
  await press("openHandbook");
  expect(done[3]).toBe("https://ledger.example.gov.cn/qs/handbook.html");
});
