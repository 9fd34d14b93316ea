import type { Rectangle } from "../../../src/sheets/grid";
import type { ExcelHost } from "../excel-host";
import { HostCollection, HostObject } from "../host-object";
import type { CellStyle, Line } from "../model/cell";
import type { Sheet } from "../model/sheet";
import { cellCount } from "../model/address";
import { requireWritable } from "./writable";

/** Changes the style of every cell of the areas. */
function restyle(
  sheet: Sheet,
  areas: readonly Rectangle[],
  change: (style: CellStyle, row: number, column: number, area: Rectangle) => CellStyle,
): void {
  requireWritable(sheet, areas, "allowFormatCells");
  for (const area of areas) {
    if (cellCount(area) > 1_000_000) throw new RangeError("the test host styles no more than a million cells");
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = sheet.cell(row, column);
        cell.style = change(cell.style, row, column, area);
      }
    }
  }
}

abstract class StyledObject extends HostObject {
  constructor(
    host: ExcelHost,
    protected readonly sheet: Sheet,
    protected readonly areas: readonly Rectangle[],
  ) {
    super(host);
  }

  protected put(change: Partial<CellStyle>): void {
    restyle(this.sheet, this.areas, (style) => ({ ...style, ...change }));
  }

  protected get<Key extends keyof CellStyle>(key: Key): CellStyle[Key] | null {
    const first = this.areas[0];
    return (first && this.sheet.cellAt(first.top, first.left)?.style[key]) ?? null;
  }
}

export class RangeFormatObject extends StyledObject {
  readonly className = "RangeFormat";

  get Fill(): RangeFillObject {
    return new RangeFillObject(this.host, this.sheet, this.areas);
  }
  get Font(): RangeFontObject {
    return new RangeFontObject(this.host, this.sheet, this.areas);
  }
  get Borders(): RangeBorderCollectionObject {
    return new RangeBorderCollectionObject(this.host, this.sheet, this.areas);
  }
  get Protection(): FormatProtectionObject {
    return new FormatProtectionObject(this.host, this.sheet, this.areas);
  }
  get HorizontalAlignment(): string | null {
    return this.get("horizontal");
  }
  set HorizontalAlignment(horizontal: string) {
    this.put({ horizontal });
  }
  get VerticalAlignment(): string | null {
    return this.get("vertical");
  }
  set VerticalAlignment(vertical: string) {
    this.put({ vertical });
  }
  get WrapText(): boolean | null {
    return this.get("wrap");
  }
  set WrapText(wrap: boolean) {
    this.put({ wrap });
  }
  get IndentLevel(): number | null {
    return this.get("indent");
  }
  set IndentLevel(indent: number) {
    this.put({ indent });
  }
  /** Points, as Excel takes them. */
  get ColumnWidth(): number | null {
    return this.sheet.columnWidths.get(this.areas[0]?.left ?? 0) ?? null;
  }
  set ColumnWidth(points: number) {
    for (const { left, right } of this.areas) {
      for (let column = left; column <= right; column++) this.sheet.columnWidths.set(column, points);
    }
  }
  get RowHeight(): number | null {
    return this.sheet.rowHeights.get(this.areas[0]?.top ?? 0) ?? null;
  }
  set RowHeight(points: number) {
    for (const { top, bottom } of this.areas) {
      for (let row = top; row <= bottom; row++) this.sheet.rowHeights.set(row, points);
    }
  }
}

class FormatProtectionObject extends StyledObject {
  readonly className = "FormatProtection";

  /** Null where cells differ. */
  get Locked(): boolean | null {
    const seen = new Set<boolean>();
    for (const { top, left, bottom, right } of this.areas) {
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          seen.add(this.sheet.cellAt(row, column)?.style.locked ?? true);
        }
      }
    }
    return seen.size === 1 ? seen.has(true) : null;
  }
}

class RangeFillObject extends StyledObject {
  readonly className = "RangeFill";

  /** Excel answers #FFFFFF for "no fill". */
  get Color(): string {
    return this.get("fill") ?? "#FFFFFF";
  }
  set Color(fill: string) {
    this.put({ fill });
  }
  Clear(): void {
    this.put({ fill: null });
  }
}

class RangeFontObject extends StyledObject {
  readonly className = "RangeFont";

  get Name(): string | null {
    return this.get("fontName");
  }
  set Name(fontName: string) {
    this.put({ fontName });
  }
  get Size(): number | null {
    return this.get("fontSize");
  }
  set Size(fontSize: number) {
    this.put({ fontSize });
  }
  get Bold(): boolean | null {
    return this.get("bold");
  }
  set Bold(bold: boolean) {
    this.put({ bold });
  }
  get Color(): string | null {
    return this.get("fontColor");
  }
  set Color(fontColor: string) {
    this.put({ fontColor });
  }
  get Underline(): string | null {
    return this.get("underline");
  }
  set Underline(underline: string) {
    this.put({ underline });
  }
}

class RangeBorderCollectionObject extends HostCollection {
  readonly className = "RangeBorderCollection";

  constructor(
    host: ExcelHost,
    private readonly sheet: Sheet,
    private readonly areas: readonly Rectangle[],
  ) {
    super(host);
  }

  items(): RangeBorderObject[] {
    return ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"].map((side) =>
      this.item(side),
    );
  }
  item(side: string | number): RangeBorderObject {
    return new RangeBorderObject(this.host, this.sheet, this.areas, String(side));
  }
}

class RangeBorderObject extends HostObject {
  readonly className = "RangeBorder";

  constructor(
    host: ExcelHost,
    private readonly sheet: Sheet,
    private readonly areas: readonly Rectangle[],
    private readonly side: string,
  ) {
    super(host);
  }

  get Style(): string {
    return "None";
  }
  set Style(style: string) {
    this.draw({ style });
  }
  get Color(): string {
    return "#000000";
  }
  set Color(color: string) {
    this.draw({ color });
  }
  get Weight(): string {
    return "Thin";
  }
  set Weight(weight: string) {
    this.draw({ weight });
  }

  private draw(change: Partial<Line>): void {
    restyle(this.sheet, this.areas, (style, row, column, area) => {
      const edges = {
        EdgeTop: row === area.top,
        EdgeBottom: row === area.bottom,
        EdgeLeft: column === area.left,
        EdgeRight: column === area.right,
        InsideHorizontal: row < area.bottom,
        InsideVertical: column < area.right,
      };
      if (edges[this.side as keyof typeof edges] !== true) return style;
      const line = { style: "Continuous", color: "#000000", weight: "Thin", ...style.borders[this.side], ...change };
      return { ...style, borders: { ...style.borders, [this.side]: line } };
    });
  }
}
