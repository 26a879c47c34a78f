import { caseworkerField } from '#app/domain/imports/plan-import.ts';
import type { ImportedProfile } from '#app/domain/profile/import/imported-profile.ts';
import type { ProfileChange } from '#app/domain/profile/profile-change.ts';
import { keepIdentities, sealIdentities } from '#app/identity/keep-identity.server.ts';
import { placedProfileIds, putImportMarks } from '#db/queries/imports/import-run.ts';
import { findProfiles } from '#db/queries/profile/profile.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { addCandidates, sealCandidates, type CandidateToAdd } from '../profile/add-candidates.server.ts';
import { changeProfiles } from '../profile/change-profiles.server.ts';
import { refreshCaseFacts } from '../profile/refresh-case-facts.server.ts';
import { closeAbsent } from './close-absent.server.ts';
import {
  marksOfRow,
  planPeopleRows,
  settleRows,
  type PeopleRow,
  type RowToTake,
  type RunOfHouse,
} from './plan-people-rows.server.ts';
import { profileList } from './profile-list.server.ts';
import type { KnownProfile, ProfileListContext } from './profile-list-fields.server.ts';
import { profileOfRow, type ProfileOfRow } from './profile-of-row.server.ts';

interface ProfileToTake extends RowToTake<ImportedProfile, KnownProfile> {
  readonly change: ProfileOfRow;
}

/**
 * Takes a batch of rows of a list of people in one transaction. Each is compared once more with what stands here now:
 * what changed here since the preview becomes a conflict and stays untouched. New people come as drafts, without consent.
 */
export async function takeProfileRows(
  app: AppContext,
  run: RunOfHouse,
  rows: readonly PeopleRow<ImportedProfile>[],
  context: ProfileListContext,
): Promise<void> {
  const planned = (await planPeopleRows(app, profileList, run.organisationId, rows, context)).map(
    (item): ProfileToTake => ({ ...item, change: profileOfRow(item.listed, item.taken, item.known, context) }),
  );
  const added = await sealCandidates(
    app,
    planned.filter((item) => item.known === null).map((item) => candidateOf(run.organisationId, item, context)),
  );
  const changed = planned.filter((item) => item.known !== null && item.taken.size > 0);
  const sealed = await sealIdentities(
    app.vault,
    changed.flatMap(({ known, change }) =>
      known === null || Object.keys(change.parts).length === 0
        ? []
        : [{ id: known.profile.id, kind: 'candidate' as const, parts: change.parts }],
    ),
  );
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const newIds = await addCandidates(app, tx, run.by, added);
    await changeProfiles(
      app,
      tx,
      run.by,
      changed.flatMap(({ known, change }) => (known === null ? [] : editsOf(known, change))),
    );
    await keepIdentities(tx, sealed, now);
    await refreshCaseFacts(
      app,
      tx,
      sealed.map((person) => person.id),
    );
    await assignAsListed(app, tx, run.by, changed, context);
    let next = 0;
    const ids = new Map(planned.map((item) => [item.row.rowNumber, item.known?.profile.id ?? newIds[next++] ?? '']));
    await putImportMarks(
      tx,
      'profile',
      run.id,
      planned.flatMap((item) => marksOfRow(app, ids.get(item.row.rowNumber) ?? '', item)),
    );
    await settleRows(tx, run.id, rows, planned);
  });
}

function candidateOf(
  organisationId: string,
  { listed, change }: ProfileToTake,
  { caseworkerOf }: ProfileListContext,
): CandidateToAdd {
  const caseworkerId = listed.caseworker ? caseworkerOf(listed.caseworker) : null;
  const { name, contact, birth, status, number } = change.parts;
  return {
    organisationId,
    caseworkerId,
    unassignedName: caseworkerId === null ? (listed.caseworker ?? null) : null,
    name: name ?? { firstName: '', lastName: '' },
    contact: contact ?? { email: null, phone: null, street: null, postcode: null, town: null, route: 'viaCaseworker' },
    birth: birth ?? { birthOn: null },
    status: status ?? {
      residenceStatus: null,
      validUntilOn: null,
      permitText: null,
      housing: null,
      enteredOn: null,
      flags: [],
    },
    number: number ?? { customerNumber: listed.customerNumber },
    fields: change.fields,
    german: change.german?.add ?? [],
    unknownWords: change.unknownWords ?? [],
  };
}

function editsOf(known: KnownProfile, { fields, german, unknownWords }: ProfileOfRow): ProfileChange[] {
  if (Object.keys(fields).length === 0 && german === null && unknownWords === null) return [];
  return [
    {
      kind: 'edit',
      id: known.profile.id,
      version: known.profile.version,
      fields,
      ...(german === null ? {} : { german }),
      ...(unknownWords === null ? {} : { unknownWords }),
    },
  ];
}

/** Hands over where the list names another caseworker who is known here; an unknown name changes nothing for a case that has somebody. */
async function assignAsListed(
  app: AppContext,
  tx: Parameters<typeof changeProfiles>[1],
  by: string,
  changed: readonly ProfileToTake[],
  { caseworkerOf, today }: ProfileListContext,
): Promise<void> {
  const receivers = new Map(
    changed.flatMap(({ taken, listed, known }) => {
      const receiver = taken.has(caseworkerField) && listed.caseworker ? caseworkerOf(listed.caseworker) : null;
      return receiver === null || known === null ? [] : [[known.profile.id, receiver] as const];
    }),
  );
  const now = await findProfiles(tx, [...receivers.keys()], today);
  await changeProfiles(
    app,
    tx,
    by,
    now.flatMap(({ id, version, caseworkerId }) => {
      const receiver = receivers.get(id);
      return receiver === undefined || receiver === caseworkerId
        ? []
        : [{ kind: 'assign' as const, id, version, caseworkerId: receiver, reason: 'import' }];
    }),
  );
}

/** Closes the cases chosen from those no longer listed; who is placed meanwhile stays open. */
export const closeAbsentCases = (app: AppContext, run: RunOfHouse, rows: readonly PeopleRow<ImportedProfile>[]) =>
  closeAbsent(app, run, rows, placedProfileIds);
