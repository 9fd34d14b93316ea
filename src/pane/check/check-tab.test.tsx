import { act, screen, waitFor, within } from "@testing-library/react";
import { gridOf, surroundingsWithoutFiles } from "../../../test/support/judgements";
import { shownPane } from "../../../test/support/shown-pane";
import { SpokenError } from "../../workbooks/spoken-error";

describe("检查", () => {
  test("改过的表提出更新标记；正在编辑时说在等；图表工作表列在未检查里", async () => {
    const { workbook, desk, user } = shownPane([gridOf([["错"], ["疑"]])]);
    workbook.charts.push("图表1");
    await user.click(screen.getByRole("button", { name: "检查" }));
    expect(await screen.findByText("图表1")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "更新标记" })).toBeNull();
    act(() => workbook.type({ sheet: "三季度", row: 0, column: 0 }, "好"));
    await user.click(await screen.findByRole("button", { name: "更新标记" }));
    await waitFor(() => expect(workbook.marks).toHaveLength(1));
    act(() => workbook.hold("editing-cell"));
    expect(await screen.findByText("正在编辑单元格。按回车或 Esc 结束后，接着做")).toBeTruthy();
    act(() => workbook.hold(null));
    expect(screen.queryByText(/接着做/)).toBeNull();
    expect(desk.state().stale).toBe(false);
  });

  test("工作簿里保存的记忆坏了：照常检查，说这次没有使用", async () => {
    const { workbook, user } = shownPane([gridOf([["错"]])]);
    workbook.damageMemory();
    await user.click(screen.getByRole("button", { name: "检查" }));
    expect(await screen.findByText(/“忽略并说明”和设置已损坏或过大，这次没有使用/)).toBeTruthy();
  });

  test("存不了文件的 Excel（Mac）只提出放进新工作表，不说已保存", async () => {
    const { user } = shownPane([gridOf([["错"]])], { surroundings: surroundingsWithoutFiles() });
    await user.click(screen.getByRole("button", { name: "检查" }));
    await user.click(await screen.findByRole("button", { name: "导出报告" }));
    expect(await screen.findByRole("button", { name: "报告工作表（可点回单元格）" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "网页（可打印）" })).toBeNull();
  });

  test("打开只有一个按钮，按了显示结论和各有几处", async () => {
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

  test("换到另一张表，清单跟到那张表的第一处，并说是哪张表", async () => {
    const { workbook, user, desk } = shownPane([
      { ...gridOf([["错"], ["疑"]]), name: "附表3" },
      { ...gridOf([["疑"]]), name: "附表4" },
      { ...gridOf([["好"]]), name: "通讯录" },
    ]);
    const at = (sheet: string) =>
      act(() => workbook.select({ sheet, range: { top: 5, left: 5, bottom: 5, right: 5 } }));
    await user.click(screen.getByRole("button", { name: "检查" }));
    await screen.findByRole("heading", { name: "1处必改，2处请核实" });
    at("附表3");
    expect(screen.queryByText(/“附表3”：列出/)).toBeNull();
    at("附表4");
    expect(await screen.findByText("“附表4”：列出1处")).toBeTruthy();
    expect(desk.state().front).toEqual({ sheet: "附表4", calls: 1 });
    at("附表4");
    expect(desk.state().front?.calls).toBe(1);
    at("通讯录");
    expect(await screen.findByText("“通讯录”：没有列出的问题")).toBeTruthy();
  });

  test("没有问题：可以报送，表中不留标记", async () => {
    const { user } = shownPane([gridOf([["好"]])]);
    await user.click(screen.getByRole("button", { name: "检查" }));
    expect(await screen.findByRole("heading", { name: "可以报送" })).toBeTruthy();
    expect(screen.getByText("表中没有留下标记")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "下一个" })).toBeNull();
  });

  test("没检查成的说明原因，可以再试", async () => {
    const { workbook, user } = shownPane([gridOf([["错"]])]);
    workbook.failNext(new SpokenError("正在编辑单元格。请按回车结束编辑。"));
    await user.click(screen.getByRole("button", { name: "检查" }));
    expect(await screen.findByText("正在编辑单元格。请按回车结束编辑。", { selector: "p" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "重新检查" }));
    expect(await screen.findByRole("heading", { name: "1处必改" })).toBeTruthy();
  });

  test("全部安全修正先逐条列出，确认了才改", async () => {
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
