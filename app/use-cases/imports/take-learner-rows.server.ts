import type { IdentityParts } from '#app/domain/identity/identity.ts';
import type { ImportedLearner } from '#app/domain/mentoring/import/parse-learner-row.ts';
import type { GermanChange, ProfileFields } from '#app/domain/profile/profile-change.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { keepIdentities, sealIdentities } from '#app/identity/keep-identity.server.ts';
import type { Tx } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { findIdsWithTandem } from '#db/queries/mentoring/guest.ts';
import { putImportMarks } from '#db/queries/imports/import-run.ts';
import { putLearner } from '#db/queries/mentoring/learner.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { addCandidates, sealCandidates, type CandidateToAdd } from '../profile/add-candidates.server.ts';
import { changeProfiles } from '../profile/change-profiles.server.ts';
import { closeAbsent } from './close-absent.server.ts';
import { wishDefaults, type KnownLearner } from './learner-list-fields.server.ts';
import { learnerList } from './learner-list.server.ts';
import { defaultFields } from './person-list-fields.server.ts';
import {
  marksOfRow,
  planPeopleRows,
  settleRows,
  type PeopleRow,
  type RowToTake,
  type RunOfHouse,
} from './plan-people-rows.server.ts';
import type { ListContext } from './read-people-list.server.ts';

type LearnerToTake = RowToTake<ImportedLearner, KnownLearner>;
type KnownToTake = LearnerToTake & { readonly known: KnownLearner };

const emptyContact = { email: null, phone: null, street: null, postcode: null, town: null } as const;

/**
 * Takes a batch of rows of a list of learners in one transaction, compared once more with what stands here now, as lists of
 * people are. New ones are guests of the house with their wish, without a yes: in no queue, in no proposal of pairs.
 * @throws DomainError versionConflict when somebody changed one of them meanwhile; the caller takes the batch again
 */
export async function takeLearnerRows(
  app: AppContext,
  run: RunOfHouse,
  rows: readonly PeopleRow<ImportedLearner>[],
  context: ListContext,
): Promise<void> {
  const planned = await planPeopleRows(app, learnerList, run.organisationId, rows, context);
  const added = planned.filter((item) => item.known === null);
  const changed = planned.filter((item): item is KnownToTake => item.known !== null && item.taken.size > 0);
  const candidates = await sealCandidates(
    app,
    added.map((item) => guestOf(run.organisationId, item, context)),
  );
  const sealed = await sealIdentities(
    app.vault,
    changed.map((item) => ({ id: item.known.profile.id, kind: 'candidate' as const, parts: partsOf(item) })),
  );
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const newIds = await addCandidates(app, tx, run.by, candidates);
    await changeProfiles(
      app,
      tx,
      run.by,
      changed.map((item) => ({
        kind: 'edit' as const,
        id: item.known.profile.id,
        version: item.known.profile.version,
        ...editOf(item, context),
      })),
    );
    await keepIdentities(tx, sealed, now);
    const idOf = new Map([
      ...added.map((item, index) => [item.row.rowNumber, newIds[index] ?? ''] as const),
      ...planned.flatMap(({ row, known }) => (known === null ? [] : [[row.rowNumber, known.profile.id] as const])),
    ]);
    const wished: string[] = [];
    for (const item of [...added, ...changed]) {
      const id = idOf.get(item.row.rowNumber) ?? '';
      if (await putWish(tx, id, item, dayOf(now))) wished.push(id);
    }
    if (wished.length > 0)
      await appendAudit(tx, now, {
        actorId: run.by,
        action: 'learner.note',
        subjectKind: 'profile',
        subjectIds: wished,
      });
    await putImportMarks(
      tx,
      'profile',
      run.id,
      planned.flatMap((item) => marksOfRow(app, idOf.get(item.row.rowNumber) ?? '', item, defaultFields(wishDefaults))),
    );
    await settleRows(tx, run.id, rows, planned);
  });
}

function guestOf(organisationId: string, { listed }: LearnerToTake, context: ListContext): CandidateToAdd {
  const { phone = null, email = null, postcode = null, town = null } = listed;
  return {
    organisationId,
    isGuest: true,
    caseworkerId: null,
    unassignedName: null,
    name: listed.name ?? { firstName: '', lastName: '' },
    contact: { ...emptyContact, email, phone, postcode, town, route: phone === null ? 'email' : 'phone' },
    birth: { birthOn: null },
    status: { residenceStatus: null, validUntilOn: null, permitText: null, housing: null, enteredOn: null, flags: [] },
    number: { customerNumber: listed.number },
    fields: { ...context.words.spot(listed), otherLanguages: [...(listed.otherLanguages ?? [])] },
    german: listed.german ?? [],
  };
}

/** Who she is after taking the row; what is not taken stays. */
function partsOf({ listed, known, taken }: KnownToTake): Partial<IdentityParts> {
  const { name, contact } = known.person;
  const fields = (['phone', 'email', 'postcode', 'town'] as const).filter((field) => taken.has(field));
  return {
    name: taken.has('name') && listed.name !== undefined ? { ...listed.name } : name,
    contact: { ...contact, ...Object.fromEntries(fields.map((field) => [field, listed[field] ?? null])) },
  };
}

function editOf(
  { listed, taken }: KnownToTake,
  context: ListContext,
): { fields: Partial<ProfileFields>; german?: GermanChange } {
  return {
    fields: {
      ...(taken.has('town') ? context.words.spot(listed) : {}),
      ...(taken.has('otherLanguages') ? { otherLanguages: [...(listed.otherLanguages ?? [])] } : {}),
    },
    ...(taken.has('germanAssessed') ? { german: { add: listed.german ?? [], replace: ['assessed'] } } : {}),
  };
}

/**
 * Writes what the row says she wants. Of somebody whose wish was forgotten, because she took her yes back, only where it was
 * chosen for her goal.
 * @returns whether there was anything to write
 */
async function putWish(
  tx: Tx,
  profileId: string,
  { listed, known, taken }: LearnerToTake,
  today: string,
): Promise<boolean> {
  const before = known?.wish ?? null;
  const isTaken = (field: string) => known === null || taken.has(field);
  if (before === null ? !isTaken('goal') : !['goal', 'mode', 'slots'].some(isTaken)) return false;
  const goal = (isTaken('goal') ? listed.goal : null) ?? before ?? wishDefaults.goal;
  await putLearner(tx, {
    profileId,
    goal: goal.goal,
    goalLevel: goal.goalLevel,
    mode: (isTaken('mode') ? listed.mode : null) ?? before?.mode ?? wishDefaults.mode,
    slots: [...((isTaken('slots') ? listed.slots : null) ?? before?.slots ?? [])],
    wishes: before?.wishes ?? [],
    waitingSince: before?.waitingSince ?? (known === null ? listed.waitingSince : null) ?? today,
  });
  return true;
}

/** Lets those go who were chosen from the learners no longer listed; who has a tandem meanwhile stays. */
export const letAbsentLearnersGo = (app: AppContext, run: RunOfHouse, rows: readonly PeopleRow<ImportedLearner>[]) =>
  closeAbsent(app, run, rows, findIdsWithTandem);
