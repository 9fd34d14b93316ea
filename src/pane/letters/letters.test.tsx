import { screen, waitFor } from "@testing-library/react";
import { gridOf } from "../../../test/support/ledger-grid";
import { shownPane } from "../../../test/support/shown-pane";
import { run, wordFile, wordParagraphs } from "../../../test/support/word-file";
import { createJudgeHere } from "../judge/judge-here";

const ledger = gridOf("台账", [
  ["序号", "企业名称", "名单公布时间", "要求完成期限", "咨询机构", "评估情况", "验收情况"],
  [1, "上海甲有限公司", { date: "2025-06-20" }, "", "自行审核", "/", "/"],
  [2, "上海乙有限公司", { date: "2026-06-20" }, "", "自行审核", "/", "/"],
]);

function opened() {
  const saved: { name: string; bytes: Uint8Array }[] = [];
  const saveFile = (name: string, bytes: Uint8Array) => saved.push({ name, bytes });
  return { saved, ...shownPane([ledger], { tab: "templates", judge: createJudgeHere(), offers: { saveFile } }) };
}

describe("文书", () => {
  test("督办函先勾好逾期的企业，生成一个 Word 文件", async () => {
    const { saved, user } = opened();
    const tick = await screen.findByRole<HTMLInputElement>("checkbox", { name: "上海甲有限公司（逾期109天）" });
    expect(tick.checked).toBe(true);
    expect(screen.queryByRole("checkbox", { name: /上海乙有限公司/ })).toBeNull();
    await user.click(screen.getByRole("button", { name: "生成一个文件（1份）" }));
    await waitFor(() => expect(saved.map(({ name }) => name)).toEqual(["督办函.docx"]));
    const letter = wordParagraphs(saved[0]?.bytes ?? new Uint8Array()).join("\n");
    expect(letter).toContain("上海甲有限公司：");
    expect(letter).toContain("期限为2026年6月22日，已逾期109天");
    expect(document.body.textContent).toContain("留空待填：");
  });

  test("通知书先勾最新公布的，别的可以加勾；落款记在工作簿里", async () => {
    const { saved, user, workbook } = opened();
    await user.selectOptions(await screen.findByLabelText("文书种类"), "notice");
    expect((await screen.findByRole<HTMLInputElement>("checkbox", { name: /上海乙有限公司/ })).checked).toBe(true);
    await user.click(screen.getByRole("checkbox", { name: /上海甲有限公司/ }));
    await user.click(screen.getByText("落款"));
    await user.type(screen.getByLabelText("联系人"), "沈知微");
    await user.click(screen.getByRole("button", { name: "生成一个文件（2份）" }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(wordParagraphs(saved[0]?.bytes ?? new Uint8Array()).join("")).toContain("联系人：沈知微");
    expect(await workbook.recall("letters")).toMatchObject({ contact: "沈知微" });
  });

  test("每家一个文件；送达登记表插入工作簿", async () => {
    const { saved, user, workbook } = opened();
    await screen.findByRole("checkbox", { name: /上海甲有限公司/ });
    await user.click(screen.getByRole("button", { name: "每家一个文件" }));
    await waitFor(() => expect(saved.map(({ name }) => name)).toEqual(["督办函.zip"]));
    await user.click(screen.getByRole("button", { name: "插入送达登记表" }));
    await waitFor(() => expect(workbook.inserted.map(({ name }) => name)).toEqual(["送达登记表"]));
  });

  test("用自己的模板；模板有错一句话说明，不生成", async () => {
    const { saved, user } = opened();
    await screen.findByRole("checkbox", { name: /上海甲有限公司/ });
    const choose = screen.getByLabelText<HTMLInputElement>("用自己的 Word 模板…", { selector: "input" });
    const file = (bytes: Uint8Array, name: string) =>
      Object.assign(new File(["x"], name), { arrayBuffer: async () => new Uint8Array(bytes).buffer });
    await user.upload(choose, file(wordFile(`<w:p>${run("{{企业}}")}</w:p>`), "坏模板.docx"));
    await user.click(screen.getByRole("button", { name: "生成一个文件（1份）" }));
    await waitFor(() => expect(document.body.textContent).toContain("没有生成文书：模板里的占位符“{{企业}}”不认识"));
    expect(saved).toEqual([]);
    await user.upload(choose, file(wordFile(`<w:p>${run("致{{企业名称}}")}</w:p>`), "好模板.docx"));
    await user.click(screen.getByRole("button", { name: "生成一个文件（1份）" }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(wordParagraphs(saved[0]?.bytes ?? new Uint8Array())).toEqual(["致上海甲有限公司"]);
  });
});
