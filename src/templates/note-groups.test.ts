import { noteGroups } from "./note-groups";

test("同一句话说好几行的并成一组，别的各是一组", () => {
  const remark = (row: number, name: string, text: string) =>
    `“台账”第${row}行（${name}）：备注“${text}”没有带入，附表3没有备注栏。`;
  const other = "“台账”的这些栏目新表没有，没有带入：联系人。";
  const groups = noteGroups([remark(5, "上海甲厂", "换了厂长"), other, remark(12, "上海乙厂", "2026年5月来电")]);
  expect(groups.map(({ kind, notes }) => [kind, notes.length])).toEqual([
    ["备注“…”没有带入，附表3没有备注栏", 2],
    ["“…”的这些栏目新表没有，没有带入：联系人", 1],
  ]);
});

test("说到单元格的也按同一句话并，企业名称里的括号不打断", () => {
  const unread = (row: number, name: string) =>
    `“台账”第${row}行（${name}）F${row}：评估“第${row}次现场核查”没有看懂，照原文填入，请核对。`;
  const groups = noteGroups([
    unread(8, "上海甲厂"),
    unread(1234, "上海乙（集团）有限公司"),
    unread(9, "丙（甲）厂（乙）"),
  ]);
  expect(groups.map(({ kind, notes }) => [kind, notes.length])).toEqual([["评估“…”没有看懂，照原文填入，请核对", 3]]);
});

test("没有话要说就没有组", () => expect(noteGroups([])).toEqual([]));
