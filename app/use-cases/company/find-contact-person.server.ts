import { findContact } from '#db/queries/account/account.ts';
import type { AppContext } from '../app-context.ts';

/** The officer a company may call. */
export interface ContactPerson {
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly organisationName: string | null;
}

/**
 * The person of the house behind a user id, with the house's own number where she has none; null when her account is closed.
 * Staff only: never asked for a volunteer's or a candidate's id.
 */
export async function findContactPerson(app: AppContext, userId: string): Promise<ContactPerson | null> {
  const contact = await findContact(app.db, userId);
  return contact === null || contact.name === null ? null : { ...contact, name: contact.name };
}
