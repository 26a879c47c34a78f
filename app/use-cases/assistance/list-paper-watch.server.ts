import type { Actor } from '#app/domain/account/actor.ts';
import type { ResidenceStatus } from '#app/domain/identity/residence-status.ts';
import { scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { afterEnd } from '#app/domain/rule/after-end.ts';
import { afterTrial } from '#app/domain/rule/after-trial.ts';
import { liesElsewhere } from '#app/domain/rule/residence-rule.ts';
import { limitOn, type RuleBook } from '#app/domain/rule/rule-book.ts';
import { titleEndsDuring } from '#app/domain/rule/work-access.ts';
import { addMonths, dayOf, type Day } from '#app/domain/time/day.ts';
import { listWatchedPlacements, type WatchedPlacement } from '#db/queries/assistance/paper-watch.ts';
import { listWorkAccessRules, rulesAt } from '#db/queries/rule/rule.ts';
import type { AppContext } from '../app-context.ts';
import { revealCaseNames } from '../profile/reveal-case-names.server.ts';
import { liftingRule, type HintBasis, type LiftingRule } from './placement-hints.server.ts';

/** How far ahead the end of a title is shown for work without an end. */
const titleWindowMonths = 12;
/** Rows per list; the nearest days first. */
const listSize = 100;

interface WatchRow {
  readonly placementId: string;
  readonly caseCode: string;
  /** "Nachname, Vorname" for one's own and covered cases, else null: the case code stands there. */
  readonly personName: string | null;
  readonly companyName: string;
  readonly kind: WatchedPlacement['kind'];
}

export interface PaperWatch {
  readonly titles: WatchList<
    WatchRow & { readonly endsOn: Day; readonly isOver: boolean; readonly workUntil: Day | null }
  >;
  readonly residenceRules: WatchList<
    WatchRow & { readonly mustLiveIn: string; readonly untilOn: Day | null; readonly worksIn: string }
  >;
  readonly lifting: LiftingRule & { readonly basis: HintBasis | null };
  readonly trials: WatchList<WatchRow & { readonly noSubsidyAfter: Day; readonly trialUntil: Day | null }>;
  readonly ends: WatchList<
    WatchRow & { readonly endedOn: Day; readonly reportUntil: Day | null; readonly searchUntil: Day | null }
  >;
}

/** A list that may be longer than what is shown. */
export interface WatchList<Row> {
  readonly count: number;
  readonly rows: readonly Row[];
}

/**
 * What papers and earlier work mean for placements of one's own, covered or team's cases: titles that end during the
 * work, work outside of where somebody must live, trials after which no wage subsidy is possible, work that has ended
 * although a title rests on it. Names of the rows shown: one audit row.
 */
export async function listPaperWatch(app: AppContext, actor: Actor): Promise<PaperWatch> {
  const today = dayOf(app.clock.now());
  const book = await rulesAt(app.db, today);
  const longest = longestSearch(book);
  const scope = scopeFor(actor, 'caseFacts.read');
  const watched = await listWatchedPlacements(app.db, scope, today, addMonths(today, -longest));
  const running = watched.filter(({ isRunning }) => isRunning);
  const horizon = addMonths(today, titleWindowMonths);

  const titles = running.flatMap((row) => {
    const from = row.startOn ?? today;
    const { titleEndsOn: endsOn, plannedEndOn: workUntil } = row;
    if (endsOn === null || (workUntil === null && endsOn > horizon)) return [];
    const isOver = endsOn < today;
    if (!isOver && !titleEndsDuring(endsOn, from < today ? today : from, workUntil)) return [];
    return [{ row, endsOn, isOver, workUntil }];
  });
  const residenceRules = running.flatMap((row) => {
    if (row.residenceRuleDistrictKey === null || row.postingPlaceId === null) return [];
    const rule = { districtKey: row.residenceRuleDistrictKey, untilOn: row.residenceRuleUntilOn };
    const worksIn = app.places.districtOf(row.postingPlaceId);
    const from = row.startOn ?? today;
    if (worksIn === null || !liesElsewhere(rule, worksIn, from < today ? today : from)) return [];
    const name = (key: string) => app.places.districtName(key);
    return [{ row, mustLiveIn: name(rule.districtKey), untilOn: rule.untilOn, worksIn: name(worksIn) }];
  });
  const trials = running.flatMap((row) => {
    if (row.kind !== 'trialEmployment' || row.startOn === null) return [];
    const { noSubsidyAfter } = afterTrial(book, row.startOn);
    const isLonger = noSubsidyAfter !== null && (row.plannedEndOn === null || row.plannedEndOn > noSubsidyAfter);
    return noSubsidyAfter === null || !isLonger ? [] : [{ row, noSubsidyAfter, trialUntil: row.plannedEndOn }];
  });
  const statusOf = await statusByRule(app);
  const ends = watched.flatMap((row) => {
    const { endedOn } = row;
    const status = endedOn === null ? null : statusOf(row.workAccess);
    const days = endedOn === null || status === null ? null : afterEnd(book, status, row.kind, endedOn);
    if (endedOn === null || days === null) return [];
    const last = days.searchUntil ?? days.reportUntil;
    return last === null || last < today ? [] : [{ row, endedOn, ...days }];
  });

  const byDay =
    <Row extends { row: WatchedPlacement }>(dayOfRow: (row: Row) => Day | null) =>
    (a: Row, b: Row) =>
      (dayOfRow(a) ?? '9999').localeCompare(dayOfRow(b) ?? '9999') ||
      a.row.placementId.localeCompare(b.row.placementId);
  const first = {
    titles: titles.sort(byDay(({ endsOn }) => endsOn)).slice(0, listSize),
    residenceRules: residenceRules.sort(byDay(({ untilOn }) => untilOn)).slice(0, listSize),
    trials: trials.sort(byDay(({ noSubsidyAfter }) => noSubsidyAfter)).slice(0, listSize),
    ends: ends.sort(byDay(({ reportUntil }) => reportUntil)).slice(0, listSize),
  };
  const names = await revealCaseNames(
    app,
    actor,
    Object.values(first).flatMap((rows) => rows.map(({ row }) => row)),
  );
  const shown = <Row extends { row: WatchedPlacement }>(all: readonly Row[], rows: readonly Row[]) => ({
    count: all.length,
    rows: rows.map(({ row, ...rest }) => ({
      placementId: row.placementId,
      caseCode: row.caseCode,
      personName: names.get(row.profileId) ?? null,
      companyName: row.companyName,
      kind: row.kind,
      ...rest,
    })),
  });
  return {
    titles: shown(titles, first.titles),
    residenceRules: shown(residenceRules, first.residenceRules),
    lifting: liftingRule(book, today),
    trials: shown(trials, first.trials),
    ends: shown(ends, first.ends),
  };
}

/** Months after which no search time can still run. */
function longestSearch(book: RuleBook): number {
  const keys = ['residence.searchMonthsAfterApprenticeship', 'residence.searchMonthsAfterEmployment'];
  return 1 + Math.max(0, ...keys.map((key) => limitOn(book, key)?.value ?? 0));
}

/** The status behind derived facts: that of the rows that decided; null where no row did. */
async function statusByRule(
  app: AppContext,
): Promise<(access: WatchedPlacement['workAccess']) => ResidenceStatus | null> {
  const statuses = new Map((await listWorkAccessRules(app.db)).map(({ id, status }) => [id, status]));
  return (access) => {
    for (const fact of Object.values(access)) {
      const status = statuses.get(fact.ruleId);
      if (status !== undefined) return status;
    }
    return null;
  };
}
