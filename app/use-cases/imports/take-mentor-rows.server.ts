import { DomainError } from '#app/domain/domain-error.ts';
import type { ImportedMentor } from '#app/domain/mentoring/import/parse-mentor-row.ts';
import { hasLeft } from '#app/domain/mentoring/mentor-moves.ts';
import { startOf } from '#app/domain/time/berlin-instant.ts';
import { setImportRowState } from '#app/identity/import-rows.server.ts';
import { keepIdentities } from '#app/identity/keep-identity.server.ts';
import { newId } from '#db/columns.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { putImportMarks } from '#db/queries/imports/import-run.ts';
import { findMentors, insertMentor, updateMentor } from '#db/queries/mentoring/mentor.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { sealMentors } from '../mentoring/add-mentors.server.ts';
import { freeMentorCodes } from '../mentoring/mentor-code.server.ts';
import { syncMentorIndex } from '../mentoring/mentor-index.server.ts';
import { leaveAsMentor } from '../mentoring/move-mentor.server.ts';
import { mentorList } from './mentor-list.server.ts';
import { mentorDefaults, type KnownMentor } from './mentor-list-fields.server.ts';
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

interface MentorToTake extends RowToTake<ImportedMentor, KnownMentor> {
  readonly id: string;
}

/**
 * Takes a batch of rows of a list of volunteers in one transaction, compared once more with what stands here now, as lists of
 * people are. New ones are newly registered: a list says nothing of a talk, a pledge or a certificate, so each goes the way of
 * whoever signs up. Who is known keeps her state, her house and her address.
 * @throws DomainError versionConflict when somebody changed one of them meanwhile; the caller takes the batch again
 */
export async function takeMentorRows(
  app: AppContext,
  run: RunOfHouse,
  rows: readonly PeopleRow<ImportedMentor>[],
  context: ListContext,
): Promise<void> {
  const planned = (await planPeopleRows(app, mentorList, run.organisationId, rows, context)).map(
    (item): MentorToTake => ({ ...item, id: item.known?.mentor.id ?? newId() }),
  );
  const added = planned.filter((item) => item.known === null);
  const changed = planned.filter((item) => item.known !== null && item.taken.size > 0);
  const sealed = await sealMentors(app, [...added, ...changed].map(personOf));
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    await keepIdentities(tx, sealed, now);
    const codes = await freeMentorCodes(tx, added.length);
    for (const [index, { id, listed }] of added.entries()) {
      await insertMentor(tx, {
        id,
        caseCode: codes[index] ?? '',
        organisationId: run.organisationId,
        state: 'registered',
        offers: [...(listed.offers?.length ? listed.offers : mentorDefaults.offers)],
        languages: [...(listed.languages ?? [])],
        ...context.words.spot(listed),
        maxKm: listed.maxKm ?? null,
        mode: listed.mode ?? mentorDefaults.mode,
        slots: [...(listed.slots ?? [])],
        capacity: listed.capacity ?? mentorDefaults.capacity,
        registeredAt: listed.registeredOn ? startOf(listed.registeredOn) : now,
      });
    }
    for (const { known, listed, taken } of changed) {
      if (known === null) continue;
      const { id, version } = known.mentor;
      if (!(await updateMentor(tx, id, version, changesOf(listed, taken, context))))
        throw new DomainError('versionConflict');
    }
    await syncMentorIndex(
      app,
      tx,
      changed.map((item) => item.id),
    );
    for (const [action, items] of [['mentor.register', added] as const, ['mentor.edit', changed] as const])
      if (items.length > 0)
        await appendAudit(tx, now, {
          actorId: run.by,
          action,
          subjectKind: 'mentor',
          subjectIds: items.map((item) => item.id),
        });
    await putImportMarks(
      tx,
      'mentor',
      run.id,
      planned.flatMap((item) => marksOfRow(app, item.id, item, defaultFields(mentorDefaults))),
    );
    await settleRows(tx, run.id, rows, planned);
  });
}

/** Who she is after taking the row; what is not taken stays. */
function personOf({ id, known, listed, taken }: MentorToTake) {
  const takes = (field: string) => known === null || taken.has(field);
  const { phone = null, postcode = null, town = null } = listed;
  const before = known?.person.contact ?? {
    email: listed.email,
    phone: null,
    street: null,
    postcode: null,
    town: null,
    route: phone === null ? ('email' as const) : ('phone' as const),
  };
  return {
    id,
    name:
      takes('name') && listed.name !== undefined
        ? listed.name
        : (known?.person.name ?? { firstName: '', lastName: '' }),
    contact: {
      ...before,
      ...(takes('phone') ? { phone } : {}),
      ...(takes('postcode') ? { postcode } : {}),
      ...(takes('town') ? { town } : {}),
    },
  };
}

function changesOf(
  listed: ImportedMentor,
  taken: ReadonlySet<string>,
  context: ListContext,
): Parameters<typeof updateMentor>[3] {
  return {
    ...(taken.has('town') ? context.words.spot(listed) : {}),
    ...(taken.has('offers') ? { offers: [...(listed.offers ?? [])] } : {}),
    ...(taken.has('languages') ? { languages: [...(listed.languages ?? [])] } : {}),
    ...(taken.has('slots') ? { slots: [...(listed.slots ?? [])] } : {}),
    ...(taken.has('mode') && listed.mode ? { mode: listed.mode } : {}),
    ...(taken.has('maxKm') ? { maxKm: listed.maxKm ?? null } : {}),
    ...(taken.has('capacity') && listed.capacity ? { capacity: listed.capacity } : {}),
  };
}

/** Lets those go who were chosen from the volunteers no longer listed; who has a tandem meanwhile stays. */
export async function letAbsentMentorsGo(
  app: AppContext,
  run: RunOfHouse,
  rows: readonly PeopleRow<ImportedMentor>[],
): Promise<void> {
  const chosen = rows.filter((row) => row.choice === 'close' && row.subjectId !== null);
  if (chosen.length === 0) return;
  await write(app.db, async (tx) => {
    const mentors = await findMentors(
      tx,
      chosen.flatMap((row) => (row.subjectId === null ? [] : [row.subjectId])),
    );
    for (const mentor of mentors)
      if (!hasLeft(mentor.state) && mentor.openTandems === 0) await leaveAsMentor(app, tx, run.by, mentor);
    await setImportRowState(
      tx,
      run.id,
      chosen.map((row) => row.rowNumber),
      'taken',
    );
  });
}
