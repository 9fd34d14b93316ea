import fc from "fast-check";
import { inOneGo } from "../../workbooks/unhurried";
import { sortSteps } from "./sort-steps";

test("和一口气排的一样，相等的次序不变", () => {
  const item = fc.record({ key: fc.integer({ min: 0, max: 20 }), at: fc.integer() });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 3_000, size: "max" }), (items) => {
      const compare = (one: (typeof items)[number], other: (typeof items)[number]) => one.key - other.key;
      expect(inOneGo(sortSteps(items, compare))).toEqual([...items].sort(compare));
    }),
    { numRuns: 30 },
  );
});

test("长的分很多步", () => {
  const steps = sortSteps(
    Array.from({ length: 20_000 }, (_, at) => (at * 7_919) % 20_011),
    (one, other) => one - other,
  );
  let turns = 0;
  while (!steps.next().done) turns += 1;
  expect(turns).toBeGreaterThan(100);
});
