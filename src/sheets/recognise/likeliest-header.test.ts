import { gridOf } from "../../../test/support/sheet-canvas";
import { likeliestHeader } from "./likeliest-header";

const data = [1, "上海甲金属制品有限公司", "2025-06-20", "通过"];

describe("没有认出的表，表头最可能在哪一行", () => {
  test.each([
    ["标题下面的一行", [["青浦区强审企业"], [], ["编号", "单位", "公布批次", "评估情况"], data], 3, 2],
    ["多几个不认识的栏目也行", [["序号", "单位名称", "街镇联络员", "现状", "下一步"], data], 3, 0],
    ["附表4的栏目", [["2026年"], ["企业", "变化情况", "调整结果"], ["上海甲厂", "停产", "审核暂缓"]], 4, 1],
    ["一个也不认识：字最多的一行", [["通讯录"], ["姓名", "手机", "办公室"], ["张三", 13900001234, 301]], 3, 1],
  ] as const)("%s", (_, rows, annex, headerRow) =>
    expect(likeliestHeader(gridOf(rows.map((row) => [...row])))).toMatchObject({ annex, headerRow }),
  );

  test("认得的栏目一并提出", () =>
    expect(likeliestHeader(gridOf([["编号", "单位", "公布批次", "评估情况"], data]))?.columns).toMatchObject({
      enterprise: 1,
      assessment: 3,
    }));

  test("空表没有", () => expect(likeliestHeader(gridOf([[null], []]))).toBeNull());
});
