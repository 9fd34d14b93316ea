import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { FoldedNotes } from "./folded-notes";

const lines = (count: number): string[] => Array.from({ length: count }, (_, at) => `第${at + 1}行没有看懂`);

test("几万条要看的，展开时先画一部分，要看再画，一条不少", async () => {
  const user = userEvent.setup();
  render(<FoldedNotes notes={lines(450)} label="没有看懂（450处）" />);
  const drawn = () => screen.queryAllByRole("listitem").length;
  expect(drawn()).toBe(0);
  await user.click(screen.getByText("没有看懂（450处）"));
  expect(await screen.findAllByRole("listitem")).toHaveLength(200);
  await user.click(screen.getByRole("button", { name: "再显示200个（还有250个）" }));
  await user.click(screen.getByRole("button", { name: "再显示50个（还有50个）" }));
  expect(drawn()).toBe(450);
  expect(screen.queryByRole("button")).toBeNull();
});
