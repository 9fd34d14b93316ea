import { civil } from "./calendar";
import type { Canvas } from "./canvas";
import type { Cell, Field } from "./cells";
import type { Dice } from "./dice";
import type { Remark, Row } from "./rows";
import { paintHeader, paintRow, type Columns, type TableHabits } from "./table";

export interface Body {
  readonly annex: 3 | 4;
  readonly columns: Columns;
  readonly rows: readonly Row[];
  readonly habits: TableHabits;
  readonly left: number;
  readonly headerDice: Dice;
  /** A 序号 that a defect wants wrong, by row. */
  readonly serialAt: ReadonlyMap<string, string | number | null>;
}

/** What the painting left to find: hints by cell key. */
export interface PaintedBody {
  readonly bottom: number;
  readonly remarks: readonly (Remark & { readonly key: string })[];
}

class Painter {
  row: number;
  private serial = 0;
  private since = 0;
  private above: Row | null = null;
  private mergeFrom: number | null = null;
  readonly remarks: (Remark & { key: string })[] = [];

  constructor(
    private readonly canvas: Canvas,
    private readonly dice: Dice,
    private readonly body: Body,
    top: number,
  ) {
    this.row = top;
  }

  private get right(): number {
    return this.body.left + this.body.columns.fields.length - 1;
  }

  /** Something other than a row: ditto marks and merges do not cross it. */
  interrupt(paint: () => void): void {
    this.closeMerge();
    paint();
    this.above = null;
  }

  line(cells: readonly [number, Cell][], merged: boolean): void {
    this.interrupt(() => {
      for (const [column, cell] of cells) this.canvas.put(this.row, this.body.left + column, cell);
      if (merged) this.canvas.merge(this.row, this.body.left, this.row, this.right);
      this.row += 1;
    });
  }

  batchBegins(row: Row, number: number, count: number): void {
    const { habits } = this.body;
    if (habits.restarts) this.serial = 0;
    if (habits.blankLines && number > 1) this.interrupt(() => (this.row += 1));
    if (habits.bands === "none" || !row.batch) return;
    const { year } = civil(row.batch.listed);
    const text = this.dice.pick([
      `${year}年名单（${count}家）`,
      `${year}年强审企业名单`,
      `${"一二三四五六七"[number - 1]}、${year}年名单`,
      `（${"一二三四五六七"[number - 1]}）${year}年公布名单`,
    ]);
    this.line([[0, text]], habits.bands === "merged");
  }

  batchEnds(count: number): void {
    if (this.body.habits.subtotals)
      this.line(
        [
          [this.dice.between(0, 1), "小计"],
          [2, `${count}家`],
        ],
        false,
      );
  }

  enterprise(row: Row): void {
    const { body, canvas } = this;
    if (body.habits.repeatedHeader && this.since === 15) {
      this.interrupt(
        () => (this.row = paintHeader(canvas, body.headerDice, body.annex, body.columns, this.row, body.left)),
      );
      this.since = 0;
    }
    this.serial += 1;
    this.since += 1;
    const serial = body.serialAt.has(row.key) ? (body.serialAt.get(row.key) ?? null) : this.serial;
    const instead: Partial<Record<Field, Cell>> = { serial, ...this.repeats(row) };
    paintRow(canvas, body.columns, row, this.row, body.left, instead);
    const remarks = row.remarks.filter(({ field, rule }) => !(field in instead) || rule === "deadline-rounded-up");
    this.remarks.push(...remarks.map((remark) => ({ ...remark, key: `${row.key}:${remark.field}` })));
    this.above = row;
    this.row += 1;
  }

  /** 同上 and merged 名单公布时间, where the row above is of the same batch. */
  private repeats(row: Row): Partial<Record<Field, Cell>> {
    const { habits } = this.body;
    const { above } = this;
    const planted = (one: Row | null) =>
      one?.story !== null &&
      one?.story !== undefined &&
      Object.keys({ ...one.story.both, ...one.story.now, ...one.story.before }).length > 0;
    const same = above !== null && above.batch === row.batch && row.batch !== null && !planted(above) && !planted(row);
    if (!same) this.closeMerge();
    if (!same) this.mergeFrom = planted(row) ? null : this.row;
    if (!same) return {};
    if (habits.mergedList) return { listed: null };
    if (!habits.ditto || this.dice.chance(0.3)) return {};
    const mark = this.dice.pick(["同上", "″", "同上"]);
    return this.dice.chance(0.5) ? { listed: mark } : { listed: mark, deadline: mark };
  }

  closeMerge(): void {
    const from = this.mergeFrom;
    this.mergeFrom = null;
    const column = this.body.columns.fields.indexOf("listed");
    if (!this.body.habits.mergedList || from === null || column < 0) return;
    this.canvas.merge(from, this.body.left + column, this.row - 1, this.body.left + column);
  }
}

/** The rows of an annex with what clerks put between them. */
export function paintBody(canvas: Canvas, dice: Dice, body: Body, top: number): PaintedBody {
  const painter = new Painter(canvas, dice, body, top);
  const groups = groupsOf(body.rows);
  groups.forEach((rows, at) => {
    const [first] = rows;
    if (first) painter.batchBegins(first, at + 1, rows.length);
    for (const row of rows) painter.enterprise(row);
    painter.batchEnds(rows.length);
  });
  painter.closeMerge();
  if (body.habits.subtotals && groups.length > 1)
    painter.line(
      [
        [0, dice.pick(["合计", "总计"])],
        [1, `${body.rows.length}家`],
      ],
      false,
    );
  return { bottom: painter.row, remarks: painter.remarks };
}

function groupsOf(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.[0] && last[0].batch === row.batch) last.push(row);
    else groups.push([row]);
  }
  return groups;
}
