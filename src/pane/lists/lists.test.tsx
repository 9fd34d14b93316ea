import { fireEvent, screen, waitFor } from "@testing-library/react";
import { gridOf } from "../../../test/support/ledger-grid";
import { shownPane } from "../../../test/support/shown-pane";
import { day } from "../../dates/day";

const ledger = gridOf("台账", [
  ["序号", "企业名称", "名单公布时间", "要求完成期限", "咨询机构", "评估情况", "验收情况"],
  [1, "上海甲有限公司", { date: "2026-06-20" }, { date: "2027-06-20" }, "自行审核", "/", "/"],
  [null, null, null, null, null, null, null],
]);
const list = gridOf("名单", [
  ["2026年强制性清洁生产审核企业名单（第一批）"],
  ["序号", "企业名称", "纳入原因"],
  [1, "上海甲有限公司", "双有"],
  [2, "上海乙有限公司", "双超"],
]);
const chosen = () => new File(["x"], "名单.xlsx");
const opened = (...grids: Parameters<typeof shownPane>[0]) =>
  shownPane(grids, { tab: "templates", offers: { readWorkbook: async () => [list] } });

async function chooseFile(user: ReturnType<typeof opened>["user"]): Promise<void> {
  await user.upload(await screen.findByLabelText<HTMLInputElement>("选名单文件…", { selector: "input" }), chosen());
  await dated();
}

/** The day is given, and what comes of it is reckoned. */
async function dated(): Promise<void> {
  fireEvent.change(await screen.findByLabelText("名单公布时间"), { target: { value: "2026-06-20" } });
  await waitFor(() => expect(document.body.textContent).toContain("可收2家"));
}

describe("收名单", () => {
  test("先要公布日期，再加进台账，已有的不重复加", async () => {
    const { workbook, user } = opened(ledger);
    await user.upload(await screen.findByLabelText<HTMLInputElement>("选名单文件…", { selector: "input" }), chosen());
    expect((await screen.findByRole<HTMLButtonElement>("button", { name: "加进台账" })).disabled).toBe(true);
    fireEvent.change(screen.getByLabelText("名单公布时间"), { target: { value: "2026-06-20" } });
    await waitFor(() => expect(document.body.textContent).toContain("可收2家"));
    await user.click(screen.getByRole("button", { name: "加进台账" }));
    await waitFor(() => expect(workbook.valueOf({ sheet: "台账", row: 2, column: 1 })).toBe("上海乙有限公司"));
    expect(workbook.valueOf({ sheet: "台账", row: 2, column: 2 })).toBe(day("2026-06-20"));
    expect(workbook.valueOf({ sheet: "台账", row: 2, column: 0 })).toBe(2);
    await waitFor(() => expect(document.body.textContent).toContain("已在“台账”加入1家"));
  });

  test("另起台账", async () => {
    const { workbook, user } = opened(ledger);
    await chooseFile(user);
    await user.click(screen.getByRole("button", { name: "另起台账" }));
    await waitFor(() => expect(workbook.inserted.map(({ name }) => name)).toEqual(["强审台账"]));
  });

  test("与台账核对", async () => {
    const { user } = opened(ledger);
    await chooseFile(user);
    await user.click(screen.getByRole("button", { name: "与台账核对" }));
    expect(await screen.findByText("名单上有、台账里没有（1家）")).toBeTruthy();
  });

  test("本工作簿里的名单也收；不是名单的说明", async () => {
    const { workbook, user } = opened(list);
    await user.click(await screen.findByRole("button", { name: "用本工作簿里的名单" }));
    await dated();
    await user.click(screen.getByRole("button", { name: "另起台账" }));
    await waitFor(() => expect(workbook.inserted).toHaveLength(1));
  });

  test("没有名单时一句话说明", async () => {
    const { user } = opened(gridOf("通讯录", [["联系人", "电话"]]));
    await user.click(await screen.findByRole("button", { name: "用本工作簿里的名单" }));
    await waitFor(() => expect(document.body.textContent).toContain("没有认出企业名单"));
  });
});

describe("归档", () => {
  test("加上“归档”表；再点一次只补新的", async () => {
    const { workbook, user } = opened(ledger);
    await user.click(await screen.findByRole("button", { name: "加上或补齐“归档”表" }));
    await waitFor(() => expect(workbook.inserted.map(({ name }) => name)).toEqual(["归档"]));
  });
});
