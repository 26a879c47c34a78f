import { findUser, listOrganisations } from '#db/queries/account.ts';
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
  const user = await findUser(app.db, userId);
  if (user === null || user.deactivatedAt !== null || user.displayName === null) return null;
  const phone = user.phone ?? (await housePhone(app, user.organisationId));
  return { name: user.displayName, phone, email: user.email, organisationName: user.organisationName };
}

async function housePhone(app: AppContext, organisationId: string | null): Promise<string | null> {
  if (organisationId === null) return null;
  const houses = await listOrganisations(app.db);
  return houses.find((house) => house.id === organisationId)?.phone ?? null;
}
