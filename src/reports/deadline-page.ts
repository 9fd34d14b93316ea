import { archiveDocuments, type ArchiveTask } from "../deadlines/deadline-bureau";
import type { DeadlineItem, DeadlineState } from "../deadlines/deadline";
import { isArchive } from "../deadlines/deadline";
import type { EnterpriseTimeline } from "../deadlines/deadline-timeline";
import type { Deadlines } from "../deadlines/deadlines";
import { chineseOf } from "../dates/day";
import {
  axisLabels,
  axisMarks,
  pictureOf,
  pointPaths,
  todayPaths,
  type PicturePoint,
} from "../deadlines/deadline-picture";
import { bureauLines, remarkOn, type BureauLine } from "./deadline-reports";
import { aboutExtract, type DeadlineExtract } from "./deadline-extract";
import {
  contactWords,
  deadlineSummary,
  dueLine,
  standingWords,
  timelineLine,
  timelineSentence,
  timelineStanding,
} from "../deadlines/deadline-words";
import { html, page, type Html } from "./html";
import type { ReportMeta } from "./record";

/** Colours on white paper, in the pane's own meaning; shapes and words say the same. */
const ink = { error: "#c50f1f", warning: "#835b00", ok: "#107c10", line: "#616161", faint: "#c7c7c7", text: "#242424" };

const looks: Readonly<Record<DeadlineState, string>> = {
  overdue: "error",
  "due-soon": "warning",
  upcoming: "cell",
  done: "cell",
  excused: "cell",
  unknown: "warning",
};

function bureauTable(view: Deadlines): Html {
  return html`<h2>本局要办</h2>
    <table>
      <tbody>
        ${bureauLines(view).map(bureauRow)}
      </tbody>
    </table>`;
}

/**
 * Who is due when, as a page to print: the bureau's own list, then one row per enterprise with its picture and all that
 * is open.
 */
export function deadlinesPage(extract: DeadlineExtract, meta: ReportMeta): string {
  const { view, within, narrowed } = extract;
  const remark = remarkOn(view);
  return page(
    `${meta.fileName} 期限`,
    html`<h1>${deadlineSummary(view, within)}</h1>
      <p class="quiet">${aboutExtract(extract, meta)}</p>
      ${narrowed === null ? bureauTable(view) : null}
      <h2>企业（${view.enterprises.length}家，急的在前）</h2>
      <table>
        <thead>
          <tr>
            <th>企业名称</th>
            <th>状态</th>
            <th>${axis()}</th>
            <th>其余期限</th>
          </tr>
        </thead>
        <tbody>
          ${view.enterprises.map(enterpriseRow)}
        </tbody>
      </table>
      ${remark ? html`<p>${remark}</p>` : null}
      <p class="quiet">${legend}</p>`,
  ).markup;
}

const legend =
  "图例：绿色菱形为评估、方块为验收（空心为未通过），竖线小旗为今天，红色条纹为逾期，三角为快到期，圆圈为下一个期限，虚线为期限不计；横轴按阶段画，不按天数比例。";

function bureauRow({ name, nearest, archive }: BureauLine): Html {
  return html`<tr>
    <td>${name}${archive ? [true, false].map((commissioned) => filing(archive, commissioned)) : null}</td>
    <td class="cell">${chineseOf(nearest.rolledDue)}</td>
    <td class="${looks[nearest.state]}">${standingWords(nearest)}</td>
  </tr>`;
}

/** Those who commissioned an agency, or those who did not, with what 附表2 asks of them. */
function filing({ kind, open }: ArchiveTask, commissioned: boolean): Html | null {
  const these = open.filter((one) => one.commissioned === commissioned);
  if (these.length === 0) return null;
  const names = these.map(({ item }) => `${item.enterprise ?? ""}最迟${chineseOf(item.rolledDue)}`);
  return html`<br />${names.join("；")}<br /><span class="quiet">附表2：${documentsOf(kind, commissioned)}</span>`;
}

function documentsOf(...archive: Parameters<typeof archiveDocuments>): string {
  return archiveDocuments(...archive)
    .flatMap(({ items }) => items.map(({ number, name }) => `${number}.${name}`))
    .join(" ");
}

function enterpriseRow(timeline: EnterpriseTimeline): Html {
  const { enterprise, headline, items } = timeline;
  const contact = contactWords(timeline);
  return html`<tr>
    <td>${enterprise}${contact === "" ? null : html`<br /><span class="quiet">${contact}</span>`}</td>
    <td class="${looks[headline.state]}">${timelineStanding(timeline)}</td>
    <td>${picture(timeline)}${timelineLine(timeline)}</td>
    <td>
      ${items
        .filter((item) => item.kind !== headline.kind && isStillOpen(item))
        .map(dueLine)
        .join("；")}
    </td>
  </tr>`;
}

function isStillOpen({ kind, state }: DeadlineItem): boolean {
  return !isArchive(kind) && (state === "overdue" || state === "due-soon" || state === "upcoming");
}

function axis(): Html {
  const labels = Object.entries(axisLabels) as [keyof typeof axisLabels, string][];
  return html`<svg width="272" height="16" aria-hidden="true">
    ${labels.map(
      ([stage, label]) =>
        html`<text
          x="${axisMarks[stage]}%"
          y="12"
          font-size="11"
          text-anchor="${stage === "listed" ? "start" : "middle"}"
          >${label}</text
        >`,
    )}
  </svg>`;
}

const percent = (position: number) => `${position.toFixed(2)}%`;

function picture(timeline: EnterpriseTimeline): Html {
  const { gone, late, points, today } = pictureOf(timeline);
  const { listed, end } = axisMarks;
  return html`<svg width="272" height="22" role="img" aria-label="${timelineSentence(timeline)}" style="display:block">
    ${stroke(listed, end, ink.faint, 2)}
    ${Object.values(axisMarks)
      .slice(0, -1)
      .map((at) => html`<line x1="${percent(at)}" x2="${percent(at)}" y1="5" y2="17" stroke="${ink.faint}" />`)}
    ${stroke(listed, gone.to, ink.line, gone.dashed ? 1.5 : 2.5, gone.dashed ? "3 3" : "none")}
    ${late ? stroke(late.from, late.to, ink.error, 8, "2 1.5") : null}
    ${points.map((point) => at(point.at, pointMark(point)))}
    ${
      today === null
        ? null
        : at(
            today,
            html`<path d="${todayPaths.upright}" stroke="${ink.text}" stroke-width="1.5" /><path
                d="${todayPaths.flag}"
                fill="${ink.text}"
              />`,
          )
    }
  </svg>`;
}

function stroke(from: number, to: number, colour: string, width: number, dash = "none"): Html {
  return html`<line
    x1="${percent(from)}"
    x2="${percent(to)}"
    y1="11"
    y2="11"
    stroke="${colour}"
    stroke-width="${width}"
    stroke-dasharray="${dash}"
  />`;
}

function at(position: number, mark: Html): Html {
  return html`<svg x="${percent(position)}" y="11" overflow="visible">${mark}</svg>`;
}

function pointMark({ shape, tone }: PicturePoint): Html {
  const colour = { done: ink.ok, failed: ink.error, soon: ink.warning, next: ink.line }[tone];
  const fill = tone === "done" ? colour : "#fff";
  return html`<path d="${pointPaths[shape]}" fill="${fill}" stroke="${colour}" stroke-width="1.5" />`;
}
