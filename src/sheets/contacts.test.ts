import { ledgerOf, listed } from "../../test/support/deadline-ledger";
import { day } from "../dates/day";
import { deadlines } from "../deadlines/deadlines";

const contactsOf = (columns: Readonly<Record<string, string | number>>) =>
  deadlines([ledgerOf([{ ...listed, ...columns }])], { asOf: day("2026-10-09") }).enterprises.map(
    ({ district, town, contact, phone }) => [district, town, contact, phone],
  );

describe("台账里的街镇、联系人、电话", () => {
  test.each<[string, Readonly<Record<string, string | number>>, unknown[]]>([
    ["都没有", {}, [null, null, null, null]],
    ["所属区就是地方", { 所属区: "青浦区" }, ["青浦区", "青浦区", null, null]],
    ["区和街镇各一栏", { 所属区: "青浦区", 所属街镇: "练塘镇" }, ["青浦区", "练塘镇", null, null]],
    ["联系人和电话", { 环保联系人: " 王工 ", 联系电话: "021-59600000" }, [null, null, "王工", "021-59600000"]],
    ["电话是数字", { 手机号: 13900001234 }, [null, null, null, "13900001234"]],
    ["写在一栏", { 联系人及电话: "王工 13900001234" }, [null, null, "王工 13900001234", null]],
    ["咨询机构的联系人不算", { 咨询机构联系人: "李工" }, [null, null, null, null]],
  ])("%s", (_, columns, expected) => expect(contactsOf(columns)).toEqual([expected]));
});
