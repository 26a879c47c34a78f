import type { Actor } from '#app/domain/account/actor.ts';
import type { IdentityParts } from '#app/domain/identity/identity.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { grantForExport, grantForGuestExport } from '#app/identity/grant.ts';
import { revealIdentity } from '#app/identity/reveal-identity.server.ts';
import { exportPerson as readTables, leftOutOfExport } from '#db/queries/profile/person-export.ts';
import { findCompany } from '#db/queries/company/company.ts';
import { findPosting } from '#db/queries/posting/posting.ts';
import { findProfile } from '#db/queries/profile/profile.ts';
import { write } from '#db/transaction.ts';
import { found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { openExportedMessages } from '../mentoring/tandem-messages.server.ts';
import { allowForLearner, guestResource, profileResource } from './profile-resource.server.ts';

export interface PersonExport {
  readonly caseCode: string;
  readonly madeAt: Date;
  readonly person: IdentityParts;
  /** Rows by table name, columns by name. */
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  /** What is not in it, and why. */
  readonly leftOut: Readonly<Record<string, string>>;
  /** Names of postings and companies that stand in it as ids. */
  readonly names: Readonly<Record<string, string>>;
}

/**
 * Everything that is kept about one person, for herself (Articles 15 and 20 GDPR): for the case's own people, or the
 * coordinators who keep a guest, who hand it to her. Two audit rows: what was revealed, and that it was exported.
 * @throws DomainError notFound for other cases and the erased, forbidden
 */
export async function exportPerson(app: AppContext, actor: Actor, profileId: string): Promise<PersonExport> {
  const at = app.clock.now();
  const profile = found(await findProfile(app.db, profileId, dayOf(at)));
  allowForLearner(actor, 'identity.export', profile);
  const grant = profile.isGuest
    ? grantForGuestExport(actor, { id: profile.id, ...guestResource(profile) })
    : grantForExport(actor, { id: profile.id, ...profileResource(profile) });
  const revealed = await write(app.db, (tx) => revealIdentity(tx, app.vault, grant, at));
  const person = found(revealed.get(profile.id));
  // After the commit: the log of years is read, and nobody waits for it.
  const read = await readTables(app.db, profile.id);
  const tables = {
    ...read,
    tandem_messages: await openExportedMessages(app, profile.id, read['tandem_messages'] ?? []),
  };
  return {
    caseCode: profile.caseCode,
    madeAt: at,
    person,
    tables,
    leftOut: leftOutOfExport,
    names: await namesIn(app, tables),
  };
}

/** Names of the postings and companies that stand in rows as ids. */
async function namesIn(app: AppContext, tables: PersonExport['tables']): Promise<Record<string, string>> {
  const names: Record<string, string> = {};
  const idsIn = (column: string) =>
    new Set(Object.values(tables).flatMap((rows) => rows.flatMap((row) => textsIn(row[column]))));
  for (const id of idsIn('postingId')) names[id] = (await findPosting(app.db, id))?.title ?? id;
  for (const id of idsIn('companyId')) names[id] = (await findCompany(app.db, id))?.name ?? id;
  return names;
}

const textsIn = (value: unknown): string[] => (typeof value === 'string' ? [value] : []);
