import { severityNames } from "../annexes/severity";
import type { CheckedSheet, CheckResult } from "../checking/run";
import { openPlaces, waivedIn, type OpenPlace } from "../checking/tally";
import { html, page, type Html } from "./html";
import { asOfLine, foldedLine, lookedFor, sheetLine, tallyLine, verdictLine, waivedLine } from "./wording";
import { longList } from "./long-list";
import { gathered } from "./pieces";
import { couldNotRun, ranLine, type ReportMeta } from "./record";
import { version } from "./release";

/** A checked workbook, and when it was checked. */
export interface CheckedWorkbook {
  readonly run: CheckResult;
  readonly meta: ReportMeta;
}

/**
 * The checks of one or several workbooks as one printable page, in pieces: verdict, every finding, what ran, what could
 * not and why.
 */
export function htmlPage(workbooks: readonly CheckedWorkbook[]): Iterable<string> {
  const [first] = workbooks;
  const title = workbooks.length === 1 ? (first?.meta.fileName ?? "") : `${workbooks.length}个文件`;
  const whole = page(
    `${title} 检查记录`,
    html`${workbooks.length > 1 ? contents(workbooks) : null} ${workbooks.map(workbookSection)}`,
  );
  return gathered(whole.pieces());
}

/** Which file stands where, and how it stands. */
function contents(workbooks: readonly CheckedWorkbook[]): Html {
  return html`<ol>
    ${workbooks.map(({ run, meta }, at) => html`<li><a href="#file-${at + 1}">${meta.fileName}</a>：${verdictLine(run)}</li>`)}
  </ol>`;
}

function workbookSection({ run, meta }: CheckedWorkbook, at: number): Html {
  return html`<section id="file-${at + 1}">
    <h1>${verdictLine(run)}</h1>
    <p>${meta.fileName}</p>
    <p class="quiet">
      检查时间：${meta.generatedAt}。强审台账助手${version}按《上海市强制性清洁生产审核管理工作指引》检查，数据未离开本机。
    </p>
    ${run.verdict === "nothing-recognised" ? html`<p>${lookedFor}</p>` : null}
    ${run.notes.map((note) => html`<p>${note}</p>`)} ${run.sheets.map(sheetSection)}
  </section>`;
}

function sheetSection(sheet: CheckedSheet): Html {
  if (!sheet.rulesApplied)
    return html`<h2>${sheet.name}</h2>
      <p class="quiet">${sheet.reason ?? "不检查"}</p>`;
  const waived = waivedIn([sheet]).map((finding) => ({ finding, folded: [] }));
  const places = [...openPlaces(sheet), ...waived];
  return html`<h2>${sheet.name}：${sheetLine(sheet)}</h2>
    <p class="quiet">${asOfLine(sheet)}。${tallyLine(sheet)}。${ranLine(sheet)}</p>
    ${places.length > 0 ? findingsTable(places) : html`<p>没有发现问题。</p>`} ${notRunTable(sheet)}`;
}

function findingsTable(places: readonly OpenPlace[]): Html {
  return html`<table>
    <thead>
      <tr>
        <th>程度</th>
        <th>单元格</th>
        <th>企业</th>
        <th>问题与依据</th>
        <th>现为</th>
      </tr>
    </thead>
    <tbody>
      ${longList(places, findingRow)}
    </tbody>
  </table>`;
}

function findingRow({ finding, folded }: OpenPlace): Html {
  const { severity, cell, enterprise, message, remedy, basis, value, waived } = finding;
  return html`<tr>
    <td class="${waived ? "quiet" : severity}">${waived ? "已忽略" : severityNames[severity]}</td>
    <td class="cell">${cell}</td>
    <td>${enterprise ?? ""}</td>
    <td>
      ${message}<br />办法：${remedy}<br /><span class="quiet">依据：${basis}</span
      >${waived ? html`<br />${waivedLine(waived)}` : null} ${folded.map((other) => html`<br />${foldedLine(other)}`)}
    </td>
    <td>${value}</td>
  </tr>`;
}

function notRunTable(sheet: CheckedSheet): Html | null {
  const reasons = couldNotRun(sheet);
  if (reasons.length === 0) return null;
  return html`<table>
    <thead>
      <tr>
        <th>未检查的原因</th>
        <th>规则</th>
        <th>范围</th>
      </tr>
    </thead>
    <tbody>
      ${reasons.map(
        ({ reason, titles, extent }) =>
          html`<tr>
            <td>${reason}</td>
            <td>${titles.join("；")}</td>
            <td class="cell">${extent}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
