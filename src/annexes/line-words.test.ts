import { adjustmentSheet } from "./adjustment-sheet";
import { adviceCell, bandLine, fillerLine, noteLine, sampleLine, subtotalLine } from "./line-words";
import { compact } from "./compact";

describe("表中不是企业的行", () => {
  test.each([
    "注1：变化情况根据企业情况选填",
    "注：本表一式两份",
    "备注：",
    "填表说明：",
    "说明：",
    "（1) 企业名称变更",
  ])("“%s”是注", (line) => {
    expect(noteLine.test(compact(line))).toBe(true);
  });

  test("官方表下的注条条认得，或跟在认得的后面", () => {
    expect(
      adjustmentSheet.notes.filter((note) => note.startsWith("注")).every((note) => noteLine.test(compact(note))),
    ).toBe(true);
  });

  test.each([
    "小计",
    "合 计",
    "总计：35家",
    "合计（家）",
    "共35家",
    "本页小计：6家",
    "嘉定区合计",
    "以上共6家",
    "以上，共6家企业",
    "其中：双有3家",
    "本批小计（3家）",
  ])("“%s”是小计", (line) => {
    expect(subtotalLine.test(compact(line))).toBe(true);
  });

  test.each([
    "一、2021年名单",
    "（二）",
    "第一批",
    "2021年名单（35家）",
    "2021年度第一批",
    "2021年",
    "2022年强审企业名单",
    "二、",
  ])("“%s”是分段标题", (line) => {
    expect(bandLine.test(compact(line))).toBe(true);
  });

  test.each([
    "上海申岚精细化工有限公司",
    "上海第一印染厂",
    "一方制药有限公司",
    "2049创新工场有限公司",
    "合众电镀厂",
    "合计量仪器有限公司",
    "十里香食品厂",
  ])("“%s”是企业", (line) => {
    expect(bandLine.test(compact(line)) || subtotalLine.test(compact(line)) || noteLine.test(compact(line))).toBe(
      false,
    );
  });

  test.each(["以下空白", "（以下空白）", "第1页，共3页", "续表"])("“%s”不是数据", (line) => {
    expect(fillerLine.test(compact(line))).toBe(true);
  });

  test.each(["例", "示例", "（填写示例）", "例：上海某某有限公司", "样例1"])("“%s”是填写示例", (line) => {
    expect(sampleLine.test(compact(line))).toBe(true);
  });

  test.each(["例行检查设备厂", "样例科技有限公司"])("“%s”照常读", (line) => {
    expect(sampleLine.test(compact(line))).toBe(false);
  });

  test.each(["（年/月/日）", "年/月/日", "全称", "yyyy-mm-dd", "时间+结果", "通过/不通过", "如2024年6月28日", "是/否"])(
    "“%s”是填写要求",
    (cell) => {
      expect(adviceCell.test(compact(cell))).toBe(true);
    },
  );

  test.each(["2024年6月28日", "通过", "上海星火电镀有限公司", "自行审核", "/"])("“%s”照常读", (cell) => {
    expect(adviceCell.test(compact(cell))).toBe(false);
  });
});
