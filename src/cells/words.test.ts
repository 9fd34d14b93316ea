import fc from "fast-check";
import { lines } from "../../test/annexes/milestone-lines";
import { listed } from "../annexes/word-list";
import { agencyToldIn } from "./language/read-agency";
import { isBlankEvidence, isBlankText } from "./words";

describe("写在哪一栏都等于空白", () => {
  test.each([
    "",
    " ",
    "　",
    "\u200b",
    "\n",
    "/ /",
    ...listed("/ ／ \\ - — —— – -- 无 暂无 空 N/A 未 否 × 0 … 无。 -/-"),
  ])("%j", (text) => {
    expect(isBlankText(text)).toBe(true);
  });

  test.each(["无锡申岚有限公司", "通过", "√", "1", "待评估", "2023", "空压机房停用"])("%j 不是", (text) => {
    expect(isBlankText(text)).toBe(false);
  });
});

describe("证明材料", () => {
  test.each(["", "/", "无", "待补", "待补充。", "后补", "暂缺", "材料待补"])("%j 等于没有材料", (text) => {
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
  )("%j 算有材料", (text) => {
    expect(isBlankEvidence(text)).toBe(false);
  });
});

describe("材料还没到手", () => {
  test.each(
    lines(`
      营业执照待补
      照片后补
      正在办理注销证明
      企业未提供
      材料准备中
      待企业提供
      情况说明正在盖章
      下月补交
      无资料
      待工商局出具证明
      稍后补交
      已问企业索要，尚未给
      已要求企业补报
      企业拒绝提供
    `),
  )("%s", (text) => {
    expect(isBlankEvidence(text)).toBe(true);
  });

  test.each(
    lines(`
      现场无生产的照片
      企业未生产的现场照片
      执法记录，注销证明待补
      停产情况说明
    `),
  )("%s算有材料", (text) => {
    expect(isBlankEvidence(text)).toBe(false);
  });
});

test("写什么都查得完", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      for (const look of [isBlankText, isBlankEvidence, agencyToldIn]) look(text);
    }),
  );
});
