import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { setAbsence } from '#app/use-cases/account/set-absence.server.ts';
import { findShownBulkAction } from '#app/use-cases/assistance/find-bulk-action.server.ts';
import { listCover } from '#app/use-cases/assistance/list-cover.server.ts';
import { listToday } from '#app/use-cases/assistance/list-today.server.ts';
import { undoBulkAction } from '#app/use-cases/assistance/undo-bulk-action.server.ts';
import { editProfile } from '#app/use-cases/profile/edit-profile.server.ts';
import { handOverCases } from '#app/use-cases/profile/hand-over-cases.server.ts';
import { findAbsence } from '#db/queries/account/absence.ts';
import { findProfile, findProfiles } from '#db/queries/profile/profile.ts';
import { users } from '#db/schema/index.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertOrganisation, insertProfile, insertTeam, insertUser } from '#tests/support/factories.ts';
import { openProposalWorld, propose } from '#tests/support/proposal-world.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const open = async () => openProposalWorld(await openTestApp());
const everything = { only: null, page: 1 };

describe('a caseworker who is ill', () => {
  it('is covered by her team lead in one action, which says how many cases are with whom, and is undone in one', async () => {
    const { app, caseworker, colleague, teamLead, ...world } = await open();
    await propose({ app, caseworker, colleague, teamLead, ...world });
    for (let more = 0; more < 4; more += 1)
      await insertProfile(app.db, { organisationId: world.organisationId, caseworkerId: caseworker.userId });
    const members = (await listCover(app, teamLead)).members;
    expect(members.map(({ id }) => id).sort()).toEqual([caseworker.userId, colleague.userId, teamLead.userId].sort());
    const id = await setAbsence(app, teamLead, {
      userId: caseworker.userId,
      until: '2027-01-15',
      coveredBy: colleague.userId,
      version: 1,
    });
    expect(await findShownBulkAction(app, teamLead, id)).toMatchObject({
      kind: 'absenceSet',
      canUndo: true,
      cover: { cases: 5, until: '2027-01-15' },
    });
    const due = async () => (await listToday(app, colleague, everything)).sections.nextDays.count;
    expect(await due()).toBe(1);
    await undoBulkAction(app, teamLead, id ?? '');
    expect(await due()).toBe(0);
    expect((await listCover(app, teamLead)).absences).toEqual([]);
  });

  it('is not covered again by somebody who left the house, nor by an undo of whoever leads another team now', async () => {
    const { app, caseworker, colleague, organisationId, teamLead } = await open();
    const away = { userId: caseworker.userId, until: '2027-01-15' } as const;
    const second = (await insertUser(app.db, { organisationId })).id;
    await setAbsence(app, teamLead, { ...away, coveredBy: colleague.userId, version: 1 });
    const id = await setAbsence(app, teamLead, { ...away, coveredBy: second, version: 2 });
    const other = await insertOrganisation(app.db);
    await app.db.update(users).set({ organisationId: other.id }).where(eq(users.id, colleague.userId));
    await undoBulkAction(app, teamLead, id ?? '');
    expect((await findShownBulkAction(app, teamLead, id))?.rows).toMatchObject([{ outcome: 'changedMeanwhile' }]);
    expect((await findAbsence(app.db, caseworker.userId))?.coveredBy).toBe(second);
    const next = await setAbsence(app, teamLead, { ...away, until: '2027-01-18', coveredBy: second, version: 3 });
    const moved = { ...teamLead, teamId: (await insertTeam(app.db, { organisationId })).id };
    await undoBulkAction(app, moved, next ?? '');
    expect((await findAbsence(app.db, caseworker.userId))?.absentUntil).toBe('2027-01-18');
  });

  it('is not entered as away by a colleague, nor by the lead of another team', async () => {
    const { app, caseworker, colleague, organisationId } = await open();
    const otherTeam = await insertTeam(app.db, { organisationId });
    const otherLead = actorOf(await insertUser(app.db, { organisationId, teamId: otherTeam.id, roles: ['teamLead'] }));
    for (const actor of [colleague, otherLead])
      await expect(
        setAbsence(app, actor, {
          userId: caseworker.userId,
          until: '2027-01-15',
          coveredBy: colleague.userId,
          version: 1,
        }),
      ).rejects.toMatchObject({ code: 'notFound' });
  });

  it.each(['somebody who is away herself', 'somebody with another task', 'somebody of another house', 'herself'])(
    'is not covered by %s',
    async (who) => {
      const { app, caseworker, colleague, organisationId, teamLead } = await open();
      await setAbsence(app, colleague, { until: '2027-01-12', coveredBy: caseworker.userId, version: 1 });
      const elsewhere = await insertUser(app.db, { organisationId: (await insertOrganisation(app.db)).id });
      const coordinator = await insertUser(app.db, { organisationId, roles: ['coordinator'] });
      const [coveredBy = '', code = ''] =
        {
          'somebody who is away herself': [colleague.userId, 'coverIsAway'],
          'somebody with another task': [coordinator.id, 'coverHasOtherRole'],
          'somebody of another house': [elsewhere.id, 'pleaseChoose'],
          herself: [caseworker.userId, 'pleaseChoose'],
        }[who] ?? [];
      await expect(
        setAbsence(app, teamLead, { userId: caseworker.userId, until: '2027-01-15', coveredBy, version: 1 }),
      ).rejects.toMatchObject({ code: 'invalid', problems: [{ field: 'coveredBy', code }] });
    },
  );
});

describe('cases handed over in one action', () => {
  it('go back when it is undone, but for the one somebody has worked on since', async () => {
    const { app, caseworker, colleague, organisationId } = await open();
    const mine = await Promise.all(
      [1, 2, 3].map(() => insertProfile(app.db, { organisationId, caseworkerId: caseworker.userId })),
    );
    const cases = mine.map(({ caseCode, version }) => ({ caseCode, version }));
    const { bulkActionId } = await handOverCases(app, caseworker, {
      cases,
      caseworkerId: colleague.userId,
      reason: null,
    });
    const owners = async () =>
      new Map(
        (
          await findProfiles(
            app.db,
            mine.map(({ id }) => id),
            '2027-01-11',
          )
        ).map(({ id, caseworkerId }) => [id, caseworkerId]),
      );
    expect(new Set((await owners()).values())).toEqual(new Set([colleague.userId]));
    const [first] = mine;
    const version = (await findProfile(app.db, first?.id ?? '', '2027-01-11'))?.version ?? 0;
    await editProfile(app, colleague, { profileId: first?.id ?? '', version, fields: { maxKm: 5 } });
    await expect(undoBulkAction(app, colleague, bulkActionId)).rejects.toMatchObject({ code: 'notFound' });
    await undoBulkAction(app, caseworker, bulkActionId);
    const after = await owners();
    expect(mine.map(({ id }) => after.get(id))).toEqual([colleague.userId, caseworker.userId, caseworker.userId]);
    const shown = await findShownBulkAction(app, caseworker, bulkActionId);
    expect(shown?.rows.map(({ outcome }) => outcome)).toEqual(['changedMeanwhile', 'undone', 'undone']);
  });

  it('are not taken back by somebody who may not assign cases any more', async () => {
    const { app, caseworker, colleague, organisationId } = await open();
    const mine = await insertProfile(app.db, { organisationId, caseworkerId: caseworker.userId });
    const { bulkActionId } = await handOverCases(app, caseworker, {
      cases: [mine],
      caseworkerId: colleague.userId,
      reason: null,
    });
    const now = { ...caseworker, roles: ['coordinator'] as const };
    await expect(undoBulkAction(app, now, bulkActionId)).rejects.toMatchObject({ code: 'forbidden' });
    expect((await findProfile(app.db, mine.id, '2027-01-11'))?.caseworkerId).toBe(colleague.userId);
  });

  it('stay with the colleague when whoever gave them has left', async () => {
    const { app, colleague, teamLead, organisationId } = await open();
    const left = await insertUser(app.db, { organisationId, deactivatedAt: app.clock.now() });
    const profile = await insertProfile(app.db, { organisationId, caseworkerId: left.id });
    const { bulkActionId } = await handOverCases(app, teamLead, {
      cases: [profile],
      caseworkerId: colleague.userId,
      reason: null,
    });
    await undoBulkAction(app, teamLead, bulkActionId);
    expect((await findProfile(app.db, profile.id, '2027-01-11'))?.caseworkerId).toBe(colleague.userId);
  });
});
