import { setImmediate as nextTurn } from 'node:timers/promises';
import { knownFields } from '#app/domain/imports/list-field.ts';
import type { ExistingRecord } from '#app/domain/imports/plan-import.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { grantForSystem } from '#app/identity/grant.ts';
import { findIdentityIds } from '#app/identity/keep-identity.server.ts';
import { revealIdentity } from '#app/identity/reveal-identity.server.ts';
import { piecesOf } from '#db/pieces.ts';
import { findIdsWithTandem } from '#db/queries/mentoring/guest.ts';
import { findLearners } from '#db/queries/mentoring/learner.ts';
import { findProfiles } from '#db/queries/profile/profile.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { learnerListFields, type KnownLearner } from './learner-list-fields.server.ts';
import type { KnownPeople } from './read-people-list.server.ts';

const learnersPerPiece = 500;
const parts = ['name', 'contact'] as const;

/**
 * Which guests of a house are behind these numbers; clients and guests of other houses with the same number count as
 * nobody. For comparison only, as `findKnownProfiles`.
 */
export async function findKnownLearners(
  app: AppContext,
  organisationId: string,
  keys: readonly string[],
): Promise<KnownPeople<KnownLearner>> {
  const now = app.clock.now();
  const ids = await findIdentityIds(app.db, app.vault, 'customerNumber', keys);
  const keyOf = new Map([...ids].flatMap(([key, persons]) => persons.map((id) => [id, key] as const)));
  const byKey = new Map<string, KnownLearner>();
  const records: ExistingRecord[] = [];
  for (const piece of piecesOf([...keyOf.keys()], learnersPerPiece)) {
    const guests = (await findProfiles(app.db, piece, dayOf(now))).filter(
      (profile) => profile.isGuest && profile.organisationId === organisationId && profile.state !== 'erased',
    );
    const guestIds = guests.map((guest) => guest.id);
    const persons = await write(app.db, (tx) =>
      revealIdentity(tx, app.vault, grantForSystem('import', guestIds, parts), now, parts),
    );
    const wishes = await findLearners(app.db, guestIds);
    const inTandem = await findIdsWithTandem(app.db, guestIds);
    for (const profile of guests) {
      const person = persons.get(profile.id);
      const key = keyOf.get(profile.id);
      if (person === undefined || key === undefined) continue;
      const known: KnownLearner = { profile, person, wish: wishes.get(profile.id) ?? null };
      byKey.set(key, known);
      records.push({
        id: profile.id,
        key,
        fields: knownFields(learnerListFields, known),
        isClosed: profile.state === 'closed',
        isInRunningPlacement: inTandem.has(profile.id),
      });
    }
    await nextTurn();
  }
  return { byKey, records };
}
