import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { deactivateUser } from '#app/use-cases/account/deactivate-user.server.ts';
import { editUser } from '#app/use-cases/account/edit-user.server.ts';
import { listToday } from '#app/use-cases/assistance/list-today.server.ts';
import { logContact } from '#app/use-cases/company/log-contact.server.ts';
import { changeProfiles } from '#app/use-cases/profile/change-profiles.server.ts';
import { findCompany } from '#db/queries/company/company.ts';
import { findPosting } from '#db/queries/posting/posting.ts';
import { fileNotes } from '#db/schema/assistance.ts';
import { auditRows } from '#db/schema/audit.ts';
import { caseAssignments, profiles } from '#db/schema/profile.ts';
import { write } from '#db/transaction.ts';
import { actorOf } from '#tests/support/actors.ts';
import {
  insertCompany,
  insertOrganisation,
  insertPosting,
  insertProfile,
  insertUser,
} from '#tests/support/factories.ts';
import { openTestApp } from '#tests/support/test-app.ts';

async function house() {
  const app = await openTestApp();
  const organisationId = (await insertOrganisation(app.db)).id;
  const administrator = await insertUser(app.db, { roles: ['administrator'], organisationId, passwordHash: 'x' });
  const leaving = await insertUser(app.db, { organisationId });
  return { app, organisationId, administrator, leaving };
}

describe('deactivating a caseworker', () => {
  it('hands her open cases on to a colleague of the same house, and leaves closed ones', async () => {
    const { app, organisationId, administrator, leaving } = await house();
    const colleague = await insertUser(app.db, { organisationId });
    const open = await insertProfile(app.db, { organisationId, caseworkerId: leaving.id });
    const closed = await insertProfile(app.db, { organisationId, caseworkerId: leaving.id, state: 'closed' });
    await app.db
      .insert(caseAssignments)
      .values({ profileId: open.id, caseworkerId: leaving.id, startedAt: app.clock.now() });

    const done = await deactivateUser(app, actorOf(administrator), {
      userId: leaving.id,
      successorId: colleague.id,
      officerSuccessorId: null,
      version: leaving.version,
    });

    expect(done).toMatchObject({ cases: 1, postings: 0 });
    const rows = await app.db.select({ id: profiles.id, caseworkerId: profiles.caseworkerId }).from(profiles);
    expect(rows.find((row) => row.id === open.id)?.caseworkerId).toBe(colleague.id);
    expect(rows.find((row) => row.id === closed.id)?.caseworkerId).toBe(leaving.id);
    const assignments = await app.db.select().from(caseAssignments).where(eq(caseAssignments.profileId, open.id));
    expect(assignments.map((row) => [row.caseworkerId, row.endedAt === null])).toEqual([
      [leaving.id, false],
      [colleague.id, true],
    ]);
    const audited = await app.db.select({ action: auditRows.action }).from(auditRows);
    expect(audited.map((row) => row.action)).toEqual(expect.arrayContaining(['profile.assign', 'user.deactivate']));
  });

  it('is refused without a successor, and with one of another house', async () => {
    const { app, organisationId, administrator, leaving } = await house();
    const stranger = await insertUser(app.db);
    await insertProfile(app.db, { organisationId, caseworkerId: leaving.id });
    for (const successorId of [null, stranger.id, leaving.id]) {
      await expect(
        deactivateUser(app, actorOf(administrator), {
          userId: leaving.id,
          successorId,
          officerSuccessorId: null,
          version: leaving.version,
        }),
      ).rejects.toMatchObject({ code: 'invalid', reason: 'handOnCasesFirst' });
    }
  });

  it('moves what she has not transferred yet: with each case, and what is left of ended ones', async () => {
    const { app, organisationId, administrator, leaving } = await house();
    const first = await insertUser(app.db, { organisationId });
    const second = await insertUser(app.db, { organisationId });
    const handedOver = await insertProfile(app.db, { organisationId, caseworkerId: leaving.id });
    const open = await insertProfile(app.db, { organisationId, caseworkerId: leaving.id });
    const closed = await insertProfile(app.db, { organisationId, caseworkerId: leaving.id, state: 'closed' });
    const at = app.clock.now();
    const note = { subject: 'step', code: 'stepDone', params: {}, forUserId: leaving.id, createdAt: at } as const;
    await app.db.insert(fileNotes).values([
      { ...note, subjectId: 'handed over', profileId: handedOver.id },
      { ...note, subjectId: 'open', profileId: open.id },
      { ...note, subjectId: 'closed', profileId: closed.id },
      { ...note, subjectId: 'transferred', profileId: open.id, transferredAt: at },
    ]);
    const assignment = { id: handedOver.id, version: 1, caseworkerId: first.id, reason: null };
    await write(app.db, (tx) => changeProfiles(app, tx, null, [{ kind: 'assign', ...assignment }]));
    const done = await deactivateUser(app, actorOf(administrator), {
      userId: leaving.id,
      successorId: second.id,
      officerSuccessorId: null,
      version: leaving.version,
    });
    expect(done).toMatchObject({ cases: 1, notes: 2 });
    const rows = await app.db.select({ what: fileNotes.subjectId, whose: fileNotes.forUserId }).from(fileNotes);
    expect(Object.fromEntries(rows.map(({ what, whose }) => [what, whose]))).toEqual({
      'handed over': first.id,
      open: second.id,
      closed: second.id,
      transferred: leaving.id,
    });
  });

  it('is refused for oneself, and the last administrator keeps her role', async () => {
    const { app, administrator } = await house();
    const me = actorOf(administrator);
    await expect(
      deactivateUser(app, me, { userId: administrator.id, successorId: null, officerSuccessorId: null, version: 1 }),
    ).rejects.toMatchObject({
      reason: 'notYourself',
    });
    const edit = {
      displayName: 'Anton Muster',
      phone: null,
      organisationId: administrator.organisationId,
      teamId: null,
      version: 1,
    };
    await expect(editUser(app, me, { ...edit, userId: administrator.id, roles: ['officer'] })).rejects.toMatchObject({
      reason: 'lastAdministrator',
    });
  });

  it('is for administrators; of two editors the second sees a difference', async () => {
    const { app, organisationId, administrator, leaving } = await house();
    const teamLead = await insertUser(app.db, { organisationId, roles: ['teamLead'] });
    await expect(
      deactivateUser(app, actorOf(teamLead), {
        userId: leaving.id,
        successorId: null,
        officerSuccessorId: null,
        version: 1,
      }),
    ).rejects.toMatchObject({
      code: 'forbidden',
    });
    const edit = {
      userId: leaving.id,
      phone: null,
      roles: ['caseworker' as const],
      organisationId,
      teamId: null,
      version: 1,
    };
    await editUser(app, actorOf(administrator), { ...edit, displayName: 'Kim Beispiel' });
    await expect(editUser(app, actorOf(administrator), { ...edit, displayName: 'Kim Probe' })).rejects.toMatchObject({
      code: 'versionConflict',
      current: { displayName: 'Kim Beispiel', _version: '2' },
    });
  });
});

describe('deactivating an officer', () => {
  async function agency() {
    const { app, organisationId, administrator } = await house();
    const leaving = await insertUser(app.db, { organisationId, roles: ['officer'] });
    const colleague = await insertUser(app.db, { organisationId, roles: ['officer'] });
    const company = await insertCompany(app.db, { officerId: leaving.id });
    const posting = await insertPosting(app.db, {
      companyId: company.id,
      officerId: leaving.id,
      state: 'submitted',
      callBy: '2027-01-12',
    });
    await logContact(app, actorOf(leaving), {
      companyId: company.id,
      kind: 'call',
      summary: 'Rückruf vereinbart.',
      nextContactOn: '2027-01-13',
      postingId: null,
      key: null,
    });
    const deactivate = (officerSuccessorId: string | null) =>
      deactivateUser(app, actorOf(administrator), {
        userId: leaving.id,
        successorId: null,
        officerSuccessorId,
        version: leaving.version,
      });
    return { app, organisationId, leaving, colleague, company, posting, deactivate };
  }

  it('hands postings, companies and the calls promised to them on to a colleague', async () => {
    const { app, colleague, company, posting, deactivate } = await agency();
    expect(await deactivate(colleague.id)).toMatchObject({ cases: 0, postings: 1, companies: 1 });
    expect((await findPosting(app.db, posting.id))?.officerId).toBe(colleague.id);
    expect((await findCompany(app.db, company.id))?.officerId).toBe(colleague.id);
    const { sections } = await listToday(app, actorOf(colleague), { only: null, page: 1 });
    expect(sections.nextDays.rows.map(({ task, dueOn }) => [task, dueOn])).toEqual([
      ['posting', '2027-01-12'],
      ['contact', '2027-01-13'],
    ]);
    const audited = await app.db.select({ action: auditRows.action, ids: auditRows.subjectIds }).from(auditRows);
    expect(audited).toEqual(
      expect.arrayContaining([
        { action: 'posting.handOn', ids: [posting.id] },
        { action: 'company.handOn', ids: [company.id] },
      ]),
    );
  });

  it('is refused without another officer of the same house to take them', async () => {
    const { app, organisationId, leaving, deactivate } = await agency();
    const caseworker = await insertUser(app.db, { organisationId });
    const stranger = await insertUser(app.db, { roles: ['officer'] });
    for (const successor of [null, caseworker.id, stranger.id, leaving.id]) {
      await expect(deactivate(successor)).rejects.toMatchObject({
        code: 'invalid',
        reason: 'handOnPostingsFirst',
        problems: [{ field: 'officerSuccessorId', code: 'pleaseChoose' }],
      });
    }
  });
});
