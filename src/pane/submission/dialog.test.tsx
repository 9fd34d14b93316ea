import { screen, within } from "@testing-library/react";
import { gridOf } from "../../../test/support/judgements";
import { shownPane } from "../../../test/support/shown-pane";
import { SpokenError } from "../../workbooks/spoken-error";

const grids = ["附表3", "附表4", "通讯录"].map((name) => ({ ...gridOf([["错"]]), name }));
const sheets = () => [...grids.map(({ name }) => ({ name, visible: true })), { name: "底稿", visible: false }];

async function asked(save: (chosen: readonly string[] | null) => Promise<string>) {
  const { user, ...pane } = shownPane(grids, { offers: { submission: { sheets, save } } });
  await user.click(screen.getByRole("button", { name: "检查" }));
  await user.click(await screen.findByRole("button", { name: "导出报告" }));
  await user.click(await screen.findByRole("button", { name: "另存报送件…" }));
  const dialog = within(await screen.findByRole("dialog", { name: "另存报送件" }));
  return { user, dialog, ...pane };
}

describe("另存报送件", () => {
  test("先选好检查过的表；去掉一张，存下的就没有那张", async () => {
    const save = jest.fn(async () => "三季度 报送件.xlsx");
    const { user, dialog } = await asked(save);
    expect(dialog.getAllByRole("checkbox", { checked: true })).toHaveLength(3);
    expect(dialog.getByRole("checkbox", { name: "底稿（隐藏）", checked: false })).toBeTruthy();
    await user.click(dialog.getByRole("checkbox", { name: "通讯录" }));
    await user.click(dialog.getByRole("button", { name: "另存2张表" }));
    expect(save).toHaveBeenCalledWith(["附表3", "附表4"]);
    expect(
      await screen.findByText(/“三季度 报送件.xlsx”已交给浏览器保存/, { selector: ".fui-MessageBarBody" }),
    ).toBeTruthy();
  });

  test("全选就是整个文件；只剩隐藏的表不能存", async () => {
    const save = jest.fn(async () => "三季度 报送件.xlsx");
    const { user, dialog } = await asked(save);
    for (const name of ["附表3", "附表4", "通讯录"]) await user.click(dialog.getByRole("checkbox", { name }));
    await user.click(dialog.getByRole("checkbox", { name: "底稿（隐藏）" }));
    expect(dialog.getByText("请至少选一张没有隐藏的表")).toBeTruthy();
    await user.click(dialog.getByRole("button", { name: "另存1张表" }));
    expect(save).not.toHaveBeenCalled();
    for (const name of ["附表3", "附表4", "通讯录"]) await user.click(dialog.getByRole("checkbox", { name }));
    await user.click(dialog.getByRole("button", { name: "另存4张表" }));
    expect(save).toHaveBeenCalledWith(null);
  });

  test("选中的表要用没选的表：说清楚，什么也没有存", async () => {
    const sentence = "“附表3”里的公式、下拉选项或图表要用到“参数”，请把“参数”也选上";
    const { user, dialog } = await asked(() => Promise.reject(new SpokenError(sentence)));
    await user.click(dialog.getByRole("button", { name: "另存3张表" }));
    expect(await screen.findByText(`没有存成报送件：${sentence}`, { selector: ".fui-MessageBarBody" })).toBeTruthy();
  });
});
