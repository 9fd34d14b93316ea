import fc from "fast-check";
import { lines } from "../../test/annexes/milestone-lines";
import { words } from "../annexes/word-list";
import { isAgencyAhead, isBlankEvidence, isBlankMilestoneText, isBlankText, isSelfAudit } from "./words";

describe("blank in any column", () => {
  test.each([
    "",
    " ",
    "　",
    "\u200b",
    "\n",
    "/ /",
    ...words("/ ／ \\ - — —— – -- 无 暂无 空 N/A 未 否 × 0 … 无。 -/-"),
  ])("%j", (text) => {
    expect(isBlankText(text)).toBe(true);
  });

  test.each(["无锡申岚有限公司", "通过", "√", "1", "待评估", "2023", "空压机房停用"])("%j is not", (text) => {
    expect(isBlankText(text)).toBe(false);
  });
});

test("待开始 and 未评估 are blank only in the columns of 评估 and 验收", () => {
  for (const text of ["待开始", "未评估", "尚未开展审核", "未到期"]) {
    expect([isBlankMilestoneText(text), isBlankText(text)]).toEqual([true, false]);
  }
  for (const text of ["未通过", "待评估", "已启动", "延期"]) expect(isBlankMilestoneText(text)).toBe(false);
});

describe("证明材料", () => {
  test.each(["", "/", "无", "待补", "待补充。", "后补", "暂缺", "材料待补"])("%j is as good as blank", (text) => {
    expect(isBlankEvidence(text)).toBe(true);
  });

  test.each(
    lines(`
      照片
      现场确认照片、执法记录
      营业执照
      准予变更登记通知书
      注销证明
      情况说明
      见附件
      附后
      已附
      有
      √
      1
      支队现场笔录
    `),
  )("%j is proof", (text) => {
    expect(isBlankEvidence(text)).toBe(false);
  });
});

test("无 in 咨询机构 is a self-audit, 暂无 is not yet anything", () => {
  expect([isSelfAudit("无"), isSelfAudit("暂无"), isAgencyAhead("暂无")]).toEqual([true, false, true]);
});

test("whatever is typed is looked up", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      for (const look of [isBlankText, isBlankMilestoneText, isBlankEvidence, isSelfAudit, isAgencyAhead]) {
        look(text);
      }
    }),
  );
  // A pattern that backtracks would take minutes here: the test runner's own time limit catches it.
  for (const text of ["未".repeat(30_000), "经".repeat(30_000), "企业自行".repeat(8_000)]) {
    isBlankMilestoneText(text);
    isSelfAudit(text);
  }
});
