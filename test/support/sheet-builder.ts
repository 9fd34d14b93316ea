import type { ColumnKey } from "../../src/annexes/columns";
import type { Grid } from "../../src/sheets/grid";
import { clerkStyle, type ClerkStyle } from "./clerk-style";
import { enterpriseTruth, listDays, writtenCell, type EnterpriseTruth } from "./enterprise-rows";
import { Random } from "./random";
import { SheetCanvas } from "./sheet-canvas";
import { writeFoot, type FootTruth } from "./sheet-foot";

/** A row as it must be read. */
export interface RowTruth extends EnterpriseTruth {
  readonly sheetRow: number;
  /** Its number within its run, null where the clerk's sheet has no 序号. */
  readonly serialNumber: number | null;
  readonly startsRun: boolean;
}

/** What a built sheet really holds. */
export interface SheetTruth {
  readonly header: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly columns: ReadonlyMap<ColumnKey, number>;
  readonly rows: readonly RowTruth[];
  readonly foot: FootTruth;
  readonly title: string | null;
}

export interface BuiltSheet {
  readonly grid: Grid;
  readonly style: ClerkStyle;
  readonly truth: SheetTruth;
}

/** The sheet of one clerk, and the truth about it; the same seed builds the same sheet. */
export function buildSheet(seed: number): BuiltSheet {
  const random = new Random(seed);
  const style = clerkStyle(random);
  const canvas = new SheetCanvas(style.sheetName, style.date1904);
  const builder = new Builder(random, style, canvas);
  const truth = builder.build();
  return { grid: canvas.grid(), style, truth };
}

class Builder {
  private row: number;
  private readonly rows: RowTruth[] = [];
  private readonly right: number;
  /** Numbers start anew only where something on the sheet says why. */
  private readonly restarts: boolean;

  constructor(
    private readonly random: Random,
    private readonly style: ClerkStyle,
    private readonly canvas: SheetCanvas,
  ) {
    this.row = style.top;
    this.right = style.left + style.columns.length - 1;
    const separated = style.bands !== "none" || style.blankLines || style.subtotals || style.repeatedHeader;
    this.restarts = style.restarts && (style.annex === 3 || separated);
  }

  build(): SheetTruth {
    const { style, canvas, random } = this;
    this.titles();
    if (style.headLine && style.foot === "none") {
      canvas.put(this.row, style.left, "填报单位：申江区生态环境局");
      this.row += 1;
    }
    const top = this.row;
    if (style.sideNote) canvas.put(top + random.between(0, 6), this.right + 4, "红色为逾期企业");
    this.header();
    const bottom = this.row - 1;
    this.batches();
    for (let line = 1; line <= style.numberedLines && this.columnOf("serialNumber") !== null; line += 1) {
      canvas.put(this.row, this.columnOf("serialNumber") ?? 0, this.rows.length + line);
      this.row += 1;
    }
    if (style.notes) this.notes();
    const written = writeFoot(canvas, random, style, { row: this.row + random.between(0, 2), right: this.right });
    const foot =
      style.headLine && style.foot === "none" ? { ...written, reportingAuthority: "申江区生态环境局" } : written;
    if (style.inflated) canvas.inflate(random.between(1, 300), this.right + 4);
    return {
      header: { top, bottom, left: style.left, right: this.right },
      columns: new Map(style.columns.flatMap(({ key }, index) => (key ? [[key, style.left + index] as const] : []))),
      rows: this.rows,
      foot,
      title: style.titleLines.find((line) => !/^附表\d$/.test(line)) ?? style.titleLines[0] ?? null,
    };
  }

  private columnOf(key: ColumnKey): number | null {
    const index = this.style.columns.findIndex((column) => column.key === key);
    return index === -1 ? null : this.style.left + index;
  }

  private titles(): void {
    const merged = this.random.chance(0.7);
    const left = this.style.titleApart ? 0 : this.style.left;
    for (const line of this.style.titleLines) {
      this.canvas.put(this.row, left, line);
      if (merged) this.canvas.merge(this.row, left, this.row, this.right);
      this.row += 1;
    }
  }

  private header(): void {
    const { style, canvas, row } = this;
    const levels = style.header === "mergedLevels" || style.header === "plainLevels" ? 2 : 1;
    style.columns.forEach(({ heading, group }, index) => {
      const column = style.left + index;
      if (levels === 2 && group !== null) {
        const first = style.columns[index - 1]?.group !== group;
        if (first) canvas.put(row, column, group);
        if (first && style.header === "mergedLevels") canvas.merge(row, column, row, column + 1);
        canvas.put(row + 1, column, heading);
        return;
      }
      canvas.put(row, column, heading);
      if (levels === 2 && style.header === "mergedLevels") canvas.merge(row, column, row + 1, column);
    });
    this.row += levels;
  }

  private batches(): void {
    const { random, style } = this;
    const days = random.shuffled(listDays).slice(0, random.between(1, 3));
    days.forEach((listed, batch) => {
      if (batch > 0 && style.blankLines) this.row += 1;
      this.band(batch);
      const first = this.row;
      const size = random.between(1, 6);
      for (let index = 0; index < size; index += 1) this.enterprise(listed, index, batch);
      if (style.mergedList) this.mergeList(first, this.row - 1);
      if (style.subtotals) this.line(`小计：${size}家`);
      if (style.pageLines) this.line(random.pick(["第1页", "以下空白", "以下为新增企业"]));
      if (style.repeatedHeader && batch < days.length - 1) {
        if (style.titleRepeats) this.titles();
        this.header();
      }
    });
  }

  private band(batch: number): void {
    const { style, canvas, row } = this;
    const text = `${["一", "二", "三"][batch] ?? ""}、`;
    if (style.bands === "none") return;
    if (style.bands === "numbered") {
      canvas.put(row, style.left, text);
      canvas.put(row, this.columnOf("enterprise") ?? style.left, `${2021 + batch}年名单`);
    } else {
      canvas.put(row, style.left, `${2021 + batch}年名单（35家）`);
      if (style.bands === "merged") canvas.merge(row, style.left, row, this.right);
    }
    this.row += 1;
  }

  private enterprise(listed: EnterpriseTruth["listPublishedOn"], index: number, batch: number): void {
    const { random, style, canvas, row } = this;
    const truth = enterpriseTruth(random, this.rows.length + 1, listed);
    const before = index > 0 ? this.rows.at(-1) : undefined;
    const copies = style.ditto && before !== undefined && random.chance(0.5);
    const kept = copies ? { ...truth, consultingAgency: before.consultingAgency } : truth;
    const serialNumber =
      this.columnOf("serialNumber") === null ? null : this.restarts ? index + 1 : this.rows.length + 1;
    style.columns.forEach(({ key }, offset) => {
      const column = style.left + offset;
      if (key === null) return canvas.put(row, column, random.pick([null, "张三", "是"]));
      if (key === "serialNumber")
        return canvas.put(row, column, random.chance(0.8) ? serialNumber : String(serialNumber ?? ""));
      if (key === "consultingAgency" && copies) return canvas.put(row, column, random.pick(["同上", "″", "〃"]));
      if (key === "listPublishedOn" && style.mergedList && index > 0) return;
      const { value, format } = writtenCell(random, key, kept, style.date1904);
      canvas.put(row, column, value, format);
    });
    const startsRun = this.restarts && index === 0 && batch > 0;
    this.rows.push({ ...kept, sheetRow: row, serialNumber, startsRun });
    this.row += 1;
  }

  private mergeList(from: number, to: number): void {
    const column = this.columnOf("listPublishedOn");
    if (column !== null) this.canvas.merge(from, column, to, column);
  }

  private line(text: string): void {
    this.canvas.put(this.row, this.style.left, text);
    this.row += 1;
  }

  private notes(): void {
    const lines =
      this.style.annex === 4
        ? [
            "注1：变化情况根据企业情况选填",
            "（1) 企业名称变更",
            "（2) 企业关停并转",
            "注3：证明材料",
            "名称变更和名单撤销的企业需上报证明材料。",
          ]
        : ["注：本表每季度10日前报送。"];
    for (const line of lines) this.line(line);
  }
}
