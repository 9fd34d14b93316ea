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

test("office.js 一就绪，manifest 里的按钮都已登记，没有多的", async () => {
  const { handlers } = await ribbonOf();
  const named = [...readFileSync("manifest.xml", "utf8").matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(
    ([, name]) => name,
  );
  expect([...handlers.keys()].sort()).toEqual([...new Set(named)].sort());
  expect(Object.keys(ribbonCommands).sort()).toEqual([...ribbonNames].sort());
});

describe("页面还没好就按了按钮", () => {
  test("先等着，页面好了按先后执行", async () => {
    const { press, done, log, queue } = await ribbonOf();
    await press("clearMarks");
    await press("insertAnnex3");
    expect(done).toEqual([]);
    carryOutPresses(queue, pageOf(log));
    await press("insertAnnex4");
    expect(done.filter((step) => step !== "completed")).toEqual(["clear", "annex 3", "annex 4"]);
    expect(done.filter((step) => step === "completed")).toHaveLength(3);
  });

  test("页面起不来就打开窗格说明原因；重试以后按钮好用", async () => {
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

  test("页面的脚本没有来，就打开窗格；页面在，就什么也不变", async () => {
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

  test("以纯 JSON 重放的没有回调，照样执行", async () => {
    const { press, done } = await ribbon();
    await press("clearMarks", {});
    await press("clearMarks", undefined);
    expect(done).toContain("clear");
  });

  test("office.js 没有来，什么也不坏", async () => {
    Object.assign(globalThis, { addEventListener: () => undefined });
    await loadRibbonScript();
    expect(globalThis.ledgerRibbon).toBeDefined();
  });
});

test("窗格正在打开时按两下，只请 Excel 打开一次", async () => {
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
] as const)("%s 依次做 %j", async (name, steps) => {
  const { press, done } = await ribbon();
  await press(name);
  expect(done).toEqual(steps);
});

test("有没标出的，打开窗格说明", async () => {
  const { press, done } = await ribbon({ hasComplaint: () => true });
  await press("markFindings");
  expect(done).toEqual(["completed", "check", "mark", "tab check", "pane"]);
});

test("没有插入成的表，打开窗格说明原因", async () => {
  const { press, done } = await ribbon({ hasComplaint: () => true });
  await press("insertAnnex4");
  expect(done).toEqual(["completed", "annex 4", "pane"]);
});

test("没做成的，在窗格里用中文说，并告诉 Excel 命令已结束", async () => {
  const { press, done } = await ribbon({ insertAnnex: failing });
  await press("insertAnnex3");
  expect(done).toEqual(["completed", "正在编辑单元格。", "pane"]);
});

test("程序自己的话不给人看", async () => {
  const { press, done } = await ribbon({ check: () => Promise.reject(new TypeError("x is undefined")) });
  await press("markFindings");
  expect(done).toEqual(["completed", "没有完成。请再试一次。", "pane"]);
});

test("手册在浏览器里打开，Excel 打不开浏览器的用窗口", async () => {
  const { press, done, requirements } = await ribbon();
  await press("openHandbook");
  expect(done[1]).toBe("window https://ledger.example.gov.cn/qs/handbook.html");
  requirements.isSetSupported = (set) => set === "OpenBrowserWindowApi";
  await press("openHandbook");
  expect(done[3]).toBe("https://ledger.example.gov.cn/qs/handbook.html");
});
