import { fold } from '#app/domain/imports/fold.ts';
import type { ImportedProfile } from '#app/domain/profile/import/imported-profile.ts';
import { grantForSystem } from '#app/identity/grant.ts';
import { revealIdentity } from '#app/identity/reveal-identity.server.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';

/**
 * Who seems to be missing in the list but may be one of its rows whose number cannot be read: the same last name, and
 * the same first name or the same birthday. Nobody is proposed for closing because of a mistyped number.
 * @returns ids of `absentIds`
 */
export async function findUnclearAbsentees(
  app: AppContext,
  rowsWithoutNumber: readonly Pick<ImportedProfile, 'name' | 'birthOn'>[],
  absentIds: readonly string[],
): Promise<Set<string>> {
  const listed = rowsWithoutNumber.flatMap(({ name, birthOn = null }) =>
    name === undefined || fold(name.lastName) === ''
      ? []
      : [{ lastName: fold(name.lastName), firstName: fold(name.firstName), birthOn }],
  );
  if (listed.length === 0 || absentIds.length === 0) return new Set();
  const parts = ['name', 'birth'] as const;
  const persons = await write(app.db, (tx) =>
    revealIdentity(tx, app.vault, grantForSystem('import', absentIds, parts), app.clock.now(), parts),
  );
  const unclear = [...persons].filter(([, { name, birth }]) =>
    listed.some(
      (row) =>
        row.lastName === fold(name.lastName) &&
        (row.firstName === fold(name.firstName) || (row.birthOn !== null && row.birthOn === birth.birthOn)),
    ),
  );
  return new Set(unclear.map(([id]) => id));
}
