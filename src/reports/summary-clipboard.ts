import type { SummaryBy } from "../summaries/groups";
import type { Summary } from "../summaries/member";
import { html } from "./html";
import { summaryTable } from "./summary-reports";

/** The sentence and the table for the clipboard: cells parted by tabs, as Excel takes them. */
export function summaryTabs(summary: Summary, by: SummaryBy): string {
  const { sentence, lines } = summaryTable(summary, by);
  return [sentence, ...lines.map((line) => line.join("\t"))].join("\n");
}

/** The same as a piece of HTML, as Word takes it. */
export function summaryTableHtml(summary: Summary, by: SummaryBy): string {
  const { sentence, lines } = summaryTable(summary, by);
  return html`<p>${sentence}</p>
    <table border="1" style="border-collapse:collapse">
      ${lines.map(
        (line) =>
          html`<tr>
            ${line.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </table>`.markup;
}
