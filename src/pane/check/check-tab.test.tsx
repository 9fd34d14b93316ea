import { screen, within } from "@testing-library/react";
import { gridOf } from "../../../test/support/judgements";
import { shownPane } from "../../../test/support/shown-pane";
import { SpokenError } from "../../workbooks/spoken-error";

describe("检查", () => {
  it("begins with one button, and shows the verdict and the counts once it was pressed", async () => {
    const { user } = shownPane([gridOf([["错", "疑"]])]);
    await user.click(screen.getByRole("button", { name: "检查" }));
    expect(await screen.findByRole("heading", { name: "1处必改，1处请核实" })).toBeTruthy();
    expect(screen.getByText("改完必改项，核实项改正或说明后即可报送")).toBeTruthy();
    const filters = within(screen.getByRole("group", { name: "按严重程度筛选" }));
    expect(filters.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "全部2",
      "必改1",
      "核实1",
      "提示0",
    ]);
    expect(filters.getByRole("button", { name: /提示/ }).hasAttribute("disabled")).toBe(true);
  });

  it("says that it can be sent, and what was checked for it", async () => {
    const { user } = shownPane([gridOf([["好"]])]);
    await user.click(screen.getByRole("button", { name: "检查" }));
    expect(await screen.findByRole("heading", { name: "可以报送" })).toBeTruthy();
    expect(screen.getByText("表中没有留下标记")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "下一个" })).toBeNull();
  });

  it("shows why it could not check, and tries again", async () => {
    const { workbook, user } = shownPane([gridOf([["错"]])]);
    workbook.failNext(new SpokenError("正在编辑单元格。请按回车结束编辑。"));
    await user.click(screen.getByRole("button", { name: "检查" }));
    expect(await screen.findByText("正在编辑单元格。请按回车结束编辑。", { selector: "p" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "重新检查" }));
    expect(await screen.findByRole("heading", { name: "1处必改" })).toBeTruthy();
  });

  it("shows the whole list of safe fixes before any is made", async () => {
    const { workbook, user } = shownPane([gridOf([[" ", "错"], [" "]])]);
    await user.click(screen.getByRole("button", { name: "检查" }));
    await user.click(await screen.findByRole("button", { name: "全部安全修正" }));
    const dialog = within(await screen.findByRole("dialog"));
    expect(dialog.getAllByRole("listitem")).toHaveLength(2);
    expect(workbook.valueOf({ sheet: "三季度", row: 0, column: 0 })).toBe(" ");
    await user.click(dialog.getByRole("button", { name: "修正2处" }));
    expect(await screen.findByRole("button", { name: "撤销" })).toBeTruthy();
    expect(workbook.valueOf({ sheet: "三季度", row: 0, column: 0 })).toBe("");
  });
});
