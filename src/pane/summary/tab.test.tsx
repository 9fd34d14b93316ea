import { screen, waitFor, within } from "@testing-library/react";
import { gridOf } from "../../../test/support/ledger-grid";
import { shownPane } from "../../../test/support/shown-pane";
import { createJudgeHere } from "../judge/judge-here";

const ledger = gridOf("台账", [
  ["序号", "企业名称", "名单公布时间", "要求完成期限", "咨询机构", "评估情况", "验收情况", "批次"],
  [1, "上海甲有限公司", { date: "2025-06-20" }, "", "自行审核", "2026年5月22日 通过", "/", "2025年第一批"],
  [2, "上海乙有限公司", { date: "2025-06-20" }, "", "自行审核", "/", "/", "2025年第一批"],
  [3, "上海丙有限公司", "", "", "自行审核", "/", "/", ""],
]);
const opened = (offers = {}) => shownPane([ledger], { tab: "summary", judge: createJudgeHere(), offers });

const heading = (text: string) =>
  waitFor(() => expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(text));

describe("统计", () => {
  test("先给一句可以念的话，没有计入的收在下面", async () => {
    opened();
    await heading("2025年第一批应审2家，已评估1家，完成率50.0%，逾期1家。");
    expect(screen.getByText("没有计入或只计入一部分的1条")).toBeTruthy();
    expect(screen.getByRole("img").getAttribute("aria-label")).toBe(
      "已验收0家，已评估1家，审核中0家，未启动0家，逾期1家",
    );
  });

  test("点开一批看各项数字，点数字看是哪几家，点地址到单元格", async () => {
    const { workbook, user } = opened();
    await user.click(await screen.findByRole("button", { name: /第一批/ }));
    const numbers = screen.getByRole("group", { name: "2025年第一批的各项数字" });
    await user.click(within(numbers).getByRole("button", { name: "逾期：完成审核 1" }));
    await user.click(within(numbers).getByRole("button", { name: "上海乙有限公司 B3" }));
    await waitFor(() => expect(workbook.revealed).toEqual([{ sheet: "台账", row: 2, column: 1 }]));
    expect(within(numbers).getByRole<HTMLButtonElement>("button", { name: "移出 0" }).disabled).toBe(true);
  });

  test("按机构分组，多出一次通过率", async () => {
    const { user } = opened();
    await user.selectOptions(await screen.findByRole("combobox", { name: "分组" }), "agency");
    await user.click(screen.getByRole("button", { name: /自行审核/ }));
    expect(screen.getByText("一次通过率").parentElement?.textContent).toContain("100.0%");
  });

  test("插入工作表，导出网页", async () => {
    const pages: string[] = [];
    const { workbook, user } = opened({ savePage: (name: string) => pages.push(name) });
    await user.click(await screen.findByRole("button", { name: "插入工作表" }));
    await waitFor(() => expect(workbook.inserted.map(({ name }) => name)).toEqual(["统计"]));
    expect(workbook.inserted[0]?.chart?.series).toHaveLength(5);
    await user.click(screen.getByRole("button", { name: "导出" }));
    await waitFor(() => expect(pages).toHaveLength(1));
    expect(pages[0]).toMatch(/ 统计\.html$/);
  });

  test("没有台账时说明，不出数字", async () => {
    shownPane([gridOf("通讯录", [["联系人", "电话"]])], { tab: "summary", judge: createJudgeHere() });
    await heading("没有认出附表3或台账，没有可以统计的企业。");
    expect(screen.queryByRole("button", { name: "复制" })).toBeNull();
  });
});
