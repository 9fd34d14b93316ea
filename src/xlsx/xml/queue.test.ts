import { Queue } from "./queue";

test("从前往后一个个取，取完就没有了", () => {
  const queue = new Queue(["甲", "乙"]);
  expect([queue.next, queue.take(), queue.next, queue.take()]).toEqual(["甲", "甲", "乙", "乙"]);
  expect([queue.next, queue.take(), queue.take()]).toEqual([undefined, undefined, undefined]);
});
