import { pairs } from "../../../test/annexes/milestone-lines";
import { day } from "../../dates/day";
import { readStatements } from "./read-statements";
import { standing } from "./standing";

const calendar = { asOf: day("2026-10-09"), listed: day("2025-06-20"), limit: day("2026-06-20") };
const stands = (text: string) => (standing([readStatements(text)], calendar).length > 0 ? "停着" : "不停");

describe("2025年6月20日公布的企业，2026年10月9日看，期限停不停", () => {
  test.each(
    pairs(`
      停产 → 停着
      停产半年 → 停着
      停产4天 → 不停
      停电停产两天 → 不停
      2026年国庆停产一周 → 不停
      2026年10月起停产一周 → 停着
      2026年10月5日停产一周 → 停着
      2026年3月停产两个月 → 不停
      3月停产两个月 → 不停
      2023年停产 → 不停
      2023年停产过半年 → 不停
      2023年起停产 → 停着
      2023年停产至今 → 停着
      2023年已停产 → 停着
      2025年停产 → 停着
      2023年受疫情影响 → 不停
      2026年3月受疫情影响 → 停着
      研究搬迁 → 不停
      搬迁方案论证中 → 不停
      分立方案审批中 → 不停
      停业方案报批中 → 不停
      搬迁地点未定 → 不停
      2026年9月初停产5天 → 不停
      子公司停业 → 不停
      邻厂停产 → 不停
      周边地块征收 → 不停
      咨询机构停业 → 不停
      企业停业 → 停着
      企业已停 → 停着
      停产过几个月，现在正常 → 不停
      搬迁事项协商中 → 不停
      收储协议尚未签署 → 不停
      今年底搬迁 → 不停
      董事会讨论清算 → 不停
      停产，复产日期不详 → 停着
      停产，已复产 → 不停
      评估会取消 → 不停
      取消验收 → 不停
      电镀线停产，其余正常生产 → 停着
      区局批复展期，2026.12.20前完成 → 停着
      区局批复展期，2026.8.20前完成 → 不停
    `),
  )("%s：%s", (text, expected) => {
    expect(stands(text)).toBe(expected);
  });
});
