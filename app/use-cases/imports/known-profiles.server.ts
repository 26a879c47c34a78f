import { setImmediate as nextTurn } from 'node:timers/promises';
import { knownFields } from '#app/domain/imports/list-field.ts';
import type { ExistingRecord } from '#app/domain/imports/plan-import.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { grantForSystem } from '#app/identity/grant.ts';
import { findIdentityIds } from '#app/identity/keep-identity.server.ts';
import { revealIdentity } from '#app/identity/reveal-identity.server.ts';
import { piecesOf } from '#db/pieces.ts';
import { placedProfileIds } from '#db/queries/imports/import-run.ts';
import { findProfiles } from '#db/queries/profile/profile.ts';
import { listProfileWords } from '#db/queries/profile/profile-words.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { profileListFields, type KnownProfile } from './profile-list-fields.server.ts';
import type { KnownPeople } from './read-people-list.server.ts';

const profilesPerPiece = 500;
const parts = ['name', 'contact', 'birth', 'status', 'number'] as const;

/**
 * Who is behind these customer numbers in an organisation, with what is stored; other organisations' people with the
 * same number count as nobody. For comparison only: the reads are in the
 * audit log under the purpose `import`, nothing of it reaches a page but what the reader of the list may see.
 */
export async function findKnownProfiles(
  app: AppContext,
  organisationId: string,
  keys: readonly string[],
): Promise<KnownPeople<KnownProfile>> {
  const now = app.clock.now();
  const ids = await findIdentityIds(app.db, app.vault, 'customerNumber', keys);
  const keyOf = new Map([...ids].flatMap(([key, persons]) => persons.map((id) => [id, key] as const)));
  const byKey = new Map<string, KnownProfile>();
  const records: ExistingRecord[] = [];
  for (const piece of piecesOf([...keyOf.keys()], profilesPerPiece)) {
    const found = (await findProfiles(app.db, piece, dayOf(now))).filter((profile) => profile.state !== 'erased');
    const own = found.filter((profile) => profile.organisationId === organisationId && !profile.isGuest);
    const ownIds = own.map((profile) => profile.id);
    const persons = await write(app.db, (tx) =>
      revealIdentity(tx, app.vault, grantForSystem('import', ownIds, parts), now, parts),
    );
    const words = await listProfileWords(app.db, ownIds);
    const placed = await placedProfileIds(app.db, ownIds);
    for (const profile of own) {
      const person = persons.get(profile.id);
      const key = keyOf.get(profile.id);
      if (person === undefined || key === undefined) continue;
      const known: KnownProfile = { profile, person, words: words.get(profile.id) ?? [] };
      byKey.set(key, known);
      records.push({
        id: profile.id,
        key,
        fields: knownFields(profileListFields, known),
        isClosed: profile.state === 'closed',
        isInRunningPlacement: placed.has(profile.id),
      });
    }
    await nextTurn();
  }
  return { byKey, records };
}
