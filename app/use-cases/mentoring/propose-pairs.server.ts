import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { OverrideKind } from '#app/domain/mentoring/pairing/pair-plan.ts';
import { log } from '#app/log/log.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { computeInThread } from '../job/open-thread.server.ts';
import { pairDesk, type PairDesk } from './pair-desk.server.ts';
import { readPairOrder } from './pair-order.server.ts';
import type { PairAnswer, PairOrder } from './pair-worker.ts';

/** A small house has its answer with the next page; a big one sees how far it is. */
const waitMs = 1200;
/** More decisions than that are no proposal any more. */
const mostOverrides = 40;

/**
 * Computes a proposal for everybody who waits in the coordinator's reach, in a thread of its own, with what she decided
 * before. Nothing is written: she confirms pairs afterwards. Resolves when it is there, or after a moment.
 * @throws DomainError forbidden
 */
export async function proposePairs(app: AppContext, actor: Actor): Promise<void> {
  allow(actor, 'tandem.pair', { isConsented: true });
  const desk = pairDesk(app, actor.userId);
  desk.turn += 1;
  desk.progress = 0;
  desk.hasFailed = false;
  desk.outcomes = [];
  let timer: NodeJS.Timeout | undefined;
  const moment = new Promise<void>((resolve) => (timer = setTimeout(resolve, waitMs)));
  await Promise.race([compute(app, actor, desk, desk.turn), moment]);
  clearTimeout(timer);
}

/**
 * Keeps a pair together (also: moves a learner to another mentor) or forbids it, and computes anew. A later decision about
 * the same learner and mentor replaces the earlier one; a learner is pinned to one mentor at a time.
 * @throws DomainError conflict (`pairsGone`) when nothing was computed; limit (`tooManyPairOverrides`); notFound, forbidden
 */
export async function overridePair(
  app: AppContext,
  actor: Actor,
  { kind, learnerCode, mentorId }: { kind: OverrideKind; learnerCode: string; mentorId: string },
): Promise<void> {
  allow(actor, 'tandem.pair', { isConsented: true });
  const desk = pairDesk(app, actor.userId);
  if (desk.proposal === null) throw new DomainError('conflict', 'pairsGone');
  const mentor = desk.proposal.mentors.find(({ id }) => id === mentorId);
  if (mentor === undefined || !desk.proposal.learners.some(({ caseCode }) => caseCode === learnerCode))
    throw new DomainError('notFound');
  const others = desk.overrides.filter(
    (known) =>
      known.learnerCode !== learnerCode || (known.mentorId !== mentorId && !(kind === 'pin' && known.kind === 'pin')),
  );
  if (others.length >= mostOverrides)
    throw new DomainError('limit', 'tooManyPairOverrides', { params: { max: mostOverrides } });
  desk.overrides = [...others, { kind, learnerCode, mentorId, mentorCode: mentor.caseCode }];
  await proposePairs(app, actor);
}

/** Takes a decision back and computes anew; one that is not there changes nothing. @throws DomainError forbidden */
export async function dropOverride(
  app: AppContext,
  actor: Actor,
  { learnerCode, mentorId }: { learnerCode: string; mentorId: string },
): Promise<void> {
  allow(actor, 'tandem.pair', { isConsented: true });
  const desk = pairDesk(app, actor.userId);
  desk.overrides = desk.overrides.filter((known) => known.learnerCode !== learnerCode || known.mentorId !== mentorId);
  await proposePairs(app, actor);
}

async function compute(app: AppContext, actor: Actor, desk: PairDesk, turn: number): Promise<void> {
  try {
    const { learners, mentors, order } = await readPairOrder(app, actor);
    const learnerAt = new Map(learners.map(({ caseCode }, index) => [caseCode, index]));
    const mentorAt = new Map(mentors.map(({ id }, index) => [id, index]));
    // Whoever is gone by now takes what was decided about her along.
    const overrides = desk.overrides.filter(
      ({ learnerCode, mentorId }) => learnerAt.has(learnerCode) && mentorAt.has(mentorId),
    );
    const answer = await solve(
      {
        ...order,
        overrides: overrides.map(({ kind, learnerCode, mentorId }) => ({
          kind,
          learner: learnerAt.get(learnerCode) ?? -1,
          mentor: mentorAt.get(mentorId) ?? -1,
        })),
      },
      (share) => {
        if (desk.turn === turn) desk.progress = share;
      },
    );
    if (desk.turn !== turn) return;
    const needs = order.learners.map(({ need }) => need);
    desk.overrides = overrides;
    desk.begun = new Set();
    desk.proposal = {
      ...answer,
      learners: learners.map(({ profileId, caseCode }) => ({ profileId, caseCode })),
      mentors: mentors.map(({ id, caseCode }) => ({ id, caseCode })),
      overrides,
      byNeed: needs.map((_, index) => index).sort((a, b) => (needs[b] ?? 0) - (needs[a] ?? 0) || a - b),
      computedAt: app.clock.now(),
    };
    desk.progress = null;
  } catch {
    // What a thread or the database says may hold values: the page says that it failed, and to try again.
    log('pairsFailed');
    if (desk.turn !== turn) return;
    desk.progress = null;
    desk.hasFailed = true;
  }
}

/** Computes in the thread; the database stays here. */
export function solve(order: PairOrder, onProgress: (share: number) => void): Promise<PairAnswer> {
  return computeInThread<number, PairAnswer>(
    { name: 'pair-worker', source: new URL('./pair-worker.ts', import.meta.url), order },
    (message) => typeof message === 'number',
    onProgress,
  );
}
