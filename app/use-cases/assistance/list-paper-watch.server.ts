import type { Actor } from '#app/domain/account/actor.ts';
import { scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import type { WatchedPlacement } from '#db/queries/assistance/paper-watch.ts';
import { rulesAt } from '#db/queries/rule/rule.ts';
import type { AppContext } from '../app-context.ts';
import { revealCaseNames } from '../profile/reveal-case-names.server.ts';
import { liftingRule, type HintBasis, type LiftingRule } from './placement-hints.server.ts';
import { watchPapers } from './watch-papers.server.ts';

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
  const book = await rulesAt(app.db, dayOf(app.clock.now()));
  const { titles, residenceRules, trials, ends } = await watchPapers(app, scopeFor(actor, 'caseFacts.read'), book);
  const first = {
    titles: titles.slice(0, listSize),
    residenceRules: residenceRules.slice(0, listSize),
    trials: trials.slice(0, listSize),
    ends: ends.slice(0, listSize),
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
    lifting: liftingRule(book, book.day),
    trials: shown(trials, first.trials),
    ends: shown(ends, first.ends),
  };
}
