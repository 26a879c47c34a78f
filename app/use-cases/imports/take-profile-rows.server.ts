import { isAcceptable } from '#app/domain/imports/cell-problem.ts';
import { fieldsToTake, caseworkerField, planImport, type PlannedRow } from '#app/domain/imports/plan-import.ts';
import type { ImportedProfile } from '#app/domain/profile/import/imported-profile.ts';
import type { ProfileChange } from '#app/domain/profile/profile-change.ts';
import { fingerprint, setImportRowState, type OpenImportRow } from '#app/identity/import-rows.server.ts';
import { keepIdentities, sealIdentities } from '#app/identity/keep-identity.server.ts';
import { listImportMarks, placedProfileIds, putImportMarks, type ImportMark } from '#db/queries/import-run.ts';
import { findProfiles } from '#db/queries/profile.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { addCandidates, sealCandidates, type CandidateToAdd } from '../profile/add-candidates.server.ts';
import { changeProfiles } from '../profile/change-profiles.server.ts';
import { refreshCaseFacts } from '../profile/refresh-case-facts.server.ts';
import { findKnownProfiles } from './known-profiles.server.ts';
import { listedProfile, type KnownProfile, type ProfileListContext } from './profile-list-fields.server.ts';
import { profileOfRow, type ProfileOfRow } from './profile-of-row.server.ts';
import type { KeptRow } from './read-list.server.ts';

type Row = OpenImportRow<KeptRow<ImportedProfile>>;

interface RowToTake {
  readonly row: Row;
  readonly listed: ImportedProfile;
  readonly plan: PlannedRow;
  readonly known: KnownProfile | null;
  readonly taken: ReadonlySet<string>;
  readonly change: ProfileOfRow;
}

/**
 * Takes a batch of rows of a list of people in one transaction. Each is compared once more with what stands here now:
 * what changed here since the preview becomes a conflict and stays untouched. New people come as drafts, without consent.
 */
export async function takeProfileRows(
  app: AppContext,
  run: { id: string; organisationId: string; by: string },
  rows: readonly Row[],
  context: ProfileListContext,
): Promise<void> {
  const planned = await planAgain(app, run.organisationId, rows, context);
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
      planned.flatMap((item) => marksOf(app, ids.get(item.row.rowNumber) ?? '', item)),
    );
    const open = planned.filter((item) => item.plan.conflicts.length > 0 && item.row.choice === null);
    const isOpen = new Set(open.map((item) => item.row.rowNumber));
    await setImportRowState(tx, run.id, [...isOpen], 'conflict');
    await setImportRowState(
      tx,
      run.id,
      rows.map((row) => row.rowNumber).filter((rowNumber) => !isOpen.has(rowNumber)),
      'taken',
    );
  });
}

async function planAgain(
  app: AppContext,
  organisationId: string,
  rows: readonly Row[],
  context: ProfileListContext,
): Promise<RowToTake[]> {
  const listed = rows.flatMap((row) => (row.content.row === null ? [] : [{ row, listed: row.content.row }]));
  const known = await findKnownProfiles(
    app,
    organisationId,
    listed.map((item) => item.listed.customerNumber),
  );
  const marks = await listImportMarks(
    app.db,
    known.records.map((record) => record.id),
  );
  const plan = planImport(
    listed.map((item) => ({
      rowNumber: item.row.rowNumber,
      key: item.listed.customerNumber,
      fields: listedProfile(item.listed, context),
      hasError: !isAcceptable(item.row.content.problems),
    })),
    known.records,
    marks,
    (field, text) => fingerprint(app.vault, field, text),
  );
  return listed.flatMap((item, index): RowToTake[] => {
    const planned = plan.rows[index];
    if (planned === undefined || planned.state === 'error' || planned.state === 'closedHere') return [];
    const here = known.byKey.get(item.listed.customerNumber) ?? null;
    const taken = fieldsToTake(planned, item.row.choice);
    return [{ ...item, plan: planned, known: here, taken, change: profileOfRow(item.listed, taken, here, context) }];
  });
}

function candidateOf(
  organisationId: string,
  { listed, change }: RowToTake,
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
  changed: readonly RowToTake[],
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

/** Taken and agreed fields as the list says them now; a conflict decided for what stands here is remembered as that. */
function marksOf(
  app: AppContext,
  ownerId: string,
  { plan, row, known, taken, listed: _listed }: RowToTake,
): ImportMark[] {
  const hash = (field: string, text: string) => fingerprint(app.vault, field, text);
  const fields = row.content.fields;
  const said = (names: Iterable<string>) =>
    [...names].flatMap((field): ImportMark[] => {
      const listed = fields[field];
      return listed === undefined
        ? []
        : [{ ownerId, field, said: hash(field, listed.said), stored: hash(field, listed.stored) }];
    });
  if (known === null) return said(Object.keys(fields));
  const kept = row.choice === 'here' ? plan.conflicts : [];
  const here = row.content.here;
  return [
    ...said([...taken, ...plan.agreed]),
    ...kept.flatMap((field): ImportMark[] => {
      const listed = fields[field];
      const stands = here[field];
      return listed === undefined || stands === undefined
        ? []
        : [{ ownerId, field, said: hash(field, listed.said), stored: hash(field, stands) }];
    }),
  ];
}

/** Closes the cases chosen from those no longer listed; who is placed meanwhile stays open. @returns how many were closed */
export async function closeAbsentCases(
  app: AppContext,
  run: { id: string; by: string },
  rows: readonly Row[],
  context: ProfileListContext,
): Promise<number> {
  const chosen = rows.filter((row) => row.choice === 'close' && row.subjectId !== null);
  if (chosen.length === 0) return 0;
  return write(app.db, async (tx) => {
    const ids = chosen.flatMap((row) => (row.subjectId === null ? [] : [row.subjectId]));
    const placed = await placedProfileIds(tx, ids);
    const profiles = (await findProfiles(tx, ids, context.today)).filter(
      (profile) => !placed.has(profile.id) && profile.state !== 'closed' && profile.state !== 'erased',
    );
    await changeProfiles(
      app,
      tx,
      run.by,
      profiles.map(({ id, version }) => ({ kind: 'close', id, version, reason: 'noLongerListed' })),
    );
    await setImportRowState(
      tx,
      run.id,
      chosen.map((row) => row.rowNumber),
      'taken',
    );
    return profiles.length;
  });
}
