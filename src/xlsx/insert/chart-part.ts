import { strToU8 } from "fflate";
import type { BlueprintChart } from "../../sheets/blueprint";
import { addressOf, columnLetters, type Rectangle } from "../../sheets/grid";
import { escapedXml } from "../xml/splice";
import { relationshipType, type PackagePatch } from "../patch/package-patch";

const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/**
 * Adds a chart to a sheet's part; returns the element by which the sheet shows it. Excel draws it from the sheet's own
 * cells.
 */
export function addChart(patch: PackagePatch, sheetPart: string, sheet: string, chart: BlueprintChart): string {
  const chartPart = patch.freePart("xl/charts/chart#.xml");
  patch.put(chartPart, strToU8(declaration + chartXml(chart, sheet)));
  patch.declare(chartPart, chartType);
  const drawing = patch.freePart("xl/drawings/drawing#.xml");
  const shown = patch.relate(drawing, relationshipType(patch.file, "chart"), chartPart);
  patch.put(drawing, strToU8(declaration + drawingXml(chart.area, shown)));
  patch.declare(drawing, drawingType);
  const id = patch.relate(sheetPart, relationshipType(patch.file, "drawing"), drawing);
  return `<drawing xmlns:r="${office}" r:id="${id}"/>`;
}

function drawingXml({ top, left, bottom, right }: Rectangle, relationship: string): string {
  const at = (name: string, column: number, row: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return `<xdr:wsDr xmlns:xdr="${drawingNamespace}/spreadsheetDrawing" xmlns:a="${drawingNamespace}/main"><xdr:twoCellAnchor>${at("from", left, top)}${at("to", right + 1, bottom + 1)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${drawingNamespace}/chart"><c:chart xmlns:c="${drawingNamespace}/chart" xmlns:r="${office}" r:id="${relationship}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;
}

/** Lying bars, each of parts that add up. The first group stands on top, as in the table. */
function chartXml({ title, series, categories }: BlueprintChart, sheet: string): string {
  const text = (words: string): string =>
    `<c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200"/></a:pPr><a:r><a:rPr lang="zh-CN" sz="1200"/><a:t>${escapedXml(words)}</a:t></a:r></a:p></c:rich></c:tx>`;
  const bars = series.map(
    ({ name, values, color }, index) =>
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>${cellIn(sheet, name.row, name.column)}</c:f></c:strRef></c:tx><c:spPr><a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/><c:cat><c:strRef><c:f>${areaIn(sheet, categories)}</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>${areaIn(sheet, values)}</c:f></c:numRef></c:val></c:ser>`,
  );
  const axes = `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:majorGridlines><c:spPr><a:ln><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="max"/></c:valAx>`;
  return `<c:chartSpace xmlns:c="${drawingNamespace}/chart" xmlns:a="${drawingNamespace}/main" xmlns:r="${office}"><c:roundedCorners val="0"/><c:chart><c:title>${text(title)}<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>${bars.join("")}<c:gapWidth val="60"/><c:overlap val="100"/><c:axId val="1"/><c:axId val="2"/></c:barChart>${axes}</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}

function quoted(sheet: string): string {
  return escapedXml(`'${sheet.replaceAll("'", "''")}'`);
}

function cellIn(sheet: string, row: number, column: number): string {
  return `${quoted(sheet)}!$${columnLetters(column)}$${row + 1}`;
}

function areaIn(sheet: string, { top, left, bottom, right }: Rectangle): string {
  const corner = (row: number, column: number) => addressOf(row, column).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
  return `${quoted(sheet)}!${corner(top, left)}:${corner(bottom, right)}`;
}
