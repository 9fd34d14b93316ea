import { gridOf } from "../../test/support/sheet-canvas";
import { isoOf } from "../dates/day";
import type { CellValue } from "./grid";
import { readSignOff, readTable } from "./read";
import { recognise } from "./recognise/recognise";

const table: CellValue[][] = [
  ["序号", "企业名称", "名单公布时间", "要求完成期限", "审核咨询机构名称", "评估情况", "验收情况"],
  [1, "上海申岚精细化工有限公司", 45_471, 45_835, "自行审核", "/", "/"],
];

function layoutOf(above: CellValue[][], below: CellValue[][], name = "2026Q3") {
  const grid = gridOf([...above, ...table, ...below], { name });
  const [layout] = recognise(grid).layouts;
  if (!layout) throw new Error("nothing recognised");
  return { grid, layout };
}

function signOffOf(below: CellValue[][], above: CellValue[][] = []) {
  const { grid, layout } = layoutOf(above, below);
  return readTable(grid, layout, {}).table.signOff;
}

const complete = { reportingAuthority: "申江区生态环境局", preparedBy: "张某", reportedOn: "2023年7月5日" };

describe("落款", () => {
  test.each<[string, CellValue[][]]>([
    ["照表样写", [["申江区生态环境局（盖章）"], ["填报人：张某"], ["填报时间：2023年7月5日"]]],
    ["写在一个合并单元格里", [["申江区生态环境局（盖章）\n填报人：张某\n填报时间：2023年7月5日"]]],
    ["写在一格里，不换行", [["申江区生态环境局（盖章）   填报人：张某 审核人：  联系电话： 填报时间：2023年7月5日"]]],
    ["分在几栏里", [["申江区生态环境局（盖章）", null, "填报人：张某", null, "填报日期：2023年7月5日"]]],
    ["内容在标签右边一格", [["填报单位", "申江区生态环境局", "填报人", "张某", "填报时间", "2023年7月5日"]]],
    [
      "内容与标签隔着空格子",
      [
        ["填报单位：", null, "申江区生态环境局"],
        ["填报人：", null, null, "张某"],
        ["填报时间：", null, 45_112],
      ],
    ],
    ["标签的字间有空格", [["单位（盖章）：申江区生态环境局"], ["填 报 人 ： 张某"], ["填 报 时 间 ：2023年7月5日"]]],
    ["没有冒号", [["填报单位 申江区生态环境局"], ["填报人 张某"], ["填报时间 2023年7月5日"]]],
    ["注明公章、签字", [["申江区生态环境局（公章）"], ["填报人（签字）：张某"], ["填报时间：2023年7月5日。"]]],
    ["日期没有标签", [["申江区生态环境局（盖章）"], ["填报人：张某", null, "审核人：李某   2023年7月5日"]]],
    [
      "盖章、制表人、日期在一行，日期没有标签",
      [["申江区生态环境局（盖章）", "制表：张某", "审核：李某", null, null, "2023年7月5日"]],
    ],
    ["盖章和日期在一格里", [["填报人：张某"], ["申江区生态环境局（盖章）  2023年7月5日"]]],
    ["“填报单位”只写“单位”", [["单位：申江区生态环境局"], ["填报人：张某", null, "填报时间：2023年7月5日"]]],
    [
      "单位和日期都没有标签",
      [
        [null, null, "填报人：张某"],
        [null, null, null, "申江区生态环境局"],
        [null, null, null, "2023年7月5日"],
      ],
    ],
    [
      "写在注和空行下面",
      [[], ["注：本表按季度报送"], [], ["申江区生态环境局（盖章）"], ["填报人：张某"], ["填报时间：2023年7月5日"]],
    ],
  ])("%s", (_, below) => {
    expect(signOffOf(below)).toEqual(complete);
  });

  test("写在标题和表头之间", () => {
    const above: CellValue[][] = [
      ["情况表"],
      ["填报单位：申江区生态环境局", null, null, "填报人：张某", null, "填报时间：2023年7月5日"],
    ];
    expect(signOffOf([], above)).toEqual(complete);
    const { layout } = layoutOf(above, []);
    expect(layout.title?.text).toBe("情况表");
  });

  test.each<[string, CellValue[][]]>([
    ["印好的空表", [["              区生态环境局（盖章）"], ["填报人："], ["    填报时间："]]],
    ["划了横线", [["____区生态环境局（盖章）"], ["填报人：______"], ["填报时间：    年   月   日"]]],
    ["单位写“××”", [["××区生态环境局（盖章）"], ["填报人：（签字）"], ["填报时间：年  月  日"]]],
    ["都在一格里", [["填报单位（盖章）： 填报人： 审核人： 填报时间："]]],
  ])("没有填：%s", (_, below) => {
    expect(signOffOf(below)).toEqual({ reportingAuthority: "", preparedBy: "", reportedOn: "" });
  });

  test("没有单位的，填报人下面的日期也算", () => {
    const found = signOffOf([["填报人：张某"], [null, null, null, "2023年7月5日"]]);
    expect(found).toMatchObject({ preparedBy: complete.preparedBy, reportedOn: complete.reportedOn });
  });

  test("没有标签的表没有落款", () => {
    expect(signOffOf([])).toEqual({ reportingAuthority: null, preparedBy: null, reportedOn: null });
  });

  test.each(["上海申江化学工业区管理委员会", "申江新片区管委会", "申江自贸区保税区管理局"])(
    "哪种单位都行：%s",
    (authority) => {
      expect(signOffOf([[`${authority}（盖章）`]]).reportingAuthority).toBe(authority);
    },
  );

  test("单位没写盖章，括号里是别的字", () => {
    expect(signOffOf([["申江区生态环境局（执法大队）"]]).reportingAuthority).toBe("申江区生态环境局(执法大队)");
  });

  test("填了的比空着的优先", () => {
    expect(signOffOf([["填报人："], ["填报人：张某"]]).preparedBy).toBe("张某");
  });

  test.each([
    ["填报时间：2023年7月5日", "2023-07-05"],
    ["填报时间：2023.7.5", "2023-07-05"],
    ["填报时间：二〇二三年七月五日", "2023-07-05"],
    ["填报时间：", null],
    ["填报时间：近日", null],
  ])("“%s”先于各行读出", (text, expected) => {
    const { reportedOn } = readSignOff(layoutOf([], [[text]]).layout);
    expect(reportedOn && isoOf(reportedOn.earliest)).toBe(expected);
  });

  test("填报时间没写年份的，在季末以后", () => {
    const read = (name: string) => readSignOff(layoutOf([], [["填报时间：1月8日"]], name).layout).reportedOn;
    expect(isoOf(read("2025年第4季度")?.earliest ?? (0 as never))).toBe("2026-01-08");
    expect(read("台账")).toBeNull();
  });
});
