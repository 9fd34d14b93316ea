import { agencyProfile } from "./agency-profile";
import { archiveChecklist, archiveItems } from "./archive-checklist";

describe("附表2", () => {
  test("lists 22 documents, 12 for the assessment and 10 for the acceptance", () => {
    expect(archiveItems.map(({ number }) => number)).toEqual(Array.from({ length: 22 }, (_, index) => index + 1));
    const counts = archiveChecklist.stages.map(({ projects }) => projects.flatMap(({ items }) => items).length);
    expect(counts).toEqual([12, 10]);
  });

  test("asks for contract and 附表1 only where an agency was commissioned, for the audit report only 必要时", () => {
    const numbers = (needed: string) =>
      archiveItems.filter((item) => item.needed === needed).map(({ number }) => number);
    expect(numbers("commissioned")).toEqual([2, 4]);
    expect(numbers("ifNecessary")).toEqual([20]);
  });

  test("gives each block a month after its own on-site event", () => {
    expect(archiveChecklist.stages.map(({ name, after, months }) => [name, after, months])).toEqual([
      ["现场评估后一个月内", "assessment", 1],
      ["现场验收后一个月内", "acceptance", 1],
    ]);
  });
});

test("附表1 has the form's ten columns of staff and its four statements of capability", () => {
  expect(agencyProfile.byAgency.staff.columns).toHaveLength(10);
  expect(agencyProfile.byAgency.capability.statements).toHaveLength(4);
});
