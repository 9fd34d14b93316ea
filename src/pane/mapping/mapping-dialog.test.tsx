import { act, screen, waitFor, within } from "@testing-library/react";
import { gridOf } from "../../../test/support/judgements";
import { shownPane } from "../../../test/support/shown-pane";

const sheet = gridOf(
  [
    ["青浦区强审企业", null, null, null],
    ["编号", "厂名", "何时公布", "评估"],
    [1, "上海甲厂", "2025.6.20", "通过"],
  ],
  "台账",
);

async function opened() {
  const shown = shownPane([sheet]);
  act(() => shown.desk.change({ dialog: { kind: "mapping", sheet: "台账" } }));
  await screen.findByRole("region", { name: "表的前几行" });
  return shown;
}

const save = "保存并检查";

describe("列对应", () => {
  test("表在旁边看得见：前几行带字母，表头先猜好，只列这张附表的栏目", async () => {
    const { user } = await opened();
    const preview = within(screen.getByRole("region", { name: "表的前几行" }));
    expect(preview.getAllByRole("columnheader").map(({ textContent }) => textContent?.slice(0, 1))).toEqual([
      "A",
      "B",
      "C",
      "D",
    ]);
    expect(preview.getByRole("button", { name: "第2行是表头" }).getAttribute("aria-pressed")).toBe("true");
    expect(screen.queryByLabelText("变化情况")).toBeNull();
    await user.selectOptions(screen.getByLabelText("这张表是"), "附表4");
    expect(screen.getByLabelText("变化情况")).toBeTruthy();
    expect(screen.queryByLabelText("要求完成期限")).toBeNull();
  });

  test("点选：在表里点一格就是那一列；表头也能这样点；季度可以指定", async () => {
    const { user, workbook, desk } = await opened();
    const select = (row: number, column: number): void =>
      act(() => workbook.select({ sheet: "台账", range: { top: row, bottom: row, left: column, right: column } }));
    await user.click(screen.getByRole("button", { name: "企业名称：点选" }));
    select(2, 1);
    await user.click(screen.getByRole("button", { name: "名单公布时间：点选" }));
    await user.click(screen.getByText("2025.6.20"));
    select(0, 3);
    await user.selectOptions(screen.getByLabelText("季度"), "2026年第3季度");
    await user.click(screen.getByRole("button", { name: save }));
    await waitFor(() =>
      expect(desk.state().corrections["台账"]).toMatchObject({
        annex: 3,
        headerRow: 1,
        columns: { enterprise: 1, listPublishedOn: 2 },
        quarter: { year: 2026, quarter: 3 },
      }),
    );
    expect(workbook.memory.get("mapping")).toMatchObject({ 台账: { quarter: { year: 2026, quarter: 3 } } });
  });
});
