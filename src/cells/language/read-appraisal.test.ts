import { pairs } from "../../../test/annexes/milestone-lines";
import { readAppraisal } from "./read-appraisal";

test.each(
  pairs(`
    经评价，保留的酸洗线仍符合强审要求 → stillMeets
    剩余工序继续满足双有条件 → stillMeets
    其余工序仍属于强审范围 → stillMeets
    剩余工序为组装，不再符合强审条件 → noLongerMeets
    保留部分已不属于重点行业 → noLongerMeets
    不具备强审条件 → noLongerMeets
    已开展评价 → null
    保留机加工 → null
  `),
)("%s：%s", (text, expected) => {
  expect(String(readAppraisal(text))).toBe(expected);
});
