import { act, screen, waitFor } from "@testing-library/react";
import { findingsIn } from "../../../test/support/desk";
import { gridOf } from "../../../test/support/judgements";
import { shownPane } from "../../../test/support/shown-pane";
import { checkWorkbook } from "../commands/check";
import { waive } from "../commands/waive";

describe("设置", () => {
  test("列出忽略的和说明，可以撤回", async () => {
    const { desk, user } = shownPane([gridOf([["错"]])], { tab: "settings" });
    await act(() => desk.run(checkWorkbook));
    const [finding] = await findingsIn(desk);
    await act(async () => finding && desk.run(waive, finding, "已书面说明"));
    expect(screen.getByText("说明：已书面说明")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /^撤回：/ }));
    expect(await screen.findByText("还没有忽略的问题")).toBeTruthy();
  });

  test("选了判断日期，就按那一天重新判断", async () => {
    const { desk, user } = shownPane([gridOf([["错"]])], { tab: "settings" });
    await act(() => desk.run(checkWorkbook));
    await user.selectOptions(screen.getByRole("combobox", { name: "判断日期" }), "指定日期");
    expect(desk.state().settings.asOf).toEqual({ on: "2026-10-09" });
    expect(await screen.findByLabelText("指定日期", { selector: "input" })).toBeTruthy();
  });

  test("不勾的表不查，勾上又查", async () => {
    const { desk, workbook, user } = shownPane([gridOf([["错"]]), gridOf([["错"]], "草稿")], { tab: "settings" });
    await act(() => desk.run(checkWorkbook));
    await user.click(await screen.findByRole("checkbox", { name: "草稿" }));
    await waitFor(() => expect(desk.state().corrections).toEqual({ 草稿: { annex: null, headerRow: 0, columns: {} } }));
    expect(workbook.memory.get("mapping")).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: "草稿" }));
    await waitFor(() => expect(desk.state().corrections).toEqual({}));
  });

  test("关了边填边查，记在工作簿里", async () => {
    const { workbook, user } = shownPane([gridOf([["错"]])], { tab: "settings" });
    await user.click(screen.getByRole("switch", { name: "边填边查" }));
    await waitFor(() => expect(workbook.memory.get("settings")).toMatchObject({ live: false }));
  });
});
