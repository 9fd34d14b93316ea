import { readLines } from "../../../test/support/annex-lines";
import { bitOf } from "../../ledger/tables";
import type { CellValue } from "../grid";

const one = "上海申岚精细化工有限公司";

describe("附表4", () => {
  const adjusting = ["序号", "企业名称", "变化情况", "调整结果", "证明材料", "备注"];

  test("各行读得出", () => {
    const { table } = readLines([adjusting, [1, one, "企业涉及产污工序停产：喷涂线停产", "审核暂缓", "待补", "无"]]);
    if (table.annex !== 4) throw new Error("附表3");
    expect(table.rows[0]?.values).toMatchObject({
      change: { kinds: ["processHalt"] },
      adjustment: { kind: "suspend" },
      evidence: "",
      remarks: "",
    });
    expect(((table.rows[0]?.blank ?? 0) & bitOf("evidence")) !== 0).toBe(true);
  });

  test.each<[string, CellValue[][]]>([
    ["无", [[null, "无"]]],
    ["本季度无变化", [[1, "本季度无变化"]]],
    ["写在第一格", [["本季度名单无变化"]]],
    ["每格都划斜杠", [[1, "/", "/", "/", "/", "/"]]],
    ["写在空行下面", [[], [null, null, "无"]]],
  ])("%s：写明没有变化", (_, lines) => {
    const { table } = readLines([["强制性清洁生产审核名单调整表"], adjusting, ...lines, ["填报人：张某"]]);
    expect(table).toMatchObject({ annex: 4, declaredEmpty: true, rows: [] });
  });

  test("空着的不算写明没有变化", () => {
    expect(readLines([adjusting, [1], [2], ["填报人：张某"]]).table).toMatchObject({ declaredEmpty: false, rows: [] });
  });
});
