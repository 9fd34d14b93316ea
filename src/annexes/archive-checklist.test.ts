import { agencyProfile } from "./agency-profile";
import { archiveChecklist, archiveItems } from "./archive-checklist";

describe("附表2", () => {
  test("22份资料：评估12份，验收10份", () => {
    expect(archiveItems.map(({ number }) => number)).toEqual(Array.from({ length: 22 }, (_, index) => index + 1));
    const counts = archiveChecklist.stages.map(({ projects }) => projects.flatMap(({ items }) => items).length);
    expect(counts).toEqual([12, 10]);
  });

  test("委托机构的才要合同和附表1，审核报告必要时才要", () => {
    const numbers = (needed: string) =>
      archiveItems.filter((item) => item.needed === needed).map(({ number }) => number);
    expect(numbers("commissioned")).toEqual([2, 4]);
    expect(numbers("ifNecessary")).toEqual([20]);
  });

  test("评估、验收的资料，各在现场评估、现场验收后一个月内", () => {
    expect(archiveChecklist.stages.map(({ name, after, months }) => [name, after, months])).toEqual([
      ["现场评估后一个月内", "assessment", 1],
      ["现场验收后一个月内", "acceptance", 1],
    ]);
  });
});

test("附表1有人员十栏、能力四项，同指引的表", () => {
  expect(agencyProfile.byAgency.staff.columns).toHaveLength(10);
  expect(agencyProfile.byAgency.capability.statements).toHaveLength(4);
});
