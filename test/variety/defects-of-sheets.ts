import { quarterBefore } from "./calendar";
import { present, type Scene } from "./scene";
import type { Planted, Site } from "./site";

type Plant = (site: Site) => readonly Planted[] | null;

function withAnnex4({ stories, emptyAnnex4, said }: Scene): boolean {
  return emptyAnnex4 || stories.some(({ change }) => change !== null) || (said.moreChanges ?? []).length > 0;
}

/** The same finding on each annex that the workbook has. */
function onBoth({ scene }: Site, rule: string, parts: readonly string[]): Planted[] {
  const annexes = withAnnex4(scene) ? [3, 4] : [3];
  return annexes.map((annex) => ({ rule, keys: parts.map((part) => `${annex}:${part}`) }));
}

function reportedOn(site: Site, day: number): boolean {
  if (present(site.scene, "now").some(({ batch }) => batch.listed > day)) return false;
  site.scene.moment.asOf = day;
  return true;
}

/** Defects of a sheet as a whole, by what a clerk forgot or copied. */
export const sheetDefects: Readonly<Record<string, Plant>> = {
  "period left blank": (site) => {
    if (site.hasBefore) return null;
    site.scene.said.period = site.dice.pick(["unfilled", "nothing"] as const);
    return onBoth(site, "title-period-missing", ["title"]);
  },
  "title of an earlier quarter": (site) => {
    if (site.hasBefore) return null;
    const { quarter } = site.scene;
    site.scene.said.period = site.dice.pick([quarterBefore(quarter), { ...quarter, year: quarter.year - 1 }]);
    return onBoth(site, "title-period-mismatch", ["title", "subtitle", "reportedOn", "reportedOnValue"]);
  },
  "authority not filled": (site) => {
    site.scene.said.authority = null;
    return onBoth(site, "sign-off-missing", ["authority"]);
  },
  "填报人 not filled": (site) => {
    site.scene.said.person = null;
    return onBoth(site, "sign-off-missing", ["person"]);
  },
  "填报时间 not filled": (site) => {
    site.scene.said.reportedOn = null;
    return onBoth(site, "sign-off-missing", ["reportedOn"]);
  },
  "filed late": (site) => {
    reportedOn(site, site.scene.moment.quarterEnd + site.dice.between(22, 70));
    return onBoth(site, "filed-late", ["reportedOn", "reportedOnValue"]);
  },
  "filed early": (site) => {
    const day = site.scene.moment.quarterEnd - site.dice.between(1, 30);
    return reportedOn(site, day) ? onBoth(site, "filed-early", ["reportedOn", "reportedOnValue"]) : null;
  },
  "annexes by different authorities": (site) => {
    if (!withAnnex4(site.scene) || site.scene.authority.startsWith("浦东")) return null;
    site.scene.said.annex4Authority = "浦东新区生态环境局";
    return [{ rule: "annexes-disagree", keys: ["4:authority", "4:authorityValue"] }];
  },
  "annexes of different days": (site) => {
    const { moment } = site.scene;
    if (!withAnnex4(site.scene) || moment.asOf < moment.quarterEnd + 3) return null;
    site.scene.said.annex4ReportedOn = moment.asOf - site.dice.between(1, 2);
    return [{ rule: "annexes-disagree", keys: ["4:reportedOn", "4:reportedOnValue"] }];
  },
  "a column left out": (site) => {
    site.scene.said.withoutColumn = site.dice.pick(["deadline", "agency", "listed"] as const);
    return [{ rule: "column-missing", keys: [] }];
  },
};
