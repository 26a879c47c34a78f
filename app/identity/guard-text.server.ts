import { guardText, type TextFinding } from '#app/domain/disclosure/text-guard.ts';
import type { Actor } from '#app/domain/account/actor.ts';
import type { Tx } from '#db/client.ts';
import type { Vault } from '#db/vault/vault.ts';
import { grantForTextGuard } from './grant.ts';
import { revealIdentity } from './reveal-identity.server.ts';

/** Somebody a text may be about, with what is known of her outside the vault. */
export interface GuardedPerson {
  readonly id: string;
  readonly places: readonly string[];
  readonly employers: readonly string[];
  /** The readers were told her first name by a release: it may stand in the text. */
  readonly firstNameIsKnown: boolean;
}

/**
 * What texts say of these persons: kinds and positions, never a value. Reading the sealed values is one audit row with the
 * ids, in the caller's transaction, that names whoever lets the text out. Whoever was erased is compared with nothing.
 * @returns findings per text, in their order
 */
export async function findOwnValues(
  tx: Tx,
  vault: Vault,
  by: Actor,
  texts: readonly string[],
  people: readonly GuardedPerson[],
  at: Date,
): Promise<TextFinding[][]> {
  const grant = grantForTextGuard(
    by,
    people.map(({ id }) => id),
  );
  const persons = await revealIdentity(tx, vault, grant, at, ['name', 'contact', 'birth', 'status', 'number']);
  const own = people.flatMap(({ id, places, employers, firstNameIsKnown }) => {
    const person = persons.get(id);
    if (person === undefined) return [];
    const { name, contact, birth, status, number } = person;
    return {
      firstName: firstNameIsKnown ? '' : name.firstName,
      lastName: name.lastName,
      places: contact.town === null ? places : [...places, contact.town],
      employers,
      street: contact.street,
      postcode: contact.postcode,
      email: contact.email,
      phone: contact.phone,
      number: number.customerNumber,
      birthOn: birth.birthOn,
      permitText: status.permitText,
    };
  });
  return texts.map((text) => guardText(text, own));
}
