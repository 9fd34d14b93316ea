import { withoutIs } from "./is-selector";

test.each([
  [":is(a[href], details > summary):not(:disabled)", "a[href]:not(:disabled), details > summary:not(:disabled)"],
  [":is(a)", "a"],
  ["button.item", "button.item"],
  ["a:is(.b)", "a:is(.b)"],
])("%s 写成 %s", (selector, plain) => expect(withoutIs(selector)).toBe(plain));
