import type { ResidenceStatus } from '#app/domain/identity/residence-status.ts';
import type { Scope } from '#app/domain/policy/who-may-do-what.ts';
import { afterEnd } from '#app/domain/rule/after-end.ts';
import { afterTrial } from '#app/domain/rule/after-trial.ts';
import { liesElsewhere } from '#app/domain/rule/residence-rule.ts';
import { limitOn, type RuleBook } from '#app/domain/rule/rule-book.ts';
import { titleEndsDuring } from '#app/domain/rule/work-access.ts';
import { addMonths, type Day } from '#app/domain/time/day.ts';
import { listWatchedPlacements, type WatchedPlacement } from '#db/queries/assistance/paper-watch.ts';
import { listWorkAccessRules } from '#db/queries/rule/rule.ts';
import type { AppContext } from '../app-context.ts';

/** How far ahead the end of a title is shown for work without an end. */
const titleWindowMonths = 12;

/**
 * What papers and earlier work mean for the placements in a scope, without names, the nearest days first: titles that end
 * during the work or are over, work outside of where somebody must live, trials after which no wage subsidy is possible, work
 * that has ended although a title rests on it.
 * @param scope of case facts: for the case's own people only
 * @param book rules as they are today
 */
export async function watchPapers(app: AppContext, scope: Scope, book: RuleBook) {
  const today = book.day;
  const longest = longestSearch(book);
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
  const ended = watched.filter(({ endedOn }) => endedOn !== null);
  const statusOf = ended.length === 0 ? () => null : await statusByRule(app);
  const ends = ended.flatMap((row) => {
    const { endedOn } = row;
    const status = endedOn === null ? null : statusOf(row.workAccess);
    const days = endedOn === null || status === null ? null : afterEnd(book, status, row.kind, endedOn);
    if (endedOn === null || days === null) return [];
    const last = days.searchUntil ?? days.reportUntil;
    return last === null || last < today ? [] : [{ row, endedOn, ...days }];
  });
  return {
    titles: titles.sort(byDay(({ endsOn }) => endsOn)),
    residenceRules: residenceRules.sort(byDay(({ untilOn }) => untilOn)),
    trials: trials.sort(byDay(({ noSubsidyAfter }) => noSubsidyAfter)),
    ends: ends.sort(byDay(({ reportUntil }) => reportUntil)),
  };
}

/** The nearest day first, rows without one last. */
const byDay =
  <Row extends { row: WatchedPlacement }>(dayOfRow: (row: Row) => Day | null) =>
  (a: Row, b: Row) =>
    (dayOfRow(a) ?? '9999').localeCompare(dayOfRow(b) ?? '9999') || a.row.placementId.localeCompare(b.row.placementId);

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
