import type { Actor } from '#app/domain/account/actor.ts';
import { hasRole } from '#app/domain/account/actor.ts';
import type { PlacementEndReason, PlacementState, TrialResult } from '#app/domain/assistance/placement.ts';
import { nextOfPlacement } from '#app/domain/assistance/step.ts';
import { can, scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import type { PostingKind } from '#app/domain/posting/posting.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { countPlacements, listPlacements as listRows } from '#db/queries/assistance/placement-lists.ts';
import { listStepsOf, type StepRecord } from '#db/queries/assistance/placement-steps.ts';
import type { AppContext } from '../app-context.ts';
import { revealCaseNames } from '../profile/reveal-case-names.server.ts';
import { isHers, placementResource } from './own-placement.server.ts';

export interface PlacementRow {
  readonly id: string;
  readonly caseCode: string;
  readonly personName: string | null;
  readonly companyName: string;
  readonly postingTitle: string;
  readonly kind: PostingKind;
  readonly state: PlacementState;
  readonly startOn: Day | null;
  readonly hasStarted: boolean;
  /** Why it ended; for the case's own people only. */
  readonly endReason: PlacementEndReason | null;
  /** What follows a trial that came to its end. */
  readonly trialResult: TrialResult | null;
  readonly next: {
    /** Null: its planned end is over, somebody records how it went. */
    readonly code: StepRecord['code'] | null;
    readonly title: string | null;
    readonly owner: StepRecord['owner'];
    readonly dueOn: Day | null;
    readonly overdueDays: number;
    readonly isHers: boolean;
  } | null;
}

const pageSize = 50;
export const placementTabs = {
  running: ['preparing', 'started'],
  lasting: ['lasts'],
  completed: ['completed'],
  ended: ['ended'],
} as const satisfies Record<string, readonly PlacementState[]>;
export type PlacementTab = keyof typeof placementTabs;

/**
 * Assisted placements in the actor's reach, the newest first, each with who acts next. Officers: those of their own
 * and covered postings unless `all`.
 * @param input page is 1-based
 */
export async function listPlacements(
  app: AppContext,
  actor: Actor,
  input: { tab: PlacementTab; all: boolean; page: number },
): Promise<{
  rows: PlacementRow[];
  counts: Record<PlacementTab, number>;
  pageCount: number;
  isOfficer: boolean;
  today: Day;
}> {
  const today = dayOf(app.clock.now());
  const scope = scopeFor(actor, 'placement.list');
  const isOfficer = hasRole(actor, 'officer');
  const filter = (tab: PlacementTab) => ({
    states: placementTabs[tab],
    officerId: isOfficer && !input.all ? actor.userId : undefined,
  });
  const counts = {
    running: await countPlacements(app.db, scope, today, filter('running')),
    lasting: await countPlacements(app.db, scope, today, filter('lasting')),
    completed: await countPlacements(app.db, scope, today, filter('completed')),
    ended: await countPlacements(app.db, scope, today, filter('ended')),
  };
  const pageCount = Math.max(1, Math.ceil(counts[input.tab] / pageSize));
  const records = await listRows(app.db, scope, today, filter(input.tab), {
    number: Math.min(input.page, pageCount) - 1,
    size: pageSize,
  });
  const names = await revealCaseNames(app, actor, records);
  const steps = await listStepsOf(
    app.db,
    records.map((record) => record.id),
  );
  const rows = records.map((record): PlacementRow => {
    const next = nextOfPlacement(record, steps.get(record.id) ?? [], today);
    return {
      id: record.id,
      caseCode: record.caseCode,
      personName: names.get(record.profileId) ?? null,
      companyName: record.companyName,
      postingTitle: record.postingTitle,
      kind: record.kind,
      state: record.state,
      startOn: record.startedOn ?? record.plannedStartOn,
      hasStarted: record.startedOn !== null,
      endReason: can(actor, 'identity.reveal', placementResource(record)) ? record.endReason : null,
      trialResult: record.trialResult,
      next:
        next === null
          ? null
          : {
              code: next.step?.code ?? null,
              // A step in own words on the person's side is named in the case's house alone.
              title:
                record.organisationId === actor.organisationId || next.step?.side === 'employer'
                  ? (next.step?.title ?? null)
                  : null,
              owner: next.owner,
              dueOn: next.dueOn,
              overdueDays: next.overdueDays,
              isHers: isHers(actor, record, next),
            },
    };
  });
  return { rows, counts, pageCount, isOfficer, today };
}
