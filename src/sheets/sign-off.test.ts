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

describe("the sign-off", () => {
  test.each<[string, CellValue[][]]>([
    ["as the form prints it", [["申江区生态环境局（盖章）"], ["填报人：张某"], ["填报时间：2023年7月5日"]]],
    ["in one merged cell", [["申江区生态环境局（盖章）\n填报人：张某\n填报时间：2023年7月5日"]]],
    ["in one line", [["申江区生态环境局（盖章）   填报人：张某 审核人：  联系电话： 填报时间：2023年7月5日"]]],
    ["spread over columns", [["申江区生态环境局（盖章）", null, "填报人：张某", null, "填报日期：2023年7月5日"]]],
    [
      "with the values beside the labels",
      [["填报单位", "申江区生态环境局", "填报人", "张某", "填报时间", "2023年7月5日"]],
    ],
    [
      "with the values far beside the labels",
      [
        ["填报单位：", null, "申江区生态环境局"],
        ["填报人：", null, null, "张某"],
        ["填报时间：", null, 45_112],
      ],
    ],
    [
      "with blanks inside the labels",
      [["单位（盖章）：申江区生态环境局"], ["填 报 人 ： 张某"], ["填 报 时 间 ：2023年7月5日"]],
    ],
    ["without colons", [["填报单位 申江区生态环境局"], ["填报人 张某"], ["填报时间 2023年7月5日"]]],
    [
      "with a signature to be made",
      [["申江区生态环境局（公章）"], ["填报人（签字）：张某"], ["填报时间：2023年7月5日。"]],
    ],
    [
      "with a date that has no label",
      [["申江区生态环境局（盖章）"], ["填报人：张某", null, "审核人：李某   2023年7月5日"]],
    ],
    [
      "盖章、制表人、日期在一行，日期没有标签",
      [["申江区生态环境局（盖章）", "制表：张某", "审核：李某", null, null, "2023年7月5日"]],
    ],
    ["with seal and date in one cell", [["填报人：张某"], ["申江区生态环境局（盖章）  2023年7月5日"]]],
    ["with 单位 for 填报单位", [["单位：申江区生态环境局"], ["填报人：张某", null, "填报时间：2023年7月5日"]]],
    [
      "authority and date without labels",
      [
        [null, null, "填报人：张某"],
        [null, null, null, "申江区生态环境局"],
        [null, null, null, "2023年7月5日"],
      ],
    ],
    [
      "under notes and blank lines",
      [[], ["注：本表按季度报送"], [], ["申江区生态环境局（盖章）"], ["填报人：张某"], ["填报时间：2023年7月5日"]],
    ],
  ])("%s", (_, below) => {
    expect(signOffOf(below)).toEqual(complete);
  });

  test("between title and header", () => {
    const above: CellValue[][] = [
      ["情况表"],
      ["填报单位：申江区生态环境局", null, null, "填报人：张某", null, "填报时间：2023年7月5日"],
    ];
    expect(signOffOf([], above)).toEqual(complete);
    const { layout } = layoutOf(above, []);
    expect(layout.title?.text).toBe("情况表");
  });

  test.each<[string, CellValue[][]]>([
    ["the printed form", [["              区生态环境局（盖章）"], ["填报人："], ["    填报时间："]]],
    ["ruled lines", [["____区生态环境局（盖章）"], ["填报人：______"], ["填报时间：    年   月   日"]]],
    ["crosses", [["××区生态环境局（盖章）"], ["填报人：（签字）"], ["填报时间：年  月  日"]]],
    ["one line", [["填报单位（盖章）： 填报人： 审核人： 填报时间："]]],
  ])("unfilled: %s", (_, below) => {
    expect(signOffOf(below)).toEqual({ reportingAuthority: "", preparedBy: "", reportedOn: "" });
  });

  test("a date under 填报人 counts where the authority is missing", () => {
    const found = signOffOf([["填报人：张某"], [null, null, null, "2023年7月5日"]]);
    expect(found).toMatchObject({ preparedBy: complete.preparedBy, reportedOn: complete.reportedOn });
  });

  test("a sheet without labels has no sign-off", () => {
    expect(signOffOf([])).toEqual({ reportingAuthority: null, preparedBy: null, reportedOn: null });
  });

  test.each(["上海申江化学工业区管理委员会", "申江新片区管委会", "申江自贸区保税区管理局"])(
    "any authority will do: %s",
    (authority) => {
      expect(signOffOf([[`${authority}（盖章）`]]).reportingAuthority).toBe(authority);
    },
  );

  test("an authority without a seal, with a word in brackets", () => {
    expect(signOffOf([["申江区生态环境局（执法大队）"]]).reportingAuthority).toBe("申江区生态环境局(执法大队)");
  });

  test("a filled field wins over an empty one", () => {
    expect(signOffOf([["填报人："], ["填报人：张某"]]).preparedBy).toBe("张某");
  });

  test.each([
    ["填报时间：2023年7月5日", "2023-07-05"],
    ["填报时间：2023.7.5", "2023-07-05"],
    ["填报时间：二〇二三年七月五日", "2023-07-05"],
    ["填报时间：", null],
    ["填报时间：近日", null],
  ])("%s is read before the rows are", (text, expected) => {
    const { reportedOn } = readSignOff(layoutOf([], [[text]]).layout);
    expect(reportedOn && isoOf(reportedOn.earliest)).toBe(expected);
  });

  test("填报时间 without a year lies after the quarter", () => {
    const read = (name: string) => readSignOff(layoutOf([], [["填报时间：1月8日"]], name).layout).reportedOn;
    expect(isoOf(read("2025年第4季度")?.earliest ?? (0 as never))).toBe("2026-01-08");
    expect(read("台账")).toBeNull();
  });
});
