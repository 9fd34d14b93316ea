import { enterpriseLine, statusHeadings, statusRowsOf, type Lines } from "../../../test/support/annex-lines";
import type { CellValue, Rectangle } from "../grid";

const one = "上海申岚精细化工有限公司";
const two = "上海鼎禾电镀有限公司";

function names(lines: Lines, merges: readonly Rectangle[] = []): (string | null)[] {
  return statusRowsOf(lines, { merges }).map(({ values }) => values.enterprise?.name ?? null);
}

describe("哪些行算数", () => {
  test.each<[string, CellValue[]]>([
    ["年度段", ["2021年名单（35家）"]],
    ["编了号的年度段", ["一、", "2022年名单"]],
    ["小计", ["小计", null, "2家"]],
    ["没写“小计”的小计", [null, null, "2家"]],
    ["合计", [null, "合 计：35家"]],
    ["空行", []],
    ["只有空格的行", [" ", "　", ""]],
    ["只有序号的行", [3]],
    ["重印的表头", statusHeadings],
    ["重印的标题", ["附表3"]],
    ["以下空白", [null, "以下空白"]],
    ["备用行划了斜杠的", [3, "/", "/", "/", "/", "/", "/"]],
    ["备用行划了各种横线的", [4, "—", "-", "", "无", null, "——"]],
    ["企业名称栏里的年度段", [null, "2023年结转企业"]],
    ["企业名称栏里的类别", [null, "A类：双有企业"]],
    ["企业名称栏里的行业和家数", [null, "化工行业（2家）"]],
    ["企业名称栏里的园区和家数", [null, "青浦工业园区", 2]],
    ["本页小计", [null, "本页小计：6家", null, null, null, 3, 2]],
    ["以上共几家", [null, "以上共6家"]],
    ["只有家数的合计行", [null, null, null, null, "合计", 4, 1]],
    ["企业名称栏里的说明", [null, "2、带*的为市级重点企业"]],
    ["图例", [null, "红色为逾期企业。"]],
    ["填写示例", ["例", "上海某某电镀有限公司", "2024-06-28", "2025-06-28", "", "2024年5月20日 通过", ""]],
  ])("%s不算", (_, line) => {
    expect(names([enterpriseLine(1, one), line, enterpriseLine(2, two)])).toEqual([one, two]);
  });

  test.each<[string, CellValue[]]>([
    ["单位", [null, "（全称）", "（年/月/日）", "（年/月/日）", "（全称）", "（时间+结果）", "（通过/未通过）"]],
    ["填写要求", [null, "填全称", "如2025-06-20", "yyyy-mm-dd", "按合同填写", "时间、结果", "时间、结果"]],
    ["栏次", ["栏次", "A", "B", "C", "D", "E", "F"]],
    ["甲乙丙丁", ["甲", "乙", 1, 2, 3, 4, 5]],
  ])("表头下的%s是表头", (_, line) => {
    expect(names([line, enterpriseLine(1, one), enterpriseLine(2, two)])).toEqual([one, two]);
  });

  test("注后面还有编了号的企业，是企业", () => {
    const lines = [enterpriseLine(1, one), ["注：以下为新增企业"], [2, two], [3, "说明第三条"]];
    expect(names(lines)).toEqual([one, two]);
  });

  test("名称不像企业、但填了别的，也是一行", () => {
    expect(
      names([
        [1, "申浦", "", "", "", "", ""],
        [null, "申锦", "2025年6月20日"],
      ]),
    ).toEqual(["申浦", "申锦"]);
  });

  test("横跨全表合并的不算，不管写什么", () => {
    expect(names([["重点监管对象"], enterpriseLine(1, one)], [{ top: 1, left: 0, bottom: 1, right: 6 }])).toEqual([
      one,
    ]);
  });

  test("表下的注不算", () => {
    expect(names([enterpriseLine(1, one), ["注：1.本表按季报送"], ["2.评估以批复为准"], [3, "说明第三条"]])).toEqual([
      one,
    ]);
  });

  test("有数据没名称的算一行，只有名称的也算", () => {
    expect(names([enterpriseLine(1, one), [2, null, "2025年6月20日", "2026-06-19", "", "", ""], [null, two]])).toEqual([
      one,
      null,
      two,
    ]);
  });

  test("一家占几行的算一行", () => {
    const lines = [
      enterpriseLine(1, one).with(5, "2026.1.6未通过"),
      [null, null, null, null, null, "2026.5.6通过"],
      enterpriseLine(2, two),
    ];
    const merges = [0, 1, 2, 3].map((column) => ({ top: 1, left: column, bottom: 2, right: column }));
    const rows = statusRowsOf(lines, { merges });
    expect(rows).toHaveLength(2);
    expect(rows[0]?.values.assessment?.rounds.map(({ result }) => result)).toEqual(["failed", "passed"]);
  });

  test("合并的企业名称下各行都编了号，序号是一段", () => {
    const lines = [enterpriseLine(1, one), enterpriseLine(2, two), [3, null, null, null, null, "二厂：编制中"]];
    const merges = [{ top: 3 - 1, left: 1, bottom: 3, right: 1 }];
    expect(statusRowsOf(lines, { merges }).map(({ values }) => values.serialNumber)).toEqual([
      { number: 1, text: "1" },
      { number: 2, text: "2\n3", upTo: 3 },
    ]);
  });

  test("序号合并在两家企业上，是两家共用的", () => {
    const lines = [enterpriseLine(1, one), enterpriseLine(2, two).with(0, null)];
    const merges = [{ top: 1, left: 0, bottom: 2, right: 0 }];
    expect(statusRowsOf(lines, { merges })[1]?.values.serialNumber).toEqual({ number: 1, text: "1", shared: true });
  });

  test("远远写在下面的零星字不算", () => {
    expect(names([enterpriseLine(1, one), ...Array.from({ length: 60 }, () => []), [null, null, "备用"]])).toEqual([
      one,
    ]);
  });
});
