import { setImmediate as nextTurn } from 'node:timers/promises';
import { knownFields } from '#app/domain/imports/list-field.ts';
import type { ExistingRecord } from '#app/domain/imports/plan-import.ts';
import { hasLeft } from '#app/domain/mentoring/mentor-moves.ts';
import { grantForSystem } from '#app/identity/grant.ts';
import { findIdentityIds } from '#app/identity/keep-identity.server.ts';
import { revealIdentity } from '#app/identity/reveal-identity.server.ts';
import { piecesOf } from '#db/pieces.ts';
import { findMentors } from '#db/queries/mentoring/mentor.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { mentorListFields, type KnownMentor } from './mentor-list-fields.server.ts';
import type { KnownPeople } from './read-people-list.server.ts';

const mentorsPerPiece = 500;
const parts = ['name', 'contact'] as const;

/**
 * Which volunteers are behind these addresses, of whatever house: one person is one volunteer, and coordinators see all. Of
 * several with one address the one who has not left. For comparison only, as `findKnownProfiles`.
 */
export async function findKnownMentors(
  app: AppContext,
  addresses: readonly string[],
): Promise<KnownPeople<KnownMentor>> {
  const ids = await findIdentityIds(app.db, app.vault, 'email', addresses);
  const keyOf = new Map([...ids].flatMap(([key, persons]) => persons.map((id) => [id, key] as const)));
  const byKey = new Map<string, KnownMentor>();
  for (const piece of piecesOf([...keyOf.keys()], mentorsPerPiece)) {
    const mentors = await findMentors(app.db, piece);
    const grant = grantForSystem(
      'import',
      mentors.map((mentor) => mentor.id),
      parts,
    );
    const persons = await write(app.db, (tx) => revealIdentity(tx, app.vault, grant, app.clock.now(), parts));
    for (const mentor of mentors) {
      const person = persons.get(mentor.id);
      const key = keyOf.get(mentor.id);
      if (person === undefined || key === undefined) continue;
      const other = byKey.get(key);
      if (other === undefined || hasLeft(other.mentor.state)) byKey.set(key, { mentor, person });
    }
    await nextTurn();
  }
  const records = [...byKey].map(([key, known]): ExistingRecord => ({
    id: known.mentor.id,
    key,
    fields: knownFields(mentorListFields, known),
    isClosed: hasLeft(known.mentor.state),
    isInRunningPlacement: known.mentor.openTandems > 0,
  }));
  return { byKey, records };
}
