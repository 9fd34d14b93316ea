import type { BlueprintChart } from "../../sheets/blueprint";
import { addressOf, rangeOf, type Rectangle } from "../../sheets/grid";

/**
 * Asks for the chart of a blueprint. The names of its bars stand to the left of its numbers, those of its parts above:
 * Excel finds them in the block of cells itself.
 */
export function askChart(sheet: Excel.Worksheet, { title, area, categories, series }: BlueprintChart): void {
  const names = series.map(({ name: { row, column } }) => ({ top: row, left: column, bottom: row, right: column }));
  const source = around([categories, ...names, ...series.map(({ values }) => values)]);
  const chart = sheet.charts.add("BarStacked", sheet.getRange(rangeOf(source)), "Columns");
  chart.title.text = title;
  chart.setPosition(addressOf(area.top, area.left), addressOf(area.bottom, area.right));
  // The first bar on top, as in the table.
  chart.axes.categoryAxis.reversePlotOrder = true;
  series.forEach(({ color }, index) => chart.series.getItemAt(index).format.fill.setSolidColor(color));
}

function around(areas: readonly Rectangle[]): Rectangle {
  return {
    top: Math.min(...areas.map(({ top }) => top)),
    left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
    right: Math.max(...areas.map(({ right }) => right)),
  };
}
