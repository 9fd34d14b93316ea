import fc from "fast-check";
import { readEnterprise } from "../../cells/enterprise";
import { enterpriseInCell } from "./cell-readers";
import { runs } from "../../../test/support/runs";

const piece = fc.constantFrom(
  "上海",
  "申岚",
  "精细化工",
  "有限公司",
  "厂",
  "（",
  "）",
  "原名",
  "曾用名",
  " ",
  "无",
  "3",
  "A",
  "·",
  "\n",
  "（集团）",
  "暂无",
);

test("企业名称快读、细读，结果一样", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 6 }).map((parts) => parts.join("")),
        fc.string(),
      ),
      (text) => {
        expect(enterpriseInCell(text)).toEqual(readEnterprise(text));
      },
    ),
    { numRuns: runs(1_000) },
  );
});
