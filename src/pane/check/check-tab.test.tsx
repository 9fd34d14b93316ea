import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { gridOf, literalJudge, surroundingsFor } from "../../../test/support/judgements";
import { memoryWorkbook } from "../../../test/support/memory-workbook";
import { followWorkbook } from "../commands/follow-workbook";
import { CheckTab } from "./check-tab";
import { SettingsTab } from "../settings/settings-tab";
import { DeskContext } from "../use-pane";
import { SpokenError } from "../../workbooks/spoken-error";
import { checkWorkbook } from "../commands/check";
import { createDesk } from "../commands/create-desk";
import { waive } from "../commands/waive";

beforeAll(() => {
  // What a page has and jsdom has not.
  globalThis.ResizeObserver = class implements ResizeObserver {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
});

function opened(values: readonly (readonly (string | null)[])[], tab = <CheckTab />) {
  const workbook = memoryWorkbook([gridOf(values)]);
  const desk = createDesk(workbook, literalJudge(), surroundingsFor());
  followWorkbook(desk);
  render(
    <FluentProvider theme={webLightTheme}>
      <DeskContext value={desk}>{tab}</DeskContext>
    </FluentProvider>,
  );
  return { workbook, desk, user: userEvent.setup() };
}

describe("检查", () => {
  it("begins with one button, and shows the verdict and the counts once it was pressed", async () => {
    const { user } = opened([["错", "疑"]]);
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
    const { user } = opened([["好"]]);
    await user.click(screen.getByRole("button", { name: "检查" }));
    expect(await screen.findByRole("heading", { name: "可以报送" })).toBeTruthy();
    expect(screen.getByText("表中没有留下标记")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "下一个" })).toBeNull();
  });

  it("shows why it could not check, and tries again", async () => {
    const { workbook, user } = opened([["错"]]);
    workbook.failNext(new SpokenError("正在编辑单元格。请按回车结束编辑。"));
    await user.click(screen.getByRole("button", { name: "检查" }));
    expect(await screen.findByText("正在编辑单元格。请按回车结束编辑。")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "重新检查" }));
    expect(await screen.findByRole("heading", { name: "1处必改" })).toBeTruthy();
  });

  it("shows the whole list of safe fixes before any is made", async () => {
    const { workbook, user } = opened([[" ", "错"], [" "]]);
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

describe("设置", () => {
  it("lists what was ignored and why, and takes it back", async () => {
    const { desk, user } = opened([["错"]], <SettingsTab />);
    await act(() => desk.run(checkWorkbook));
    const finding = desk.state().judgement?.sheets[0]?.findings[0];
    await act(async () => finding && desk.run(waive, finding, "已书面说明"));
    expect(screen.getByText("说明：已书面说明")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /^撤回：/ }));
    expect(await screen.findByText("还没有忽略的问题")).toBeTruthy();
  });

  it("judges again as of the day that was chosen", async () => {
    const { desk, user } = opened([["错"]], <SettingsTab />);
    await act(() => desk.run(checkWorkbook));
    await user.selectOptions(screen.getByRole("combobox", { name: "判断日期" }), "指定日期");
    expect(desk.state().settings.asOf).toEqual({ on: "2026-10-09" });
    expect(await screen.findByLabelText("指定日期", { selector: "input" })).toBeTruthy();
  });

  it("remembers in the workbook that live checking is off", async () => {
    const { workbook, user } = opened([["错"]], <SettingsTab />);
    await user.click(screen.getByRole("switch", { name: "边填边查" }));
    await waitFor(() => expect(workbook.memory.get("settings")).toMatchObject({ live: false }));
  });
});
