import { agencyProfile } from "../../annexes/agency-profile";
import type { Blueprint, BlueprintValidation } from "../../sheets/blueprint";
import { formGrid, type Box } from "./form-grid";
import { officialLooks, portraitPage } from "./official-looks";

const { byAgency, byEnterprise } = agencyProfile;
const { capability, staff } = byAgency;

/** The ten columns of the staff table carry the fields above and below it. */
const columnWidths = [6, 9, 7, 8, 9, 10, 12, 13, 11, 12];
const last = columnWidths.length - 1;

/** Where labels and their empty cells stand, by how many of them share a line. */
const places: Readonly<
  Record<number, readonly (readonly [label: readonly [number, number], field: readonly [number, number]])[]>
> = {
  1: [
    [
      [0, 1],
      [2, last],
    ],
  ],
  2: [
    [
      [0, 1],
      [2, 5],
    ],
    [
      [6, 7],
      [8, last],
    ],
  ],
  3: [
    [
      [0, 1],
      [2, 3],
    ],
    [
      [4, 5],
      [6, 6],
    ],
    [
      [7, 7],
      [8, last],
    ],
  ],
};

type Line = readonly Box[];

function whole(text: string, look: Box["look"]): Line {
  return [{ left: 0, right: last, text, look }];
}

function fieldLine(labels: readonly string[], filled: Readonly<Record<string, string>> = {}): Line {
  return labels.flatMap((text, index): Box[] => {
    const place = places[labels.length]?.[index];
    if (!place) return [];
    const [[left, right], [from, to]] = place;
    const value = filled[text];
    return [
      { left, right, text, look: "heading" },
      { left: from, right: to, look: "text", ...(value === undefined ? {} : { text: value }) },
    ];
  });
}

/** The four statements, each with a box of its own to tick. */
function capabilityLines(): Line[] {
  const { label, instruction, statements } = capability;
  return [
    [
      { left: 0, right: 1, text: label, look: "heading", rows: statements.length + 1 },
      { left: 2, right: last, text: instruction, look: "text" },
    ],
    ...statements.map((text): Line => [
      { left: 2, right: 2, text: "□", look: "tick" },
      { left: 3, right: last, text, look: "text" },
    ]),
  ];
}

function staffLines(): Line[] {
  const single = (look: Box["look"], text?: string) => (_: unknown, column: number) =>
    ({ left: column, right: column, look, ...(text === undefined ? {} : { text }) }) satisfies Box;
  return [
    whole(staff.heading, "section"),
    staff.columns.map((text, column): Box => ({ left: column, right: column, text, look: "heading" })),
    ...Array.from({ length: staff.blankRows }, () => staff.columns.map(single("center"))),
  ];
}

/** Where the signatures begin: the last third of the form. */
const signatureFrom = 6;

/** What the enterprise declares, and its three lines to sign, each in cells of its own within one frame. */
function declarationLines(): Line[] {
  const { statements, signature } = byEnterprise;
  return [
    whole(statements.map((text) => `    ${text}`).join("\n"), "statement"),
    ...signature.map((text, at): Line => {
      const isLast = at === signature.length - 1;
      return [
        { left: 0, right: signatureFrom - 1, look: isLast ? "beforeLastSignature" : "beforeSignature" },
        { left: signatureFrom, right: last, text, look: isLast ? "lastSignature" : "signature" },
      ];
    }),
  ];
}

/** Heights in points: even lines, those of two lines of text likewise, and the whole on one page of A4. */
const heights = { line: 24, twoLines: 34, title: 34, staffHeadings: 46, declaration: 44, signature: 22 } as const;

/** 附表1, blank: the agency's part, its staff, the enterprise's part with its declaration. `enterprise` fills in 企业名称. */
export function agencyProfileBlueprint({ enterprise }: { readonly enterprise?: string } = {}): Blueprint {
  const filled = enterprise === undefined ? {} : { 企业名称: enterprise };
  const lines: Line[] = [
    whole(agencyProfile.name, "mark"),
    whole(agencyProfile.title, "title"),
    whole(byAgency.heading, "section"),
    ...byAgency.fields.map((labels) => fieldLine(labels)),
    ...capabilityLines(),
    ...staffLines(),
    whole(byEnterprise.heading, "section"),
    ...byEnterprise.fields.map((labels) => fieldLine(labels, filled)),
    ...declarationLines(),
  ];
  const { cells, merges } = formGrid(lines.map((boxes, row) => ({ row, boxes })));
  return {
    name: agencyProfile.name,
    styles: officialLooks,
    cells,
    merges,
    columnWidths,
    rowHeights: Object.fromEntries(lines.map((boxes, row) => [row, heightOfLine(boxes)])),
    validations: [tickList(lines)],
    page: portraitPage,
  };
}

function heightOfLine(boxes: Line): number {
  const looks = new Set(boxes.map(({ look }) => look));
  if (looks.has("title")) return heights.title;
  if (looks.has("statement")) return heights.declaration;
  if (looks.has("signature") || looks.has("lastSignature")) return heights.signature;
  if (looks.has("tick")) return heights.twoLines;
  return boxes[0]?.text === staff.columns[0] ? heights.staffHeadings : heights.line;
}

function tickList(lines: readonly Line[]): BlueprintValidation {
  const ticked = lines.flatMap((boxes, row) => (boxes.some(({ look }) => look === "tick") ? [row] : []));
  return {
    cells: { top: Math.min(...ticked), left: 2, bottom: Math.max(...ticked), right: 2 },
    list: ["√", "×", "□"],
    promptTitle: capability.label.replace("\n", ""),
    prompt: capability.instruction,
  };
}
