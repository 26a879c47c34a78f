import { and, eq, isNull } from 'drizzle-orm';
import { DomainError } from '#app/domain/domain-error.ts';
import { missingForPublication } from '#app/domain/profile/case-code.ts';
import { followUpAfter } from '#app/domain/profile/course-end.ts';
import type { ProfileChange } from '#app/domain/profile/profile-change.ts';
import { profileStateAfter, type ProfileMove } from '#app/domain/profile/profile-moves.ts';
import type { ProfileWords } from '#app/domain/profile/profile-words.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { eraseIdentities } from '#app/identity/erase-identity.server.ts';
import type { Tx } from '#db/client.ts';
import { newId } from '#db/columns.ts';
import { piecesOf } from '#db/pieces.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { findWorkAccess } from '#db/queries/profile/case-facts.ts';
import { emptyCases, emptyProfile } from '#db/queries/identity/erasure.ts';
import { handOnNotesOfProfiles } from '#db/queries/assistance/file-note.ts';
import { addEvidence, removeEvidence } from '#db/queries/profile/language-evidence.ts';
import { endPlacementsOfProfiles } from '#db/queries/assistance/placement-end.ts';
import {
  findProfiles,
  insertProfiles,
  nextMatchNumbers,
  updateProfile,
  type ProfileRecord,
} from '#db/queries/profile/profile.ts';
import { listProfileWords, replaceProfileWords } from '#db/queries/profile/profile-words.ts';
import { endOpenProposalsOfProfiles, endProposalsOfProfiles } from '#db/queries/match/proposal-end.ts';
import { caseAssignments } from '#db/schema/profile.ts';
import { forgetInSavedSearches } from '#db/queries/match/saved-search.ts';
import { matchDocument } from '#search/documents/match-document.ts';
import type { AppContext } from '../app-context.ts';
import { endUnstarted } from '../assistance/end-unstarted.server.ts';
import { leavePublicSide } from '../disclosure/leave-public-side.server.ts';
import { rewriteJobFits } from '../disclosure/write-job-fit.server.ts';
import { noteTypedWords } from '../reference/note-typed-words.server.ts';
import { endMentoring } from '../mentoring/end-mentoring.server.ts';

/**
 * THE way a profile changes: create, edit, assign, publish, withdraw, close, erase, import and batch. In the caller's
 * transaction it writes the rows, the match index, what companies may still see, and one audit row per kind of change
 * (an erasure has its own, with its reason; whoever erases calls `finishErasures` after the commit).
 * Checks no rights: the use case that calls it did.
 * @param by acting user's id, null for machinery
 * @throws DomainError versionConflict when a profile changed since the editor saw it; notFound for an unknown id;
 *   conflict (`profileMoveImpossible`) for a move its state does not allow;
 *   blocked (`profileIncomplete`, params.missing) when a profile to publish lacks something
 */
export async function changeProfiles(
  app: AppContext,
  tx: Tx,
  by: string | null,
  changes: readonly ProfileChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const at = app.clock.now();
  await createAll(tx, changes, at, by);
  const rest = changes.filter((change) => change.kind !== 'create');
  const before = new Map(
    (
      await findProfiles(
        tx,
        rest.map((change) => change.id),
        dayOf(at),
      )
    ).map((row) => [row.id, row]),
  );
  for (const change of rest) await changeOne(tx, change, before.get(change.id), at, by);
  const written = changes.flatMap((change) => {
    const words = change.kind === 'create' || change.kind === 'edit' ? change.unknownWords : undefined;
    return words === undefined ? [] : [{ profileId: change.id, words }];
  });
  await noteProfileWords(app, tx, by, written);
  await replaceProfileWords(tx, written);
  const handedOver = rest.filter((change) => change.kind === 'assign');
  for (const receiver of new Set(handedOver.map((change) => change.caseworkerId))) {
    const cases = handedOver.filter((change) => change.caseworkerId === receiver);
    await handOnNotesOfProfiles(
      tx,
      cases.map((change) => change.id),
      receiver,
    );
  }
  // A withdrawal ends all that has not started; a closed case only what waits for an answer: aftercare goes on.
  const changedTo = (kind: ProfileChange['kind']) =>
    rest.filter((change) => change.kind === kind).map((change) => change.id);
  const erased = changedTo('erase');
  await endUnstarted(tx, at, by, changedTo('withdraw'));
  await endOpenProposalsOfProfiles(tx, changedTo('close'), 'withdrawn', at, by);
  await endProposalsOfProfiles(tx, erased, 'withdrawn', at, by);
  await endPlacementsOfProfiles(tx, erased, dayOf(at), at, by);
  // A tandem hangs on a consent of its own: it outlives a withdrawn profile, not an erased person.
  await endMentoring(app, tx, by, erased);
  await emptyCases(tx, erased);
  await eraseIdentities(tx, 'candidate', erased, at);
  await leavePublicSide(
    tx,
    rest.map((change) => change.id),
  );
  await putIntoIndex(app, tx, [...new Set(changes.map((change) => change.id))]);
  await rewriteJobFits(app, tx, { profileIds: [...new Set(rest.map((change) => change.id))] });
  for (const kind of new Set(changes.map((change) => change.kind))) {
    if (kind === 'refresh' || kind === 'erase') continue;
    await appendAudit(tx, at, {
      actorId: by,
      action: `profile.${kind}`,
      subjectKind: 'profile',
      subjectIds: changes.filter((change) => change.kind === kind).map((change) => change.id),
    });
  }
  for (const change of changes) {
    if (change.kind !== 'erase') continue;
    await appendAudit(tx, at, {
      actorId: by,
      action: 'profile.erase',
      subjectKind: 'profile',
      subjectIds: [change.id],
      detail: { reason: change.reason },
    });
  }
}

/** Counts the words that are new to their profile. */
async function noteProfileWords(
  app: AppContext,
  tx: Tx,
  by: string | null,
  written: readonly { readonly profileId: string; readonly words: readonly ProfileWords[] }[],
): Promise<void> {
  if (!written.some(({ words }) => words.length > 0)) return;
  const before = await listProfileWords(
    tx,
    written.map(({ profileId }) => profileId),
  );
  const isNew = (profileId: string, word: ProfileWords) =>
    before.get(profileId)?.some((one) => one.field === word.field && one.words === word.words) !== true;
  const fresh = written.flatMap(({ profileId, words }) => words.filter((word) => isNew(profileId, word)));
  await noteTypedWords(
    app,
    tx,
    by,
    fresh.map(({ field, words }) => ({ kind: field, words })),
  );
}

async function createAll(tx: Tx, changes: readonly ProfileChange[], at: Date, by: string | null): Promise<void> {
  const creations = changes.filter((change) => change.kind === 'create');
  if (creations.length === 0) return;
  const numbers = await nextMatchNumbers(tx, creations.length);
  await insertProfiles(
    tx,
    creations.map(({ id, caseCode, organisationId, caseworkerId, unassignedName, isGuest, fields }, index) => ({
      id,
      caseCode,
      matchNumber: numbers[index] ?? 0,
      state: 'draft',
      organisationId,
      caseworkerId,
      unassignedName,
      isGuest: isGuest ?? false,
      occupations: [...(fields.occupations ?? [])],
      skills: [...(fields.skills ?? [])],
      otherLanguages: [...(fields.otherLanguages ?? [])],
      course: fields.course ?? null,
      courseUntilOn: fields.course?.untilOn ?? null,
      experienceYears: fields.experienceYears ?? null,
      licences: [...(fields.licences ?? [])],
      hoursMin: fields.hoursMin ?? null,
      hoursMax: fields.hoursMax ?? null,
      shifts: [...(fields.shifts ?? [])],
      availableFrom: fields.availableFrom ?? null,
      placeId: fields.placeId ?? null,
      quarterId: fields.quarterId ?? null,
      maxKm: fields.maxKm ?? null,
      withoutCar: fields.withoutCar ?? false,
      wantedKinds: [...(fields.wantedKinds ?? [])],
      createdAt: at,
      updatedAt: at,
    })),
  );
  await addEvidence(
    tx,
    creations.flatMap(({ id, german }) => german.map((item) => ({ ...item, profileId: id }))),
    at,
    by,
  );
  const assigned = creations.flatMap(({ id, caseworkerId }) =>
    caseworkerId === null ? [] : [{ id: newId(), profileId: id, caseworkerId, startedAt: at, byUserId: by }],
  );
  for (const piece of piecesOf(assigned)) await tx.insert(caseAssignments).values(piece);
}

async function changeOne(
  tx: Tx,
  change: Exclude<ProfileChange, { kind: 'create' }>,
  row: ProfileRecord | undefined,
  at: Date,
  by: string | null,
) {
  if (row === undefined || row.state === 'erased') throw new DomainError('notFound');
  if (change.kind === 'refresh') return;
  // Nobody's client is in no search and nobody's case.
  if (row.isGuest && (change.kind === 'publish' || change.kind === 'assign'))
    throw new DomainError('conflict', 'profileMoveImpossible');
  const update = async (changed: Parameters<typeof updateProfile>[3]) => {
    if (!(await updateProfile(tx, change.id, change.version, { ...changed, updatedAt: at })))
      throw new DomainError('versionConflict');
  };
  /** Makes a move of the state machine. */
  const move = async (kind: ProfileMove, changed: Parameters<typeof updateProfile>[3]) => {
    const state = profileStateAfter(row.state, kind);
    if (state === null) throw new DomainError('conflict', 'profileMoveImpossible');
    await update({ ...changed, state });
  };
  switch (change.kind) {
    case 'edit': {
      const { course, followUpPlanned, ...fields } = change.fields;
      const courseUntilOn = course === undefined ? row.courseUntilOn : (course?.untilOn ?? null);
      await update({
        ...(fields as object),
        ...(course === undefined ? {} : { course, courseUntilOn }),
        followUpPlanned: followUpAfter(row, courseUntilOn, followUpPlanned ?? row.followUpPlanned),
      });
      for (const source of change.german?.replace ?? []) await removeEvidence(tx, change.id, source);
      await addEvidence(
        tx,
        (change.german?.add ?? []).map((item) => ({ ...item, profileId: change.id })),
        at,
        by,
      );
      return;
    }
    case 'assign':
      await update({ caseworkerId: change.caseworkerId, unassignedName: null });
      await tx
        .update(caseAssignments)
        .set({ endedAt: at })
        .where(and(eq(caseAssignments.profileId, change.id), isNull(caseAssignments.endedAt)));
      await tx.insert(caseAssignments).values({
        id: newId(),
        profileId: change.id,
        caseworkerId: change.caseworkerId,
        startedAt: at,
        reason: change.reason,
        byUserId: by,
      });
      return;
    case 'publish': {
      const missing = missingForPublication(row);
      if (missing.length > 0)
        throw new DomainError('blocked', 'profileIncomplete', {
          problems: missing.map((field) => ({ field, code: 'required' })),
        });
      return move('publish', { publishedAt: at, closedAt: null, closedReason: null });
    }
    case 'withdraw':
      return move('withdraw', { publishedAt: null });
    case 'close':
      return move('close', { publishedAt: null, closedAt: at, closedReason: change.reason });
    case 'reopen':
      return move('reopen', { publishedAt: null, closedAt: null, closedReason: null });
    case 'erase':
      return move(change.reason === 'erasedBefore' ? 'eraseAgain' : 'erase', emptyProfile());
  }
}

/** Published profiles stand in the match index exactly as they are now; all others do not stand there. */
async function putIntoIndex(app: AppContext, tx: Tx, ids: readonly string[]): Promise<void> {
  const rows = await findProfiles(tx, ids, dayOf(app.clock.now()));
  const published = rows.filter((row) => row.state === 'published');
  const access = await findWorkAccess(
    tx,
    published.map((row) => row.id),
  );
  const gone = rows.filter((row) => row.state !== 'published').map((row) => row.id);
  await app.engine.removeProfiles(tx, gone);
  await forgetInSavedSearches(tx, gone);
  await app.engine.putProfiles(
    tx,
    published.map((row) => matchDocument(row, row.matchNumber, access.get(row.id) ?? {})),
  );
}
