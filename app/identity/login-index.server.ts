import { indexOf } from '#db/vault/persons.ts';
import type { Vault } from '#db/vault/vault.ts';

/** The keyed hash a user signs in under; staff, companies and mentors alike. `email` may be typed in any case. */
export function loginIndex(vault: Vault, email: string): string {
  return indexOf(vault, 'email', email);
}
