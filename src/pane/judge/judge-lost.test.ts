import { gridOf, literalJudge } from "../../../test/support/judgements";
import { workersOf } from "../../../test/support/worker-double";
import { rowsPerPart } from "./grid-parts";
import { judgeInWorker } from "./judge-in-worker";
import { serveJudge } from "./serve-judge";
import { judgeWords } from "./words";

const rows = (count: number, name: string) =>
  gridOf(
    Array.from({ length: count }, (_, at) => [at === 3 ? "错" : "好"]),
    name,
  );

/** A judge in workers that can die; what each of them was told to judge. */
function mortalJudge() {
  const judged: string[][] = [];
  const { start, started } = workersOf((port) => {
    const judge = literalJudge();
    serveJudge(port, {
      ...judge,
      inWords: (numbers) => judge.inWords(numbers),
      recheck: (changed) => judge.recheck(changed),
      check: (grids, options) => {
        judged.push(grids.map(({ name, values }) => `${name}${values.length}`));
        return judge.check(grids, options);
      },
    });
  });
  return { judge: judgeInWorker(start), started, judged };
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

test("检查到一半后台停了：说一句怎么办；再检查另起一个，从头送表，一张不混", async () => {
  const { judge, started, judged } = mortalJudge();
  const lost = jest.fn();
  judge.lost?.(lost);
  const checking = judge.check([rows(3 * rowsPerPart, "甲"), rows(5, "乙")], {});
  while ((started[0]?.posted.length ?? 0) < 2) await turn();
  started[0]?.die("out of memory");
  await expect(checking).rejects.toMatchObject({ message: judgeWords.died, cause: "out of memory" });
  expect(lost).toHaveBeenCalledTimes(1);
  await turn();
  expect(started).toHaveLength(1);
  const again = await judge.check([rows(5, "丙")], {});
  expect(again.found.numbers).toHaveLength(1);
  expect(judged).toEqual([["丙5"]]);
  expect(started).toHaveLength(2);
});

test("检查完后台停了：告诉一声；清单问不到话，改一格就要整个重查", async () => {
  const { judge, started } = mortalJudge();
  const before = await judge.check([rows(9, "甲")], {});
  const lost = jest.fn();
  const unfollow = judge.lost?.(lost);
  const asking = judge.inWords([...before.found.numbers]);
  await turn();
  started[0]?.die("killed");
  expect(await asking.catch((error: unknown) => error)).not.toBeUndefined();
  expect(lost).toHaveBeenCalledTimes(1);
  expect(await judge.inWords([...before.found.numbers])).toEqual([]);
  expect(await judge.recheck(rows(1, "甲"))).toBeNull();
  await judge.check([rows(9, "甲")], {});
  unfollow?.();
  started[1]?.die("killed again");
  expect(lost).toHaveBeenCalledTimes(1);
});

test("表还没送完就取消：余下的不会送进下一次检查", async () => {
  const { judge, started, judged } = mortalJudge();
  const controller = new AbortController();
  const checking = judge.check([rows(5, "甲"), rows(9 * rowsPerPart, "乙")], {}, controller.signal);
  while ((started[0]?.posted.length ?? 0) < 3) await turn();
  controller.abort();
  const next = judge.check([rows(5, "丙")], {});
  await expect(checking).rejects.toMatchObject({ name: "AbortError" });
  await next;
  expect(judged).toEqual([["丙5"]]);
  expect(started[0]?.isEnded()).toBe(true);
});

test("两份工作簿先后送表，各是各的", async () => {
  const { judge, judged } = mortalJudge();
  await Promise.all([
    judge.check([rows(2 * rowsPerPart, "甲"), rows(5, "乙")], {}),
    judge.check([rows(2 * rowsPerPart, "丙")], {}),
  ]);
  expect(judged).toEqual([[`甲${2 * rowsPerPart}`, "乙5"], [`丙${2 * rowsPerPart}`]]);
});

test("起不了后台的程序里，说一句怎么办", async () => {
  const judge = judgeInWorker(() => {
    throw new ReferenceError("Worker is not defined");
  });
  await expect(judge.check([rows(5, "甲")], {})).rejects.toMatchObject({ message: judgeWords.died });
});
