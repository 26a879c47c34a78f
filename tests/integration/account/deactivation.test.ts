import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { deactivateUser } from '#app/use-cases/account/deactivate-user.server.ts';
import { editUser } from '#app/use-cases/account/edit-user.server.ts';
import { auditRows } from '#db/schema/audit.ts';
import { caseAssignments, profiles } from '#db/schema/profile.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertOrganisation, insertProfile, insertUser } from '#tests/support/factories.ts';
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
      version: leaving.version,
    });

    expect(done).toEqual({ handedOn: 1 });
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
        deactivateUser(app, actorOf(administrator), { userId: leaving.id, successorId, version: leaving.version }),
      ).rejects.toMatchObject({ code: 'invalid', reason: 'handOnCasesFirst' });
    }
  });

  it('is refused for oneself, and the last administrator keeps her role', async () => {
    const { app, administrator } = await house();
    const me = actorOf(administrator);
    await expect(
      deactivateUser(app, me, { userId: administrator.id, successorId: null, version: 1 }),
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
      deactivateUser(app, actorOf(teamLead), { userId: leaving.id, successorId: null, version: 1 }),
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
