import fc from "fast-check";
import { lines, pairs } from "../../test/annexes/milestone-lines";
import { changeWordings } from "../annexes/change";
import { readChange, speaksOfAppraisal, suggestChange } from "./read-change";

const kinds = (text: string) => readChange(text.replaceAll("⏎", "\n")).kinds.join("+");

describe("变化情况是哪一类", () => {
  test.each(
    pairs(`
      （1） → nameChange
      (1) → nameChange
      ① → nameChange
      1 → nameChange
      1、企业名称变更 → nameChange
      1企业名称变更 → nameChange
      企业名称变更 → nameChange
      名称变更 → nameChange
      更名 → nameChange
      企业更名为上海信铎电路板有限公司 → nameChange
      由上海信铎印制电路板有限公司变更为上海信铎电路板有限公司 → nameChange
      上海信铎印制电路板有限公司变更为信铎电路板（中国）有限公司 → nameChange
      （2) 企业关停并转 → closure
      企业已关闭 → closure
      公司名称由上海旧铁厂改为上海新铁厂 → nameChange
      现名上海新铁厂 → nameChange
      厂里关了 → closure
      酸洗工序停了 → processHalt
      喷漆房已停用 → processHalt
      关停酸洗车间 → processHalt
      拟停用喷漆房 → ${""}
      酸洗线停产，其余在产 → processHalt
      2026年4月注销 → closure
      吊销营业执照 → closure
      破产清算 → closure
      被上海申岚精细化工有限公司吸收合并 → closure
      永久停产 → closure
      （3） → relocation
      企业搬迁 → relocation
      整体搬迁至江苏南通 → relocation
      外迁至安徽 → relocation
      （4) 企业涉及产污工序停产：电镀线停产 → processHalt
      停产 → processHalt
      技改停产 → processHalt
      电镀车间自5月起停止生产 → processHalt
      镀铬生产线已拆除 → processHalt
      停工 → processHalt
      （4）产污工序停产，因搬迁准备已停产 → processHalt
      （4） → other
      其他 → other
      其他：重复列入名单 → other
      不符合强审条件 → other
      2025年停产，现已恢复生产 → other
      延期申请 → other
      经营地址变更 → other
      同2025年第一批重复 → other
      2024年自愿开展审核并验收合格 → other
      原申江第二五金厂 → nameChange
      曾用名：上海申旧五金有限公司 → nameChange
      原因不明 → ${""}
      （1）（3） → nameChange+relocation
      (1)(3) → nameChange+relocation
      1、3 → nameChange+relocation
      名称变更，整体搬迁至本市其他区域 → nameChange+relocation
      情况复杂 → ${""}
      厂名已换新 → nameChange
      单位名称更新 → nameChange
      改叫上海新岚五金厂 → nameChange
      执照上已换新名字 → nameChange
      厂名未变，股东变更 → other
      行业类别变更 → other
      未变更 → ${""}
      工商已销户 → closure
      不干了 → closure
      车间挪至太仓 → relocation
      镀锌车间断电贴封 → processHalt
      喷涂工序外包 → processHalt
      食堂搬迁 → ${""}
      传闻要搬迁，没有的事 → ${""}
      名称后缀从“厂”变为“有限公司” → nameChange
      营业执照2026.4换发，“申岚漆业”改成“申岚新材料” → nameChange
      企业名称去掉“漆业”两字 → nameChange
      公司改制，名称相应变更 → nameChange
      曾用名申岚五金厂，现申岚精密 → nameChange
      厂房已租给别家公司 → closure
      镀槽全部卖掉 → processHalt
      喷涂线移到外地分厂 → relocation
      搬到隔壁镇 → relocation
      申岚漆业→申岚新材料有限公司 → nameChange
      由上海申岚漆厂换成上海申岚新材料有限公司 → nameChange
      现在叫申岚新材料 → nameChange
      宝山→嘉定（整厂） → relocation
      由甲区迁乙区 → relocation
      厂址由宝山迁嘉定 → relocation
      从宝山到嘉定，全部搬 → relocation
      管理单位由宝山变更为嘉定 → other
      咨询机构由申岚环境公司改成清蓝环境公司 → other
      产能从1万吨变为5000吨 → other
      2026.3→2026.6，电镀线停产 → processHalt
      一般→良好 → ${""}
      92分→95分 → ${""}
      评估→验收 → ${""}
      /. → ${""}
    `),
  )("“%s”是 %s", (text, expected) => {
    expect(kinds(text)).toBe(expected);
  });

  test.each(["3月起产量下降", "3车间产量下降", "2023", "4号线产量下降"])("“%s”里的数字不是注1的编号", (text) => {
    expect(kinds(text)).toBe("");
  });
});

describe("有没有具体说明", () => {
  test.each(
    lines(`
      停产
      （4）企业涉及产污工序停产
      企业涉及产污工序停产
      企业涉及产污工序停产（需具体说明情况）
      部分产污工序停产
      已停产
      其他
      其他（需具体说明情况）
      （4)
      其他情况
    `),
  )("“%s”没有说明", (text) => {
    expect(readChange(text).explanation).toBe("");
  });

  test.each(
    pairs(`
      停产（电镀线自2026年5月起） → 电镀线自2026年5月起
      企业涉及产污工序停产：焚烧线自2026年5月起停产检修 → 焚烧线自2026年5月起停产检修
      其他：与他厂重复列入名单 → 与他厂重复列入名单
      （4）电镀线停产 → 电镀线停产
      2026年4月注销 → 2026年4月注销
      停产检修 → 停产检修
    `),
  )("“%s”说明了“%s”", (text, expected) => {
    expect(readChange(text).explanation).toBe(expected);
  });
});

describe("搬到哪里，搬走多少", () => {
  test.each(
    pairs(`
      企业搬迁 → unknown unknown
      （3） → unknown unknown
      企业搬迁（企业整体搬迁、企业部分产污工序搬迁、本市市内搬迁、搬迁至外省市等，需具体说明情况） → unknown unknown
      整体搬迁 → whole unknown
      企业整体搬迁至外省市 → whole otherProvince
      整体搬迁至江苏省南通市 → whole otherProvince
      全厂搬迁至昆山 → whole otherProvince
      整体外迁，迁往安徽广德 → whole otherProvince
      整体搬迁至浙江省舟山市普陀区 → whole otherProvince
      整体搬至如东县 → whole otherProvince
      整体搬迁至越南 → whole otherProvince
      企业整体搬迁至本市其他区域 → whole otherDistrict
      整体市内搬迁 → whole otherDistrict
      整体搬迁至青浦 → whole otherDistrict
      整体搬迁至上海市松江区某路 → whole otherDistrict
      由奉贤区整体搬迁至临港新片区 → whole otherDistrict
      整体搬迁至宝山区南京路 → whole otherDistrict
      整体搬迁至化工区 → whole otherDistrict
      整体区内搬迁 → whole sameDistrict
      整厂搬迁至本区工业园 → whole sameDistrict
      部分产污工序搬迁至江苏 → partial otherProvince
      电镀工序搬迁至青浦区 → partial otherDistrict
      喷涂车间迁往太仓 → partial otherProvince
      搬迁电镀生产线至南通 → partial otherProvince
      部分搬迁，保留喷涂工序 → partial unknown
      搬迁至外省市 → unknown otherProvince
      整体搬迁至周浦镇康沈路 → whole unknown
      由原址迁至江苏南通 → unknown otherProvince
      由青浦迁松江 → unknown otherDistrict
      宝山→嘉定（整厂） → whole otherDistrict
    `),
  )("“%s”：%s", (text, expected) => {
    const { scope, destination } = readChange(text);
    expect(`${scope} ${destination}`).toBe(expected);
  });

  test("看不出哪个区的，地点照记", () => {
    expect(readChange("整体搬迁至周浦镇康沈路").place).toBe("周浦镇康沈路");
    expect(readChange("整体搬迁")).not.toHaveProperty("place");
  });

  test("本区的名称不当作外区", () => {
    expect(readChange("整体搬迁至青浦工业园区", { ownDistrict: "青浦" }).destination).toBe("sameDistrict");
    expect(readChange("整体搬迁至松江区", { ownDistrict: "青浦" }).destination).toBe("otherDistrict");
  });

  test("不是搬迁的，两样都没有", () => {
    expect(readChange("停产，位于青浦")).toMatchObject({ scope: "unknown", destination: "unknown" });
  });
});

test("说到保留工序的评价", () => {
  expect(speaksOfAppraisal("电镀工序搬迁至江苏，经评价保留工序仍符合强审要求")).toBe(true);
  expect(speaksOfAppraisal("喷涂工序保留")).toBe(true);
  expect(speaksOfAppraisal("电镀工序搬迁至江苏")).toBe(false);
});

describe("最接近的规范说法", () => {
  test.each([
    ["企业换了名字", "企业名称变更"],
    ["厂子关了", "企业关停并转"],
    ["厂搬到别处", "企业搬迁"],
    ["线停了", "企业涉及产污工序停产"],
    ["情况复杂", null],
  ])("“%s”最接近 %s", (text, expected) => {
    expect(suggestChange(text)).toBe(expected);
  });

  test.each(changeWordings)("“$wording”照本来的意思读", ({ kind, wording }) => {
    expect(readChange(wording).kinds).toEqual([kind]);
  });
});

test("写什么都读得完", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      readChange(text);
      suggestChange(text);
    }),
  );
  // A pattern that backtracks would take minutes here: the test runner's own time limit catches it.
  readChange("搬工序".repeat(10_000));
  readChange("(".repeat(30_000));
});
