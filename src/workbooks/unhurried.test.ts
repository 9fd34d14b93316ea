import { inOneGo, unhurried } from "./unhurried";

function* counting(steps: number): Generator<void, number> {
  let sum = 0;
  for (let step = 0; step < steps; step += 1) {
    const until = performance.now() + 1;
    while (performance.now() < until) sum += 0;
    sum += 1;
    yield;
  }
  return sum;
}

test("长活分着干，等着的事插得进来，结果一样", async () => {
  let clicks = 0;
  const timer = setInterval(() => (clicks += 1), 1);
  expect(await unhurried(counting(100))).toBe(100);
  clearInterval(timer);
  expect(clicks).toBeGreaterThan(1);
  expect(inOneGo(counting(3))).toBe(3);
});

test("出了错就说，不再往下干", async () => {
  const failing = (function* () {
    yield;
    throw new TypeError("坏了");
  })();
  await expect(unhurried(failing)).rejects.toThrow("坏了");
});
