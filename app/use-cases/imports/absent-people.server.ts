import type { Actor } from '#app/domain/account/actor.ts';
import type { ImportRun } from '#app/domain/imports/import-run.ts';
import { mayEver } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { grantForImport } from '#app/identity/grant.ts';
import { revealIdentity } from '#app/identity/reveal-identity.server.ts';
import { findProfiles } from '#db/queries/profile/profile.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';

export interface AbsentPerson {
  /** "Nachname, Vorname" */
  readonly name: string;
  readonly customerNumber: string | null;
}

/**
 * Number and name of people who are no longer listed, by profile id: who decides about closing a case must know whose
 * it is. For those who may read identities at all; an administrator who takes a list sees case codes. One audit row.
 */
export async function revealAbsentPeople(
  app: AppContext,
  actor: Actor,
  run: ImportRun,
  ids: readonly string[],
): Promise<Map<string, AbsentPerson>> {
  const { organisationId } = run;
  if (ids.length === 0 || organisationId === null || !mayEver(actor, 'identity.reveal')) return new Map();
  const now = app.clock.now();
  const rows = (await findProfiles(app.db, ids, dayOf(now)))
    .filter((profile) => profile.organisationId === organisationId)
    .map((profile) => ({ id: profile.id, organisationId }));
  const parts = ['name', 'number'] as const;
  const persons = await write(app.db, (tx) =>
    revealIdentity(tx, app.vault, grantForImport(actor, rows, parts), now, parts),
  );
  return new Map(
    [...persons].map(([id, { name, number }]) => [
      id,
      { name: `${name.lastName}, ${name.firstName}`, customerNumber: number.customerNumber },
    ]),
  );
}
