import { compareUrgency, type DeadlineItem } from "../checking/deadline";
import { basisOf, deadlineKinds } from "../checking/deadline-kinds";
import type { Deadlines } from "../checking/deadlines";
import { chineseOf, isoOf } from "../dates/day";
import { deadlineSummary, dueLine, standing, stateNames } from "./deadline-words";
import { html, page, type Html } from "./html";
import type { ReportMeta } from "./record";

/** Every deadline, the bureau's own among them, most urgent first. */
function allItems({ enterprises, bureau }: Deadlines): DeadlineItem[] {
  return [...enterprises.flatMap(({ items }) => items), ...bureau].sort(compareUrgency);
}

/** Who is due when, as other programs read it. The bureau's own items have no enterprise, sheet or cell. */
export function deadlinesJson(view: Deadlines): string {
  const items = allItems(view).map(({ kind, enterprise, reference, due, rolledDue, state }) => ({
    enterprise,
    sheet: reference?.place.sheet ?? null,
    cell: reference?.cell ?? null,
    kind,
    due: isoOf(due),
    rolledDue: isoOf(rolledDue),
    state,
    basis: basisOf(kind),
  }));
  return JSON.stringify({ version: 1, asOf: isoOf(view.asOf), items }, null, 2);
}

function unclearLine({ unclear }: Deadlines): string[] {
  return unclear > 0 ? [`${unclear}家没有可读的名单公布时间，未计算期限。`] : [];
}

/** Who is due when, for a terminal: the bureau's own dates, then one line per enterprise. */
export function deadlinesText(view: Deadlines, within: number): string {
  const bureau = view.bureau.map(
    (item) => `  ${deadlineKinds[item.kind].name}  ${chineseOf(item.rolledDue)}  ${standing(item)}`,
  );
  const enterprises = view.enterprises.map(
    ({ enterprise, headline }) =>
      `  [${stateNames[headline.state]}] ${headline.reference?.cell ?? ""}  ${enterprise}  ${standing(headline)}  ${dueLine(headline)}`,
  );
  return [
    `${deadlineSummary(view, within)}（按${chineseOf(view.asOf)}计）`,
    "",
    "本局要办",
    ...bureau,
    "",
    "企业（急的在前）",
    ...enterprises,
    ...unclearLine(view),
  ].join("\n");
}

/** Who is due when, as a page to print: one row per enterprise with all its limits. */
export function deadlinesPage(view: Deadlines, within: number, meta: ReportMeta): string {
  return page(
    `${meta.fileName} 期限`,
    html`<h1>${deadlineSummary(view, within)}</h1>
      <p class="quiet">${meta.fileName}；按${chineseOf(view.asOf)}计，期限遇休息日顺延；${meta.generatedAt}制。</p>
      <h2>本局要办</h2>
      <table>
        <tbody>
          ${view.bureau.map(
            (item) =>
              html`<tr>
                <td>${deadlineKinds[item.kind].name}</td>
                <td>${chineseOf(item.rolledDue)}</td>
                <td>${standing(item)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <h2>企业</h2>
      <table>
        <thead>
          <tr>
            <th>企业名称</th>
            <th>状态</th>
            <th>最急的一项</th>
            <th>其余期限</th>
          </tr>
        </thead>
        <tbody>
          ${view.enterprises.map(enterpriseRow)}
        </tbody>
      </table>
      ${unclearLine(view).map((line) => html`<p>${line}</p>`)}`,
  );
}

const looks = { overdue: "error", "due-soon": "warning", upcoming: "", done: "", excused: "", unknown: "" } as const;

function enterpriseRow({ enterprise, headline, items }: Deadlines["enterprises"][number]): Html {
  const others = items.filter((item) => item !== headline && item.state !== "done" && item.state !== "unknown");
  return html`<tr>
    <td>${enterprise}</td>
    <td class="${looks[headline.state]}">${standing(headline)}</td>
    <td>${dueLine(headline)}</td>
    <td>${others.map(dueLine).join("；")}</td>
  </tr>`;
}
