import type { Actor } from '#app/domain/account/actor.ts';
import { isGiven } from '#app/domain/consent/consent.ts';
import { DomainError, fieldError } from '#app/domain/domain-error.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { isUniqueViolation } from '#db/database-error.ts';
import { findConsent } from '#db/queries/consent/consent.ts';
import { findProfile } from '#db/queries/profile/profile.ts';
import { write } from '#db/transaction.ts';
import { allow, found } from '../account/allow.server.ts';
import { once } from '../account/submission.server.ts';
import type { AppContext } from '../app-context.ts';
import { learnerResource } from './learner-resource.server.ts';
import { pairDesk, type PairOutcome } from './pair-desk.server.ts';
import { beginTandem } from './start-tandem.server.ts';

export interface ConfirmedPair {
  readonly learnerCode: string;
  readonly mentorId: string;
}

/**
 * The coordinator decides: each of these pairs begins its taster phase, in which both are asked and either may say no. Every
 * pair stands for itself: one that has become impossible meanwhile is refused with its reason, the others begin. Of two
 * coordinators who take the same mentor at once exactly one gets her.
 * @param input pairs of the proposal; `key` makes a second arrival of the same form change nothing
 * @returns what became of each; the page shows it too
 * @throws DomainError conflict (`pairsGone`) when the proposal is gone, invalid (`pairs`) when none was chosen, forbidden
 */
export async function confirmPairs(
  app: AppContext,
  actor: Actor,
  input: { readonly pairs: readonly ConfirmedPair[]; readonly key: string | null },
): Promise<readonly PairOutcome[]> {
  allow(actor, 'tandem.pair', { isConsented: true });
  const desk = pairDesk(app, actor.userId);
  if (desk.proposal === null) throw new DomainError('conflict', 'pairsGone');
  if (input.pairs.length === 0) throw fieldError({ field: 'pairs', code: 'chooseAPair' });
  const profileIds = new Map(desk.proposal.learners.map(({ caseCode, profileId }) => [caseCode, profileId]));
  const mentorCodes = new Map(desk.proposal.mentors.map(({ id, caseCode }) => [id, caseCode]));
  const outcomes: PairOutcome[] = [];
  for (const { learnerCode, mentorId } of input.pairs) {
    const profileId = profileIds.get(learnerCode);
    const mentorCode = mentorCodes.get(mentorId);
    if (profileId === undefined || mentorCode === undefined) throw new DomainError('conflict', 'pairsGone');
    const key = input.key === null ? null : `${input.key}.${learnerCode}`;
    const reason = await begin(app, actor, profileId, mentorId, key);
    if (reason === null) desk.begun.add(profileId);
    outcomes.push({ learnerCode, mentorId, mentorCode, reason });
  }
  desk.outcomes = outcomes;
  return outcomes;
}

/** @returns why not, as a code; null: it has begun */
async function begin(
  app: AppContext,
  actor: Actor,
  profileId: string,
  mentorId: string,
  key: string | null,
): Promise<string | null> {
  const now = app.clock.now();
  try {
    await write(app.db, async (tx) => {
      const profile = found(await findProfile(tx, profileId, dayOf(now)));
      const consent = await findConsent(tx, profileId, 'mentoring');
      allow(actor, 'tandem.pair', learnerResource(profile, consent));
      if (consent === null || !isGiven(consent)) throw new DomainError('conflict', 'consentMissing');
      await once(tx, now, { useCase: 'confirmPairs', userId: actor.userId }, key, () =>
        beginTandem(app, tx, actor.userId, { profile, mentorId, learnerAcceptedAt: null }, () =>
          Promise.resolve(consent.id),
        ),
      );
    });
    return null;
  } catch (error) {
    if (isUniqueViolation(error)) return 'learnerHasTandem';
    if (!(error instanceof DomainError)) throw error;
    // She took her yes back, or is gone: to the coordinator she just does not wait any more.
    return error.code === 'notFound' || error.code === 'forbidden' || error.reason === 'learnerWishMissing'
      ? 'learnerWaitsNoMore'
      : error.reason;
  }
}
