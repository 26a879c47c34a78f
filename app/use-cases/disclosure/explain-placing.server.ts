import type { Actor } from '#app/domain/account/actor.ts';
import { isGiven } from '#app/domain/consent/consent.ts';
import { OPENING_MARGIN, SMALLEST_POOL } from '#app/domain/disclosure/k-rule.ts';
import type { ExplainedPlacing } from '#app/domain/disclosure/shown-cell.ts';
import { cellAt, cellKey, type LadderFacts, type Rung } from '#app/domain/disclosure/ladder.ts';
import { addDays, dayOf, mondayOf } from '#app/domain/time/day.ts';
import { listBlocksOf } from '#db/queries/disclosure/company-block.ts';
import { findConsent } from '#db/queries/consent/consent.ts';
import { findProfile, type ProfileRecord } from '#db/queries/profile/profile.ts';
import { listDetailedProfiles } from '#db/queries/disclosure/detailed-profile.ts';
import { findCurrentBatch } from '#db/queries/disclosure/public-batch.ts';
import { findPlacing } from '#db/queries/disclosure/public-profile.ts';
import { allow, found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { profileResource } from '../profile/profile-resource.server.ts';
import { factsForLadder } from './ladder-facts.server.ts';
import { shownCell } from './shown-cell.server.ts';

/**
 * For the caseworker: on which rung a profile stands, why, and how many people share its class.
 * @throws DomainError notFound, forbidden
 */
export async function explainPlacing(app: AppContext, actor: Actor, profileId: string): Promise<ExplainedPlacing> {
  const today = dayOf(app.clock.now());
  const profile = found(await findProfile(app.db, profileId, today));
  allow(actor, 'consent.record', profileResource(profile));
  return placingOf(app, profile);
}

/** The same without asking who reads: for the person herself behind her own link. Not for a company. */
export async function placingOf(app: AppContext, profile: ProfileRecord): Promise<ExplainedPlacing> {
  const profileId = profile.id;
  const today = dayOf(app.clock.now());
  const nextOn = addDays(mondayOf(today), 7);
  const isNameless = isGiven(await findConsent(app.db, profileId, 'namelessProfile'));
  if (profile.state !== 'published' || !isNameless) return { kind: 'none' };
  const batch = await findCurrentBatch(app.db);
  const placing = await findPlacing(app.db, profileId);
  if (batch === null || placing === null) {
    const isDetailed = (await listDetailedProfiles(app.db, { profileId })).length > 0;
    return { kind: isDetailed ? 'detailed' : 'waiting', nextOn };
  }
  if (batch.k === null) return { kind: 'tooFew', least: SMALLEST_POOL, nextOn };
  if (placing.class === null) {
    const similar = placing.similar.at(-1) ?? null;
    return { kind: 'withheld', similar, needed: batch.k + OPENING_MARGIN, nextOn };
  }
  const { cell, count, frozenCount, isOpen } = placing.class;
  const facts = factsForLadder(app, { ...profile, spotId: profile.quarterId ?? profile.placeId });
  const now = cellAt(cell.rung, facts);
  const isChanged = now === null || cellKey(now) !== cellKey(cell);
  return {
    kind: isOpen ? 'shown' : 'hidden',
    cell: shownCell(app, cell),
    similar: placing.similar.at(-1) ?? count,
    // The counts are those of the batch: beside a profile edited since they would name the wrong place.
    finer: profile.updatedAt > batch.beganAt ? null : finerThan(app, cell.rung, facts, placing.similar),
    members: count,
    frozenCount,
    k: batch.k,
    isChanged,
    isLeaving:
      isGiven(await findConsent(app.db, profileId, 'detailedProfile')) &&
      (await listBlocksOf(app.db, profileId)).length === 0,
    nextOn,
  };
}

function finerThan(app: AppContext, rung: Rung, facts: LadderFacts, similar: readonly (number | null)[]) {
  const finer = (rung - 1) as Rung;
  const count = similar[finer - 1];
  const cell = rung === 1 ? null : cellAt(finer, facts);
  return cell === null || count === null || count === undefined ? null : { cell: shownCell(app, cell), similar: count };
}
