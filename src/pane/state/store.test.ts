import { createStore } from "./store";

const opened = () => {
  const store = createStore({ query: "", open: 0 });
  const heard = jest.fn();
  return { store, heard, stop: store.subscribe(heard) };
};

test("改一处，别的留着，听的人知道", () => {
  const { store, heard } = opened();
  store.change({ query: "甲" });
  store.change(({ open }) => ({ open: open + 1 }));
  expect(store.state()).toEqual({ query: "甲", open: 1 });
  expect(heard).toHaveBeenCalledTimes(2);
});

test("写进去的和原来一样，不惊动谁", () => {
  const { store, heard } = opened();
  const before = store.state();
  store.change({ query: "" });
  store.change((state) => state);
  expect(heard).not.toHaveBeenCalled();
  expect(store.state()).toBe(before);
});

test("退订之后不再通知", () => {
  const { store, heard, stop } = opened();
  stop();
  store.change({ query: "乙" });
  expect(heard).not.toHaveBeenCalled();
});
