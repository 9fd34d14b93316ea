import { pairs } from "../../../test/annexes/milestone-lines";
import { toldStatement } from "../../../test/support/told-statement";
import { readStatements } from "./read-statements";

const says = (text: string) => readStatements(text).map(toldStatement);

describe("只是可能、打算、听说、假设的，没有发生", () => {
  test.each(
    pairs(`
      企业近期有迁建意愿 → standstill relocation planned
      存在停产风险 → standstill halt planned
      停产计划 → standstill halt planned
      打算搬迁 → standstill relocation planned
      濒临倒闭 → departure closure planned
      下月搬迁 → standstill relocation planned
      今年停产 → standstill halt done
      今年4月已复工 → standstill halt over yearless 4-?
      没有迁建计划 → standstill relocation notDone
      现场未发现停产 → standstill halt notDone
      企业反映已停产 → standstill halt unsure
      据企业反映，已停产 → standstill halt unsure
      企业要求暂缓 → standstill deferral proposed
      若停产则另报 → standstill halt planned
      一旦搬迁，终止审核 → departure termination planned
      每年停产检修 → standstill halt over
      是否停产：否 → standstill halt notDone
      是否停产：是 → standstill halt done
      有无延期 无 → standstill extension notDone
      是否停产 → standstill halt planned
      评估不合格的可能性大 → step assessment awaited
      恐难通过 → step own planned
      企业透露已通过评估 → other
      区局要求尽快评估 → step assessment planned
      按区局要求2026.3.9完成评估 → step assessment done passed 2026-03-09
      要求修改后评估 → step technicalReview awaited
      若资料齐全，11月评估通过 → step assessment planned yearless 11-?
    `),
  )("%s：%s", (text, expected) => {
    expect(says(text)).toContain(expected);
  });
});
