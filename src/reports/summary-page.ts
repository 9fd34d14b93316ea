import { countedFrom } from "../deadlines/deadline-words";
import { counted, countOf, type SummaryBy, type SummaryGroup } from "../summaries/groups";
import { countKeys, type CountKey, type Summary } from "../summaries/member";
import { progressIn, progressNames, progressOrder, type AuditProgress } from "../summaries/progress";
import { countNames } from "../summaries/summary-words";
import { html, page, type Html } from "./html";
import type { ReportMeta } from "./record";
import { summaryTable } from "./summary-reports";

/** Colours on white paper; the words beside the bar say the same. */
const ink: Readonly<Record<AuditProgress, string>> = {
  accepted: "#107c10",
  assessed: "#8fc98f",
  underway: "#9db7d5",
  notStarted: "#d1d1d1",
  overdue: "#c50f1f",
};

/** Numbers whose enterprises are listed by name: those that somebody has to do something about. */
const named: readonly CountKey[] = [
  "overdueStart",
  "overdueCompletion",
  "overdueAcceptance",
  "archiveOverdue",
  "assessmentFailed",
  "acceptanceFailed",
  "urged",
  "suspended",
  "removed",
];

/**
 * A summary as a page to print: the sentence, the table with a bar for each group, who is behind the numbers, and what
 * could not be counted.
 */
export function summaryPage(summary: Summary, by: SummaryBy, meta: ReportMeta): string {
  const { sentence, lines, groups, total, notes } = summaryTable(summary, by);
  const [headings = [], ...rows] = lines;
  const drawn = groups.length > 1 ? [...groups, total] : groups;
  return page(
    `${meta.fileName} 统计`,
    html`<h1>${sentence}</h1>
      <p class="quiet">${meta.fileName}；${countedFrom(summary)}；${meta.generatedAt}制。</p>
      ${legend()}
      <table>
        <tbody>
          ${drawn.map(
            (group) =>
              html`<tr>
                <td>${group.name}</td>
                <td class="cell">应审${countOf(group, "due")}家</td>
                <td>${bar(group)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <h2>各项数字</h2>
      <table style="font-size:11px">
        <thead>
          <tr>
            ${headings.map((heading) => html`<th style="white-space:normal">${heading}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                ${row.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
      <h2>数字里是哪些企业</h2>
      ${countKeys.filter((key) => named.includes(key)).map((key) => who(total, key))}
      ${
        notes.length > 0
          ? html`<h2>没有计入，或只计入一部分</h2>
              ${notes.map((note) => html`<p>${note}</p>`)}`
          : null
      }`,
  ).markup;
}

function legend(): Html {
  return html`<p class="quiet">
    ${progressOrder.map(
      (part) =>
        html`<svg width="10" height="10" aria-hidden="true"><rect width="10" height="10" fill="${ink[part]}" /></svg>
          ${progressNames[part]}&emsp; `,
    )}
  </p>`;
}

const barWidth = 360;

function bar(group: SummaryGroup): Html {
  const parts = progressIn(group);
  const due = countOf(group, "due");
  const said = progressOrder.map((part) => `${progressNames[part]}${parts[part]}家`).join("，");
  let from = 0;
  const drawn = progressOrder.map((part) => {
    const width = due === 0 ? 0 : (parts[part] / due) * barWidth;
    const piece = html`<rect x="${from.toFixed(1)}" width="${width.toFixed(1)}" height="14" fill="${ink[part]}" />`;
    from += width;
    return piece;
  });
  return html`<svg width="${barWidth}" height="14" role="img" aria-label="${said}">${drawn}</svg><br />${said}`;
}

function who(total: SummaryGroup, key: CountKey): Html | null {
  const members = counted(total, key);
  if (members.length === 0) return null;
  return html`<p>
    <b>${countNames[key]}（${members.length}家）：</b>${members.map(({ enterprise }) => enterprise).join("、")}
  </p>`;
}
