import { downloadDuring, type Face } from "./face";
import { pane } from "./steps";

const sheet = "三季度情况表";

/** Waits until a question about the page is answered as expected; fails with the last answer. */
export async function eventually<Answer>(ask: () => Promise<Answer>, expected: Answer): Promise<void> {
  const until = Date.now() + 45_000;
  let answer = await ask();
  while (JSON.stringify(answer) !== JSON.stringify(expected) && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    answer = await ask();
  }
  expect(answer).toEqual(expected);
}

/** The whole story of a clerk on the 9th, in one sitting; `begin` opens the face with the sample checked. */
export function tellStory(begin: () => Promise<Face>): void {
  let face: Face;
  const here = () => pane(face.page);
  const verdict = (text: string) => eventually(() => here().verdict.textContent(), text);

  test("检查：有结论和依据，第一处必改已展开，表里标好了，选中的格没动", async () => {
    face = await begin();
    await verdict("3处必改，2处请核实");
    expect(await face.page.locator(".strip").textContent()).toContain("附表32026年第3季度 · 42家 · 表头在第4行");
    expect(await face.page.locator(".verdict").textContent()).toContain("报送截止：明天，10月10日（周六，上班）");
    expect(await here().cards.getAttribute("aria-label")).toContain("G5");
    await eventually(() => face.markedCells(sheet), 7);
    expect(await face.selected()).toBe("A1");
  });

  test("只看必改：清单里只有必改，数目不变", async () => {
    await here()
      .button(/^必改 ?3$/)
      .click();
    expect(await here().items.count()).toBe(3);
    expect(await here().position.textContent()).toBe("1 / 3");
    await here()
      .button(/^全部 ?7$/)
      .click();
  });

  test("下一个：展开下一条，表里跟着走；在表里选中有问题的格，展开那一条", async () => {
    await here().button("下一个").click();
    await eventually(() => face.selected(), "G6");
    await face.select(sheet, "D11");
    await eventually(async () => (await here().cards.getAttribute("aria-label"))?.slice(-3), "D11");
  });

  test("修正：写之前先看到原来和改成；撤销就回到原来", async () => {
    const card = here().cards;
    expect(await card.locator(".change").textContent()).toBe("2027-06-202026-06-20");
    const before = await face.valueOf(sheet, "D11");
    await face.select(sheet, "D11");
    await here().button("修正").click();
    await verdict("2处必改，2处请核实");
    await eventually(() => here().notice.isVisible(), true);
    expect(await face.valueOf(sheet, "D11")).not.toBe(before);
    await here().notice.getByRole("button", { name: "撤销" }).click();
    await verdict("3处必改，2处请核实");
    expect(await face.valueOf(sheet, "D11")).toBe(before);
  });

  test("全部安全修正：先逐条列出，再确认一次", async () => {
    await here().button("全部安全修正").click();
    const dialog = face.page.getByRole("dialog");
    await dialog.waitFor();
    expect(await dialog.locator("li").count()).toBe(2);
    await dialog.getByRole("button", { name: "修正2处" }).click();
    await eventually(
      () =>
        here()
          .button(/^提示 ?0$/)
          .isDisabled(),
      true,
    );
    expect(await face.valueOf(sheet, "B12")).toBe("上海维陆半导体材料有限公司");
  });

  test("忽略并说明：要写原因；写了就不再列，也可以撤回", async () => {
    await here().item("G6").click();
    await here().button("忽略并说明…").click();
    await here().button("忽略").click();
    expect(await face.page.getByText("请写明原因").isVisible()).toBe(true);
    await face.page.getByLabel("为什么不改").fill("环保设施改造延期，已书面说明");
    await here().button("忽略").click();
    await verdict("3处必改，1处请核实");
    await here()
      .button(/^撤回：/)
      .click();
    await verdict("3处必改，2处请核实");
  });

  test("改一格：停一会儿就重新判断，不用再按检查", async () => {
    await face.type(sheet, "G5", "2026年1月16日 通过");
    await verdict("2处必改，2处请核实");
    await face.type(sheet, "G5", "2025年1月16日 通过");
    await verdict("3处必改，2处请核实");
  });

  test("在表中标出：不勾就全清，勾上又回来", async () => {
    const box = face.page.getByRole("checkbox", { name: "在表中标出" });
    await box.uncheck();
    await eventually(() => face.markedCells(sheet), 0);
    await box.check();
    await eventually(() => face.markedCells(sheet), 5);
  });

  test("导出报告：可打印的网页，或放进本工作簿的一张表", async () => {
    await here().button("导出报告").click();
    const download = await downloadDuring(face.page, () => here().button("网页（可打印）").click());
    const html = download.bytes.toString("utf8");
    expect(html).toContain("3处必改");
    expect(html).toContain("按填报时间");
    await here().button("导出报告").click();
    await here().button("报告工作表（可点回单元格）").click();
    await eventually(async () => (await face.sheetNames()).includes("检查结果"), true);
  });
}
