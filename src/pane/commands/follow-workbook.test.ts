import { findingsIn, openedDesk } from "../../../test/support/desk";
import { literalJudge } from "../../../test/support/judgements";
import { workersOf } from "../../../test/support/worker-double";
import { judgeInWorker } from "../judge/judge-in-worker";
import { serveJudge } from "../judge/serve-judge";
import { judgeWords } from "../judge/words";
import type { Grid } from "../../sheets/grid";
import { checkWorkbook } from "./check";
import { changeSettings } from "./settings";

const a1 = { sheet: "三季度", row: 0, column: 0 };
const pauseAfterEdits = () => new Promise((resolve) => setTimeout(resolve, 450));

/** A desk whose first check has read the sheet, and goes on when it is let. */
async function checkingDesk() {
  const judge = literalJudge();
  let goOn = (): void => undefined;
  const held = new Promise<void>((resolve) => (goOn = resolve));
  const check = judge.check.bind(judge);
  judge.check = async (grids: readonly Grid[], options) => {
    const read = grids.map((grid) => ({ ...grid, values: grid.values.map((row) => [...row]) }));
    await held;
    return check(read, options);
  };
  const opened = openedDesk([["好"]], judge);
  const checking = opened.desk.run(checkWorkbook);
  while (opened.desk.state().phase.kind !== "judging") await new Promise((resolve) => setTimeout(resolve));
  return { ...opened, finish: () => (goOn(), checking) };
}

test("第一次检查还没完就改了单元格：查完接着查改的地方，不漏", async () => {
  const { workbook, desk, end, finish } = await checkingDesk();
  workbook.type(a1, "错");
  await finish();
  expect(await findingsIn(desk)).toEqual([]);
  await pauseAfterEdits();
  expect((await findingsIn(desk)).map(({ cell }) => cell)).toEqual(["A1"]);
  end();
});

test("关了“边改边查”，检查没完时改的：查完说结果可能过时", async () => {
  const { workbook, desk, end, finish } = await checkingDesk();
  desk.change(({ settings }) => ({ settings: { ...settings, live: false } }));
  workbook.type(a1, "错");
  await finish();
  await pauseAfterEdits();
  expect(desk.state().stale).toBe(true);
  await desk.run(changeSettings, { live: true });
  end();
});

test("第一次检查取消了，检查中改的不另起检查", async () => {
  const { workbook, desk, end, finish } = await checkingDesk();
  workbook.type(a1, "错");
  desk.cancel();
  void finish();
  await pauseAfterEdits();
  expect(desk.state().phase.kind).not.toBe("judging");
  end();
});

test("检查好以后后台停了：说一句；再检查就好", async () => {
  const { start, started } = workersOf((port) => serveJudge(port, literalJudge()));
  const { desk, end } = openedDesk([["错"]], judgeInWorker(start));
  await desk.run(checkWorkbook);
  started[0]?.die("out of memory");
  expect(desk.state().notice).toEqual({ tone: "warning", text: judgeWords.lost });
  await desk.run(checkWorkbook);
  expect(desk.state().notice).toBeNull();
  expect((await findingsIn(desk)).map(({ cell }) => cell)).toEqual(["A1"]);
  end();
});

test("检查中后台停了：说没有做完、怎么办，不另弹一句", async () => {
  const { start, started } = workersOf((port) =>
    serveJudge(port, { ...literalJudge(), check: () => new Promise(() => undefined) }),
  );
  const { desk, end } = openedDesk([["错"]], judgeInWorker(start));
  const checking = desk.run(checkWorkbook);
  while (!started[0]?.posted.length) await new Promise((resolve) => setTimeout(resolve));
  started[0].die("out of memory");
  await checking;
  expect(desk.state().phase).toEqual({ kind: "failed", sentence: judgeWords.died });
  expect(desk.state().notice).toBeNull();
  end();
});
