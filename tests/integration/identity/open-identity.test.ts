import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { listOpenings } from '#app/use-cases/audit/list-openings.server.ts';
import { closeCase } from '#app/use-cases/profile/close-case.server.ts';
import { createProfile } from '#app/use-cases/profile/create-profile.server.ts';
import { eraseCase } from '#app/use-cases/profile/erase-case.server.ts';
import { findCase } from '#app/use-cases/profile/find-case.server.ts';
import { openIdentity } from '#app/use-cases/profile/open-identity.server.ts';
import { auditRows, mailOutbox } from '#db/schema/index.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertOrganisation, insertTeam, insertUser } from '#tests/support/factories.ts';
import { newPerson } from '#tests/support/person.ts';
import { openTestApp } from '#tests/support/test-app.ts';

async function house() {
  const app = await openTestApp();
  const organisation = await insertOrganisation(app.db);
  const teams = [
    await insertTeam(app.db, { organisationId: organisation.id }),
    await insertTeam(app.db, { organisationId: organisation.id }),
  ] as const;
  const staff = async (team: 0 | 1, over = {}) =>
    actorOf(await insertUser(app.db, { organisationId: organisation.id, teamId: teams[team].id, ...over }));
  const caseworker = await staff(0);
  const teamLead = await staff(0, { roles: ['teamLead'] });
  const colleague = await staff(1, { displayName: 'Kim Beispiel' });
  const dpo = actorOf(await insertUser(app.db, { roles: ['dpo'] }));
  const id = await createProfile(app, caseworker, { ...newPerson(), key: null });
  const open = (actor = colleague, key: string | null = 'key-1') =>
    openIdentity(app, actor, { profileId: id, reason: 'standIn', text: 'Steht ohne Papiere am Empfang.', key });
  return { app, organisation, caseworker, teamLead, colleague, dpo, id, open };
}

describe('an identity that is opened without having the case', () => {
  it('is shown once, with a row of the log, a mail to the data protection officer and one to the caseworker', async () => {
    const { app, caseworker, colleague, dpo, id, open } = await house();
    const person = await open();
    expect(person.name).toEqual({ firstName: 'Darya', lastName: 'Erdacht' });
    expect(Object.keys(person).sort()).toEqual(['birth', 'contact', 'name', 'number']);
    await expect(open()).rejects.toThrow('identityShownOnce');

    const rows = await app.db.select().from(auditRows).where(eq(auditRows.actorId, colleague.userId));
    expect(rows.map(({ action }) => action)).toEqual(['identity.breakGlass', 'reveal']);
    expect(rows[0]).toMatchObject({ subjectIds: [id], detail: { reason: 'standIn' } });
    expect(JSON.stringify(rows)).not.toMatch(/Darya|Erdacht|Empfang/);
    const mails = await app.db
      .select({ userId: mailOutbox.userId, kind: mailOutbox.kind, about: mailOutbox.about })
      .from(mailOutbox);
    expect(mails).toEqual(
      expect.arrayContaining([
        { userId: dpo.userId, kind: 'identityOpened', about: null },
        { userId: caseworker.userId, kind: 'ownCaseOpened', about: id },
      ]),
    );
    expect(mails).toHaveLength(2);
  });

  it('stands before the data protection officer with its words and before the caseworker without', async () => {
    const { app, caseworker, dpo, id, open } = await house();
    await open();
    expect(await listOpenings(app, dpo)).toMatchObject([
      { openedBy: 'Kim Beispiel', reason: 'standIn', text: 'Steht ohne Papiere am Empfang.' },
    ]);
    const page = await findCase(app, caseworker, id);
    expect(page.openings).toEqual([{ at: app.clock.now(), by: 'Kim Beispiel', reason: 'standIn' }]);
    await expect(listOpenings(app, caseworker)).rejects.toThrow('forbidden');
  });

  it('is for staff of the same house alone: not for officers, other houses, companies, nor for an own case', async () => {
    const { app, caseworker, teamLead, id, open, organisation } = await house();
    for (const roles of [['officer'], ['coordinator'], ['administrator'], ['dpo'], ['company']] as const) {
      const user = await insertUser(app.db, { roles: [...roles], organisationId: organisation.id });
      await expect(open(actorOf(user), null), roles[0]).rejects.toThrow('forbidden');
    }
    const elsewhere = await insertOrganisation(app.db);
    await expect(open(actorOf(await insertUser(app.db, { organisationId: elsewhere.id })), null)).rejects.toThrow(
      'notFound',
    );
    for (const own of [caseworker, teamLead]) await expect(open(own, null)).rejects.toThrow('identityIsOwn');
    expect((await findCase(app, caseworker, id)).openings).toEqual([]);
    expect(await app.db.$count(mailOutbox)).toBe(0);
  });

  it('loses its words with the person, and keeps who it was', async () => {
    const { app, caseworker, teamLead, dpo, id, open } = await house();
    await open();
    await closeCase(app, caseworker, { profileId: id, version: 1, reason: 'other' });
    await eraseCase(app, teamLead, { profileId: id, version: 2, reason: 'personAsked' });
    expect(await listOpenings(app, dpo)).toMatchObject([{ openedBy: 'Kim Beispiel', text: null }]);
  });
});
