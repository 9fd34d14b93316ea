import type { Finding, Waiver } from "../../checking/finding";
import { plainFinding } from "../../checking/placed-finding";
import { safeFixSteps } from "../../checking/fixes";
import { tallyOf, waivedIn } from "../../checking/tally";
import type { CheckOptions } from "../../checking/run";
import type { ReportMeta } from "../../reports/record";
import type { Blueprint } from "../../sheets/blueprint";
import type { Grid } from "../../sheets/grid";
import { breath } from "../../workbooks/breath";
import { FindingNumbers, isKnownBy, type KeptFinding } from "./finding-numbers";
import { foundList, foundTable, stands, type FoundList } from "./found-table";
import { sheetsInScope } from "./scope";
import type { Judge, Judgement, JudgingEngine, ListedFinding, SafeFixes, Scope, WholeJudgement } from "./judge";

/** Findings looked at in one go, some 20 ms of work, before other requests are let through. */
const inOneGo = 2_000;

interface Kept {
  readonly whole: WholeJudgement;
  readonly list: FoundList;
  readonly numbers: Int32Array;
}

/** A judge that keeps the findings of an engine and puts them in words where it is asked to. */
export class KeepingJudge implements Judge {
  private kept: Kept | null = null;
  private searches = 0;

  constructor(
    private readonly engine: JudgingEngine,
    private readonly numbering = new FindingNumbers(),
  ) {}

  async check(
    grids: readonly Grid[],
    options: CheckOptions,
    _signal?: AbortSignal,
    kept: KeptFinding | null = null,
  ): Promise<Judgement> {
    const whole = await this.engine.check(grids, options);
    return this.keep(whole, (list) => this.numbering.afresh(list, kept));
  }

  recheck(changed: Grid): Promise<Judgement | null> {
    return this.followed(this.engine.recheck(changed));
  }

  withWaivers(waivers: readonly Waiver[]): Promise<Judgement | null> {
    return this.followed(this.engine.withWaivers(waivers));
  }

  readonly deadlines: Judge["deadlines"] = (reach) => this.engine.deadlines(reach);
  readonly summary: Judge["summary"] = (today) => this.engine.summary(today);

  inWords(numbers: readonly number[]): Promise<readonly ListedFinding[]> {
    const { kept } = this;
    if (!kept) return Promise.resolve([]);
    const wanted = numbers.map((number) => kept.numbers.indexOf(number)).filter((at) => at >= 0);
    return Promise.resolve(wanted.flatMap((at) => listedAt(kept, at)));
  }

  numberOf(identity: string): Promise<number | null> {
    const at = this.kept?.list.findings.findIndex(isKnownBy(identity)) ?? -1;
    return Promise.resolve(this.kept?.numbers[at] ?? null);
  }

  async search(text: string): Promise<Int32Array | null> {
    const { kept } = this;
    const search = ++this.searches;
    const wanted = foldedText(text);
    const found: number[] = [];
    for (const [at, finding] of (kept?.list.findings ?? []).entries()) {
      if (at % inOneGo === inOneGo - 1) await breath();
      if (search !== this.searches || kept !== this.kept) return null;
      if (kept?.list.standing[at] === stands.open && textOf(finding).includes(wanted))
        found.push(kept.numbers[at] ?? 0);
    }
    return Int32Array.from(found);
  }

  async safeFixes(scope: Scope, most: number): Promise<SafeFixes | null> {
    const { kept } = this;
    if (!kept) return { count: 0, fixes: [] };
    const chosen = safeFixSteps(sheetsInScope(kept.whole, scope));
    const fixes: SafeFixes["fixes"][number][] = [];
    let count = 0;
    for (let step = chosen.next(), looked = 1; !step.done; step = chosen.next(), looked += 1) {
      if (looked % inOneGo === 0) await breath();
      if (kept !== this.kept) return null;
      if (!step.value) continue;
      count += 1;
      const { finding, fix } = step.value;
      if (fixes.length < most) fixes.push({ finding: plainFinding(finding), fix });
    }
    return { count, fixes };
  }

  openOfRule(scope: Scope, rule: string): Promise<readonly ListedFinding[]> {
    const { kept } = this;
    if (!kept) return Promise.resolve([]);
    const inScope = new Set(sheetsInScope(kept.whole, scope).map((sheet) => kept.whole.sheets.indexOf(sheet)));
    const isWanted = (finding: Finding, at: number): boolean =>
      finding.rule === rule && finding.waived === null && inScope.has(kept.list.sheets[at] ?? -1);
    return Promise.resolve(
      kept.list.findings.flatMap((finding, at) => (isWanted(finding, at) ? listedAt(kept, at) : [])),
    );
  }

  async reportSheet(meta: ReportMeta): Promise<Blueprint | null> {
    const { reportSheet } = await import("../../reports/report-sheet");
    return this.kept && reportSheet(this.kept.whole, meta);
  }

  async reportPage(meta: ReportMeta): Promise<Blob | null> {
    const { htmlPage } = await import("../../reports/html-page");
    return this.kept && new Blob([...htmlPage([{ run: this.kept.whole, meta }])]);
  }

  private async followed(judging: Promise<WholeJudgement | null>): Promise<Judgement | null> {
    const whole = await judging;
    return whole && this.keep(whole, (list) => this.numbering.following(list));
  }

  private keep(whole: WholeJudgement, numbered: (list: FoundList) => Int32Array): Judgement {
    const list = foundList(whole.sheets);
    const numbers = numbered(list);
    this.kept = { whole, list, numbers };
    // The table goes to another thread and is gone here.
    return withTable(whole, list, numbers.slice());
  }
}

/** A judgement's findings as a table, under these numbers. */
export function withTable(whole: WholeJudgement, list: FoundList, numbers: Int32Array): Judgement {
  return {
    ...whole,
    sheets: whole.sheets.map(({ findings, ...head }, index) => ({
      ...head,
      index,
      tally: tallyOf([{ findings }]),
      waived: waivedIn([{ findings }]).length,
    })),
    found: foundTable(list, numbers),
  };
}

function listedAt({ list, numbers }: Kept, at: number): ListedFinding[] {
  const finding = list.findings[at];
  return finding ? [{ ...plainFinding(finding), number: numbers[at] ?? 0 }] : [];
}

function textOf({ enterprise, title, message, cell, value }: Finding): string {
  return foldedText([enterprise ?? "", title, message, cell, value].join("\n"));
}

function foldedText(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}
