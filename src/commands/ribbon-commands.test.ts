import { readFileSync } from "node:fs";
import { associateRibbon } from "./associate-ribbon";
import type { RibbonPage } from "./ribbon-page";
import { SpokenError } from "../workbooks/spoken-error";

type Handler = (event?: { completed(): void }) => Promise<void>;

const failing = (): Promise<never> => Promise.reject(new SpokenError("正在编辑单元格。"));

/** The ribbon over a page that only notes what it is asked for. */
function ribbon(change: Partial<RibbonPage> = {}) {
  const handlers = new Map<string, Handler>();
  const done: string[] = [];
  const log = (name: string): void => void done.push(name);
  const requirements = { isSetSupported: (_set: string): boolean => false };
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (name: string, handler: Handler) => handlers.set(name, handler) },
      addin: { showAsTaskpane: () => Promise.resolve(log("pane")) },
      context: { requirements, ui: { openBrowserWindow: (url: string) => log(url) } },
    },
    window: {
      location: { href: "https://ledger.example.gov.cn/qs/taskpane.html" },
      open: (url: string) => log(`window ${url}`),
    },
  });
  const page: RibbonPage = {
    check: () => Promise.resolve(log("check")),
    setMarks: (on) => Promise.resolve(log(on ? "mark" : "clear")),
    showTab: (tab) => log(`tab ${tab}`),
    tell: (sentence) => log(sentence),
    insertAnnex: (annex) => Promise.resolve(log(`annex ${annex}`)),
    hasComplaint: () => false,
    ...change,
  };
  associateRibbon(page);
  const press = (name: string) => handlers.get(name)?.({ completed: () => log("completed") });
  return { handlers, done, press, requirements };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "window");
  Reflect.deleteProperty(globalThis, "Office");
});

test("every button of the manifest has its function, and no other", () => {
  const { handlers } = ribbon();
  const named = [...readFileSync("manifest.xml", "utf8").matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(
    ([, name]) => name,
  );
  expect([...handlers.keys()].sort()).toEqual([...new Set(named)].sort());
});

test.each([
  ["checkWorkbook", ["tab check", "pane", "check", "completed"]],
  ["markFindings", ["check", "mark", "completed"]],
  ["clearMarks", ["clear", "completed"]],
  ["showDeadlines", ["tab deadlines", "pane", "completed"]],
  ["insertNextQuarter", ["tab templates", "pane", "completed"]],
  ["insertAnnex1", ["annex 1", "completed"]],
  ["insertAnnex4", ["annex 4", "completed"]],
])("%s does %j", async (name, steps) => {
  const { press, done } = ribbon();
  await press(name);
  expect(done).toEqual(steps);
});

test("marking that left something out opens the pane, which says what", async () => {
  const { press, done } = ribbon({ hasComplaint: () => true });
  await press("markFindings");
  expect(done).toEqual(["check", "mark", "tab check", "pane", "completed"]);
});

test("a failure is said in the pane, in Chinese, and Excel is told that the command ended", async () => {
  const { press, done } = ribbon({ insertAnnex: failing });
  await press("insertAnnex3");
  expect(done).toEqual(["正在编辑单元格。", "pane", "completed"]);
});

test("what has no sentence for the clerk is never shown raw", async () => {
  const { press, done } = ribbon({ check: () => Promise.reject(new TypeError("x is undefined")) });
  await press("markFindings");
  expect(done).toEqual(["没有完成。请再试一次。", "pane", "completed"]);
});

test("the handbook opens in the browser, or in a window where Excel cannot open one", async () => {
  const { press, done, requirements } = ribbon();
  await press("openHandbook");
  expect(done[0]).toBe("window https://ledger.example.gov.cn/qs/handbook.html");
  requirements.isSetSupported = (set) => set === "OpenBrowserWindowApi";
  await press("openHandbook");
  expect(done[2]).toBe("https://ledger.example.gov.cn/qs/handbook.html");
});
