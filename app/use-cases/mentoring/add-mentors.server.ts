import type { PersonContact, PersonName } from '#app/domain/identity/identity.ts';
import { keepIdentities, sealIdentities, type SealedPerson } from '#app/identity/keep-identity.server.ts';
import type { Tx } from '#db/client.ts';
import { insertMentor } from '#db/queries/mentoring/mentor.ts';
import type { AppContext } from '../app-context.ts';

/** Who a volunteer is; everything else about her is in the row without a name. */
export interface MentorPerson {
  readonly id: string;
  readonly name: PersonName;
  readonly contact: PersonContact;
}

/** Seals who volunteers are; before the transaction that adds them, for the keys live in another database. */
export function sealMentors(app: AppContext, people: readonly MentorPerson[]): Promise<SealedPerson[]> {
  return sealIdentities(
    app.vault,
    people.map(({ id, name, contact }) => ({ id, kind: 'volunteer' as const, parts: { name, contact } })),
  );
}

/**
 * Adds volunteers in the caller's transaction: who they are into the vault, the rest as rows without a name. Checks
 * nothing: the use case that calls it did.
 */
export async function addMentors(
  tx: Tx,
  at: Date,
  people: readonly SealedPerson[],
  rows: readonly Parameters<typeof insertMentor>[1][],
): Promise<void> {
  await keepIdentities(tx, people, at);
  for (const row of rows) await insertMentor(tx, row);
}
