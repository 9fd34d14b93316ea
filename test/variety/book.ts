import { quarterBefore, type Quarter } from "./calendar";
import type { Field } from "./cells";
import { Canvas, type Book } from "./canvas";
import { paintBody } from "./body";
import type { Dice } from "./dice";
import { paintAbove, paintFoot, paintNotes } from "./foot";
import { paintHead, sheetPeriod, type HeadForm, type PeriodSaid } from "./head";
import { statusRow, type Remark, type Row } from "./rows";
import { present, type Scene } from "./scene";
import { otherSheets } from "./other-sheets";
import { adjustmentColumns, paintHeader, statusColumns, tableHabits, type Columns } from "./table";

/** A painted workbook, with the sheet and the hints of each annex of the quarter it reports. */
export interface PaintedBook {
  readonly book: Book;
  readonly places: ReadonlyMap<string, { readonly sheet: string; readonly cell: string }>;
  readonly remarks: readonly {
    readonly rule: string;
    readonly must: boolean;
    readonly sheet: string;
    readonly cell: string;
  }[];
}

interface Page {
  readonly scene: Scene;
  readonly dice: Dice;
  readonly which: "now" | "before";
  readonly quarter: Quarter;
}

interface Placed {
  readonly canvas: Canvas;
  readonly remarks: readonly (Remark & { readonly key: string })[];
}

/** This quarter's workbook, and last quarter's where the clerk has it. */
export function paintBooks(scene: Scene): { readonly now: PaintedBook; readonly before: PaintedBook | null } {
  const { dice, quarter } = scene;
  const now: Page = { scene, dice: dice.of("now"), which: "now", quarter };
  const before: Page = { scene, dice: dice.of("before"), which: "before", quarter: quarterBefore(quarter) };
  const together = scene.before === "sameBook" ? [before] : [];
  return {
    now: paintBook(now, together),
    before: scene.before === "file" ? paintBook(before, []) : null,
  };
}

function paintBook(page: Page, earlier: readonly Page[]): PaintedBook {
  const { dice } = page;
  const several = earlier.length > 0;
  const current = paintAnnexes(page, several);
  const others = earlier.flatMap((one) => paintAnnexes(one, several));
  const extra = otherSheets(dice.of("others"), present(page.scene, "now"));
  const painted = dice.chance(0.5) ? [...current, ...others] : [...others, ...current];
  const ordered = dice.chance(0.7)
    ? [...painted.map(({ canvas }) => canvas), ...extra]
    : [...extra, ...painted.map(({ canvas }) => canvas)];
  const sheets = ordered.filter((canvas, at) => ordered.indexOf(canvas) === at);
  const places = new Map(
    current.flatMap(({ canvas }) =>
      [...canvas.places].map(([key, cell]) => [key, { sheet: canvas.name, cell }] as const),
    ),
  );
  const remarks = current.flatMap(({ canvas, remarks: found }) =>
    found.flatMap(({ key, rule, must }) => {
      const cell = canvas.places.get(key);
      return cell === undefined ? [] : [{ rule, must, sheet: canvas.name, cell }];
    }),
  );
  return { book: { sheets, date1904: dice.chance(0.06) }, places, remarks };
}

function paintAnnexes(page: Page, several: boolean): Placed[] {
  const { dice, scene, which } = page;
  const changes = adjustmentRows(scene, which);
  const with4 = changes.length > 0 || scene.emptyAnnex4;
  const oneSheet = with4 && dice.chance(0.15);
  const named = several || dice.chance(0.3);
  const forms: Record<3 | 4, HeadForm> = {
    3: headForm(scene, dice, named && !oneSheet),
    4: headForm(scene, dice, named && !oneSheet),
  };
  const suffix = (annex: 3 | 4) =>
    forms[annex] === "sheetName" || forms[annex] === "noTitle" || several ? sheetPeriod(dice, page.quarter) : "";
  const base3 = dice.pick(["附表3", "附表三", "情况表", "强审情况", "Sheet1", "3"]);
  const canvas3 = new Canvas(`${base3}${suffix(3) === "" ? "" : ` ${suffix(3)}`}`);
  const rows = present(scene, which).map((story) =>
    statusRow(story, {
      dice: scene.dice.of("rows"),
      habits: scene.habits,
      asOf: which === "now" ? scene.moment.asOf : scene.moment.asOfBefore,
      which,
    }),
  );
  const three = paintAnnex(page, canvas3, 3, rows, forms[3], dice.chance(0.2) ? dice.between(1, 3) : 0);
  if (!with4) return [three];
  const canvas4 = oneSheet
    ? canvas3
    : new Canvas(
        `${dice.pick(["附表4", "附表四", "调整表", "名单调整", "Sheet2", "4"])}${suffix(4) === "" ? "" : ` ${suffix(4)}`}`,
      );
  return [three, paintAnnex(page, canvas4, 4, changes, forms[4], oneSheet ? canvas3.bottom + dice.between(2, 4) : 0)];
}

function headForm({ said }: Scene, dice: Dice, sheetMayTell: boolean): HeadForm {
  if (said.period !== undefined) return "full";
  return sheetMayTell
    ? dice.pick(["full", "inTitle", "sheetName", "noTitle"] as const)
    : dice.pick(["full", "full", "inTitle"] as const);
}

function paintAnnex(
  { scene, dice: pageDice, which, quarter }: Page,
  canvas: Canvas,
  annex: 3 | 4,
  rows: readonly Row[],
  form: HeadForm,
  from: number,
): Placed {
  const dice = pageDice.of(`annex ${annex}`);
  const left = dice.chance(0.12) ? dice.between(1, 2) : 0;
  const columns: Columns =
    annex === 3
      ? without(statusColumns(dice, scene.habits.extras), which === "now" ? scene.said.withoutColumn : undefined)
      : adjustmentColumns(dice);
  const right = left + columns.fields.length - 1;
  const said: PeriodSaid = (which === "now" ? scene.said.period : undefined) ?? quarter;
  const top = paintHead(canvas, dice, { annex, form, said, district: scene.authority.slice(0, 3) }, from, left, right);
  const headerDice = dice.of("header");
  const above = form !== "noTitle" && dice.chance(0.12);
  if (above) paintAbove(canvas, dice.of("foot"), annex, signOff(scene, which, annex), top, left, right);
  const body = paintHeader(canvas, headerDice, annex, columns, top + (above || dice.chance(0.1) ? 1 : 0), left);
  const serialAt = new Map(
    scene.said.serialAt && which === "now" ? [[`3:${scene.said.serialAt.story}`, scene.said.serialAt.value]] : [],
  );
  const habits = tableHabits(dice);
  const plain =
    annex === 4 ? { ...habits, bands: "none" as const, subtotals: false, ditto: false, mergedList: false } : habits;
  const { bottom, remarks } = paintBody(
    canvas,
    dice,
    { annex, columns, rows, habits: plain, left, headerDice, serialAt },
    body,
  );
  let row = bottom;
  if (rows.length === 0 && annex === 4) {
    const word = dice.pick([null, "无", "本季度无变化", "本季度名单无变化"]);
    canvas.put(row, left + (dice.chance(0.5) ? 1 : 0), word);
    row += dice.between(1, 4);
  } else if (dice.chance(0.15)) row += dice.between(1, 4);
  else if (dice.chance(0.1))
    for (let more = dice.between(1, 8); more > 0; more -= 1, row += 1) canvas.put(row, left, rows.length + 9 - more);
  const noteFirst = annex === 4 ? dice.chance(0.7) : dice.chance(0.15);
  if (noteFirst) row = paintNotes(canvas, dice, annex, row, left, right);
  if (!above)
    paintFoot(canvas, dice.of("foot"), annex, signOff(scene, which, annex), row + dice.between(0, 2), left, right);
  if (dice.chance(0.06)) canvas.styledTo = canvas.bottom + dice.pick([50, 1000, 20_000]);
  return { canvas, remarks };
}

function signOff({ said, authority, person, moment }: Scene, which: "now" | "before", annex: 3 | 4) {
  if (which === "before") return { authority, person, reportedOn: moment.asOfBefore };
  return {
    authority: said.authority === null ? null : annex === 4 ? (said.annex4Authority ?? authority) : authority,
    person: said.person === null ? null : person,
    reportedOn:
      annex === 4 && said.annex4ReportedOn !== undefined
        ? said.annex4ReportedOn
        : said.reportedOn === undefined
          ? moment.asOf
          : said.reportedOn,
  };
}

function without(columns: Columns, field: Field | undefined): Columns {
  return { ...columns, fields: columns.fields.filter((one) => one !== field) };
}

function adjustmentRows({ stories, said }: Scene, which: "now" | "before"): Row[] {
  const changes = stories.flatMap((story) => {
    const change = which === "now" ? story.change : story.changeBefore;
    return change ? [{ key: `4:${story.id}`, change }] : [];
  });
  const more = which === "now" ? (said.moreChanges ?? []) : [];
  return [...changes, ...more].map(({ key, change }) => ({
    key,
    story: null,
    batch: null,
    cells: { ...change },
    remarks: [],
  }));
}
