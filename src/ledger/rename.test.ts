import type { AdjustmentValues, Nullable } from "./tables";
import { readEnterprise } from "../cells/enterprise";
import { newNameFor, renameOf } from "./rename";

const oldName = "上海信铎印制电路板有限公司";
const newName = "上海信铎电路板有限公司";

function valuesOf(enterprise: string, text: string, remarks = ""): Nullable<AdjustmentValues> {
  return {
    serialNumber: null,
    enterprise: readEnterprise(enterprise),
    change: { text, kinds: ["nameChange"], explanation: "", scope: "unknown", destination: "unknown" },
    adjustment: { text: "名称变更", kind: "rename", receivingDistrict: null },
    evidence: "",
    remarks,
    creditCode: null,
    district: null,
  };
}

describe("从附表4的一行认出新旧名称", () => {
  test.each([
    ["由……更名为……", newName, `由${oldName}更名为${newName}`],
    ["企业名称由……变更为……", newName, `企业名称由${oldName}变更为${newName}`],
    ["……名称变更为……", newName, `${oldName}名称变更为${newName}`],
    ["……变更为……，后面还有话", newName, `${oldName}变更为${newName}，营业执照已换发`],
    ["带书名号或引号", newName, `由“${oldName}”变更为“${newName}”`],
    ["带日期", newName, `2026年8月由${oldName}改名为${newName}`],
    ["写在类别和冒号后", newName, `（1）企业名称变更：${oldName}更名为${newName}`],
    ["箭头", newName, `${oldName} → ${newName}`],
    ["改成", newName, `“${oldName}”改成“${newName}”`],
    ["从……变为……", newName, `名称从${oldName}变为${newName}`],
    ["新名字、老名字", newName, `老名字：${oldName}；新名字：${newName}`],
    ["现在叫", oldName, `现在叫${newName}`],
    ["原名", newName, `企业名称变更，原名${oldName}`],
    ["原名称加冒号", newName, `更名（原名称：${oldName}）`],
    ["曾用名", newName, `曾用名：${oldName}`],
    ["原某某公司", newName, `即原${oldName}`],
    ["变更前后分列", newName, `变更前：${oldName}\n变更后：${newName}`],
    ["企业名称填旧名，写明新名", oldName, `更名为${newName}`],
    ["企业名称填旧名，写现名", oldName, `企业名称变更，现名：${newName}`],
    ["企业名称带原名", `${newName}（原${oldName}）`, "企业名称变更"],
    ["企业名称带现名", `${oldName}（现名${newName}）`, "企业名称变更"],
    ["企业名称带“现”和新名", `${oldName}（现${newName}）`, "企业名称变更"],
  ])("%s", (_, enterprise, text) => {
    expect(renameOf(valuesOf(enterprise, text))).toEqual({ from: oldName, to: newName });
  });

  test("名称里的括号不是说明", () => {
    const names = renameOf(
      valuesOf("信铎（上海）电路板有限公司", "由信铎（集团）有限公司更名为信铎（上海）电路板有限公司"),
    );
    expect(names).toEqual({ from: "信铎(集团)有限公司", to: "信铎(上海)电路板有限公司" });
  });

  test.each([
    ["原名写在括号里", "企业名称变更（原名：信铎电路板有限公司（北厂区））", "信铎(上海)电路板有限公司(北厂区)"],
    ["原名写在后面", "原名称：信铎电路板有限公司（北厂区）", "信铎(上海)电路板有限公司(北厂区)"],
    [
      "由……变更为……",
      "由信铎电路板有限公司（北厂区）变更为信铎（上海）电路板有限公司（北厂区），已换证",
      "信铎(上海)电路板有限公司(北厂区)",
    ],
  ])("名称后的厂区是名称的一部分：%s", (_, text, to) => {
    const names = renameOf(valuesOf("信铎（上海）电路板有限公司（北厂区）", text));
    expect(names).toEqual({ from: "信铎电路板有限公司(北厂区)", to });
  });

  test("“有限公司第二分厂”整个是名称", () => {
    const names = renameOf(valuesOf(`${newName}（原信铎电路板有限公司第二分厂）`, "企业名称变更"));
    expect(names).toEqual({ from: "信铎电路板有限公司第二分厂", to: newName });
  });

  test("“集团”在名称中间时，名称不止于此", () => {
    const names = renameOf(valuesOf(`${newName}（原信铎集团股份有限公司）`, "企业名称变更"));
    expect(names).toEqual({ from: "信铎集团股份有限公司", to: newName });
  });

  test.each([
    ["现名称：SHENLAN CHEMICAL CO., LTD."],
    ["更名为SHENLAN CHEMICAL CO., LTD."],
    [`由${oldName}更名为“Shenlan Chemical Co., Ltd.”`],
  ])("外文名称：%s", (text) => {
    expect(renameOf(valuesOf(oldName, text))).toEqual({ from: oldName, to: "shenlanchemicalco.,ltd." });
  });

  test("不带“公司”二字的厂名也认得", () => {
    expect(renameOf(valuesOf("申江宏达铸造厂", "由申江宏业铸造厂更名为申江宏达铸造厂"))).toEqual({
      from: "申江宏业铸造厂",
      to: "申江宏达铸造厂",
    });
  });

  test.each([
    ["只写类别", "企业名称变更"],
    ["只写时间", "2026年8月更名"],
    ["只写办了什么", "名称变更，已换发营业执照"],
    ["只写后缀", "名称后缀从“厂”变成“有限公司”"],
    ["说的是原因", "因股权变更，原因见附件"],
  ])("%s时，不编造名称", (_, text) => {
    expect(renameOf(valuesOf(newName, text))).toEqual({ from: null, to: null });
  });

  test("只有一个名称时，另一个仍不知道", () => {
    expect(renameOf(valuesOf(newName, `更名为${newName}`))).toEqual({ from: null, to: newName });
  });

  test("备注里写的也算", () => {
    expect(renameOf(valuesOf(newName, "更名", `原名称为${oldName}`))).toEqual({ from: oldName, to: newName });
  });

  test("不是名称变更的行不看", () => {
    const values = valuesOf(newName, `由${oldName}更名为${newName}`);
    const other = { ...values, change: null, adjustment: null };
    expect(renameOf(other)).toEqual({ from: null, to: null });
  });

  test("很长的文字也不费时", () => {
    // A pattern that backtracks would take minutes here: the test runner's own time limit catches it.
    renameOf(valuesOf(newName, "原".repeat(32_000)));
    renameOf(valuesOf(newName, `${"由(a".repeat(10_000)}更名为`));
  });
});

describe("新名称照写的抄", () => {
  const key = readEnterprise(oldName)?.key ?? "";

  test.each([
    ["带厂区", `由${oldName}更名为上海新岚化工有限公司（北厂区）`, "上海新岚化工有限公司（北厂区）"],
    ["书名号", "新名称《上海新岚化工有限公司》", "上海新岚化工有限公司"],
    ["英文", "更名为SHENLAN CHEMICAL CO., LTD.", "SHENLAN CHEMICAL CO., LTD."],
    ["引号", "变更后的企业名称为“上海新岚化工有限公司”", "上海新岚化工有限公司"],
    ["集团", "改名为信铎（集团）有限公司，已换证", "信铎（集团）有限公司"],
  ])("%s", (_, text, written) => {
    expect(newNameFor(key, valuesOf(oldName, text))).toBe(written);
  });

  test("企业名称已是新名，什么也不缺", () => {
    const values = valuesOf(newName, `（1）企业名称变更，原名“${oldName}”`);
    expect(newNameFor(readEnterprise(newName)?.key ?? "", values)).toBeNull();
    expect(newNameFor(key, values)).toBe(newName);
  });

  test("没有写新名", () => {
    expect(newNameFor(key, valuesOf(oldName, "企业名称变更"))).toBe("");
  });
});
