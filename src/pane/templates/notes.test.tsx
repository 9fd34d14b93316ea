import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { TemplatesNotes } from "./notes";

const kinds = Array.from({ length: 25 }, (_, at) => ({ kind: `第${at}种`, notes: [`第${at}种的一处`] }));

test("要看的种类再多，也只列前几种，其余折成一组，展开能看到", async () => {
  const user = userEvent.setup();
  render(<TemplatesNotes left={[]} notes={kinds} />);
  expect(screen.getAllByRole("listitem")).toHaveLength(21);
  expect(screen.queryByText("第24种的一处")).toBeNull();
  await user.click(screen.getByText("其他要看的（5处）"));
  expect(await screen.findByText("第24种的一处")).toBeTruthy();
});

test("没有列入的几家，展开才写出名称", async () => {
  const user = userEvent.setup();
  render(<TemplatesNotes left={[{ line: "名单撤销2家，未列入", names: ["上海甲厂", "上海乙厂"] }]} notes={[]} />);
  expect(screen.queryByText("上海甲厂、上海乙厂")).toBeNull();
  await user.click(screen.getByText("2家", { exact: false }));
  expect(await screen.findByText("上海甲厂、上海乙厂")).toBeTruthy();
});
