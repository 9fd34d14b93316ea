import type { ExcelHost } from "../excel-host";
import { HostError } from "../host-error";
import { HostCollection, HostObject } from "../host-object";
import type { ChartData, Sheet } from "../model/sheet";
import type { RangeObject } from "./range";

/** The charts of a sheet; one made of a block has a series for each of its columns behind the first. */
export class ChartsObject extends HostCollection {
  readonly className = "ChartCollection";

  constructor(
    host: ExcelHost,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  items(): ChartObject[] {
    return this.sheet.charts.map((chart) => new ChartObject(this.host, chart));
  }
  item(key: string | number): ChartObject {
    throw new HostError("ItemNotFound", String(key));
  }
  Add(type: string, source: RangeObject, by: string): ChartObject {
    const { left, right } = source.area;
    const colors = Array.from({ length: right - left }, () => "");
    const chart: ChartData = { type, by, source: source.area, title: "", position: "", reversed: false, colors };
    this.sheet.charts.push(chart);
    return new ChartObject(this.host, chart);
  }
}

class ChartPart extends HostObject {
  constructor(
    host: ExcelHost,
    readonly className: string,
    protected readonly chart: ChartData,
  ) {
    super(host);
  }
}

class ChartObject extends ChartPart {
  constructor(host: ExcelHost, chart: ChartData) {
    super(host, "Chart", chart);
  }
  get Title(): ChartTitleObject {
    return new ChartTitleObject(this.host, "ChartTitle", this.chart);
  }
  get Axes(): ChartAxesObject {
    return new ChartAxesObject(this.host, "ChartAxes", this.chart);
  }
  get Series(): ChartSeriesCollectionObject {
    return new ChartSeriesCollectionObject(this.host, this.chart);
  }
  SetPosition(from: string, to: string): void {
    this.chart.position = `${from}:${to}`;
  }
}

class ChartTitleObject extends ChartPart {
  get Text(): string {
    return this.chart.title;
  }
  set Text(text: string) {
    this.chart.title = text;
  }
}

class ChartAxesObject extends ChartPart {
  get CategoryAxis(): ChartAxisObject {
    return new ChartAxisObject(this.host, "ChartAxis", this.chart);
  }
}

class ChartAxisObject extends ChartPart {
  get ReversePlotOrder(): boolean {
    return this.chart.reversed;
  }
  set ReversePlotOrder(reversed: boolean) {
    this.chart.reversed = reversed;
  }
}

class ChartSeriesCollectionObject extends HostCollection {
  readonly className = "ChartSeriesCollection";

  constructor(
    host: ExcelHost,
    private readonly chart: ChartData,
  ) {
    super(host);
  }
  items(): ChartSeriesObject[] {
    return this.chart.colors.map((_, index) => this.GetItemAt(index));
  }
  item(key: string | number): ChartSeriesObject {
    return this.GetItemAt(Number(key));
  }
  GetItemAt(index: number): ChartSeriesObject {
    if (index >= this.chart.colors.length) throw new HostError("ItemNotFound", String(index));
    return new ChartSeriesObject(this.host, "ChartSeries", this.chart, index);
  }
}

class ChartSeriesObject extends ChartPart {
  constructor(
    host: ExcelHost,
    className: string,
    chart: ChartData,
    private readonly index: number,
  ) {
    super(host, className, chart);
  }
  get Format(): ChartSeriesObject {
    return new ChartSeriesObject(this.host, "ChartSeriesFormat", this.chart, this.index);
  }
  get Fill(): ChartSeriesObject {
    return new ChartSeriesObject(this.host, "ChartFill", this.chart, this.index);
  }
  SetSolidColor(color: string): void {
    this.chart.colors[this.index] = color;
  }
}
