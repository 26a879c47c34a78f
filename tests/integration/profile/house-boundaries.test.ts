import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Actor } from '#app/domain/account/actor.ts';
import { editUser } from '#app/use-cases/account/edit-user.server.ts';
import { listFileNotes } from '#app/use-cases/assistance/list-file-notes.server.ts';
import { noteDown } from '#app/use-cases/assistance/note-down.server.ts';
import { findAnything } from '#app/use-cases/account/find-anything.server.ts';
import { inviteUser } from '#app/use-cases/account/invite-user.server.ts';
import { proposeCandidate } from '#app/use-cases/match/propose-candidate.server.ts';
import { rankPostings } from '#app/use-cases/match/rank-postings.server.ts';
import { rankProfiles } from '#app/use-cases/match/rank-profiles.server.ts';
import { createProfile } from '#app/use-cases/profile/create-profile.server.ts';
import { editIdentity } from '#app/use-cases/profile/edit-identity.server.ts';
import { editProfile } from '#app/use-cases/profile/edit-profile.server.ts';
import { findCase } from '#app/use-cases/profile/find-case.server.ts';
import { countUnassigned, listNamelessProfiles, listOwnCases } from '#app/use-cases/profile/list-cases.server.ts';
import { publishProfile } from '#app/use-cases/profile/publish-profile.server.ts';
import { auditRows, profiles, users } from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertOrganisation, insertPosting, insertProfile, insertTeam, insertUser } from '#tests/support/factories.ts';
import { newPerson } from '#tests/support/person.ts';
import { openTestApp, type TestApp } from '#tests/support/test-app.ts';

const talk = { language: 'de', channel: 'paper', helper: 'none' } as const;
const firstPage = { number: 0, size: 50 };

/** A house with a team; its people by role. */
async function openHouse(app: TestApp) {
  const organisation = await insertOrganisation(app.db);
  const team = await insertTeam(app.db, { organisationId: organisation.id });
  const place = { organisationId: organisation.id, teamId: team.id };
  const user = async (over = {}) => actorOf(await insertUser(app.db, { ...place, ...over }));
  return {
    ...place,
    caseworker: await user(),
    colleague: await user(),
    teamLead: await user({ roles: ['teamLead'] }),
    officer: await user({ roles: ['officer'] }),
    administrator: await user({ roles: ['administrator'] }),
  };
}

async function twoHouses() {
  const app = await openTestApp();
  return { app, ours: await openHouse(app), theirs: await openHouse(app) };
}

async function recorded(app: TestApp, caseworker: Actor, customerNumber: string, isPublished: boolean) {
  const placeId = app.places.choices().find((spot) => spot.name === 'Bielefeld')?.id ?? 0;
  const profileId = await createProfile(app, caseworker, {
    ...newPerson({
      number: { customerNumber },
      fields: { occupations: ['occ.welder'], placeId, wantedKinds: ['employment'] },
    }),
    key: null,
  });
  if (isPublished) await publishProfile(app, caseworker, { profileId, version: 1, consent: talk });
  return profileId;
}

describe('a ranking', () => {
  it('shows caseworkers and team leads their own house only, in list and counts, and officers everybody', async () => {
    const { app, ours, theirs } = await twoHouses();
    const own = await recorded(app, ours.caseworker, '111P1', true);
    const foreign = await recorded(app, theirs.caseworker, '222P2', true);
    const posting = await insertPosting(app.db, { occupation: 'occ.welder' });
    const seen = async (actor: Actor) => {
      const found = await rankProfiles(app, actor, { postingId: posting.id, withChanges: true });
      return [found.ranked.map((row) => row.profileId).sort(), found.counts?.fitting, found.hasMore];
    };
    expect(await seen(ours.caseworker)).toEqual([[own], 1, false]);
    expect(await seen(ours.teamLead)).toEqual([[own], 1, false]);
    expect(await seen(ours.officer)).toEqual([[own, foreign].sort(), 2, false]);
    await expect(rankProfiles(app, ours.administrator, { postingId: posting.id })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});

describe('an officer of another house', () => {
  it.each(['draft', 'withdrawn', 'closed'] as const)('learns nothing of a %s profile', async (state) => {
    const { app, ours, theirs } = await twoHouses();
    const profileId = await recorded(app, ours.caseworker, '111P1', false);
    await app.db.update(profiles).set({ state, caseworkerId: null }).where(eq(profiles.id, profileId));
    const [row] = await app.db.select({ caseCode: profiles.caseCode }).from(profiles);
    const stranger = theirs.officer;
    await expect(findCase(app, stranger, profileId)).rejects.toMatchObject({ code: 'notFound' });
    await expect(rankPostings(app, stranger, { profileId })).rejects.toMatchObject({ code: 'notFound' });
    expect((await findAnything(app, stranger, row?.caseCode ?? '')).people).toEqual({ things: [], total: 0 });
    expect(await listNamelessProfiles(app, stranger, {}, firstPage)).toEqual({ rows: [], total: 0 });
    expect(await countUnassigned(app, stranger)).toBe(0);
    const posting = await insertPosting(app.db);
    await expect(
      proposeCandidate(app, stranger, { postingId: posting.id, profileId, way: 'proposed', key: null }),
    ).rejects.toMatchObject({ code: 'notFound' });
    expect((await listNamelessProfiles(app, ours.officer, {}, firstPage)).total).toBe(1);
  });

  it('reads a published one', async () => {
    const { app, ours, theirs } = await twoHouses();
    const profileId = await recorded(app, ours.caseworker, '111P1', true);
    expect((await findCase(app, theirs.officer, profileId)).person).toBeNull();
  });
});

describe('somebody who moves to another house', () => {
  const move = async (app: TestApp, by: Actor, userId: string, to: { organisationId: string; teamId: string }) => {
    const [user] = await app.db.select().from(users).where(eq(users.id, userId));
    await editUser(app, by, {
      userId,
      displayName: 'Nora',
      phone: null,
      roles: ['caseworker'],
      ...to,
      version: user?.version ?? 0,
    });
    const [moved] = await app.db.select().from(users).where(eq(users.id, userId));
    if (moved === undefined) throw new Error('no user');
    return actorOf(moved);
  };

  it('covers for nobody there any more and reads no name of the old house, closed cases of her own included', async () => {
    const { app, ours, theirs } = await twoHouses();
    const covered = await recorded(app, ours.caseworker, '111P1', false);
    const closed = await insertProfile(app.db, {
      organisationId: ours.organisationId,
      caseworkerId: ours.colleague.userId,
      state: 'closed',
    });
    await app.db
      .update(users)
      .set({ absentUntil: '2099-01-01', coveredBy: ours.colleague.userId })
      .where(eq(users.id, ours.caseworker.userId));
    expect((await listOwnCases(app, ours.colleague, {}, '')).rows.map((row) => row.profile.id)).toContain(covered);

    await write(app.db, (tx) =>
      noteDown(
        tx,
        app.clock.now(),
        { type: 'tandemEnded', on: '2027-01-11', reason: 'goalReached' },
        { subjectId: closed.id, profileId: closed.id, companyId: null, forUserId: ours.colleague.userId },
      ),
    );
    expect((await listFileNotes(app, ours.colleague)).total).toBe(1);

    const moved = await move(app, ours.administrator, ours.colleague.userId, theirs);
    expect(await listFileNotes(app, moved)).toMatchObject({ open: [], total: 0 });
    const [away] = await app.db.select().from(users).where(eq(users.id, ours.caseworker.userId));
    expect([away?.coveredBy, away?.absentUntil]).toEqual([null, '2099-01-01']);
    // Even where the cover still stood, it would reach nothing.
    await app.db.update(users).set({ coveredBy: moved.userId }).where(eq(users.id, ours.caseworker.userId));
    expect((await listOwnCases(app, moved, {}, '')).rows).toEqual([]);
    for (const id of [covered, closed.id])
      await expect(findCase(app, moved, id)).rejects.toMatchObject({ code: 'notFound' });
  });

  it('is covered by nobody of the old house', async () => {
    const { app, ours, theirs } = await twoHouses();
    await app.db
      .update(users)
      .set({ absentUntil: '2099-01-01', coveredBy: ours.caseworker.userId })
      .where(eq(users.id, ours.colleague.userId));
    await move(app, ours.administrator, ours.colleague.userId, theirs);
    const [moved] = await app.db.select().from(users).where(eq(users.id, ours.colleague.userId));
    expect(moved?.coveredBy).toBeNull();
  });
});

describe('a team of another house', () => {
  it('cannot be given with an invitation, and would open nothing', async () => {
    const { app, ours, theirs } = await twoHouses();
    await recorded(app, ours.caseworker, '111P1', false);
    const invitee = {
      email: 'nora@jobcenter.example',
      displayName: 'Nora',
      phone: null,
      roles: ['teamLead' as const],
      organisationId: theirs.organisationId,
      companyId: null,
      mentorId: null,
    };
    await expect(inviteUser(app, ours.administrator, { ...invitee, teamId: ours.teamId }, null)).rejects.toMatchObject({
      code: 'invalid',
      problems: [{ field: 'teamId', code: 'teamOfOtherOrganisation' }],
    });
    const misplaced = await insertUser(app.db, {
      roles: ['teamLead'],
      organisationId: theirs.organisationId,
      teamId: ours.teamId,
    });
    expect((await listOwnCases(app, actorOf(misplaced), {}, '')).rows).toEqual([]);
  });
});

describe('a form that comes too late', () => {
  it('shows what stands there now to the case’s own people only', async () => {
    const { app, ours, theirs } = await twoHouses();
    const profileId = await recorded(app, ours.caseworker, '111P1', true);
    const name = { firstName: 'Darya', lastName: 'Neu' };
    for (const actor of [theirs.caseworker, ours.colleague, theirs.teamLead]) {
      const input = { profileId, version: 99 };
      const nothing = { code: 'notFound', current: null };
      await expect(editIdentity(app, actor, { ...input, parts: { name } })).rejects.toMatchObject(nothing);
      await expect(editProfile(app, actor, { ...input, fields: { maxKm: 5 } })).rejects.toMatchObject(nothing);
    }
  });

  it('leaves an audit row of the identity it shows', async () => {
    const { app, ours } = await twoHouses();
    const profileId = await recorded(app, ours.caseworker, '111P1', false);
    const reveals = () => app.db.$count(auditRows, eq(auditRows.action, 'reveal'));
    const before = await reveals();
    const name = { firstName: 'Darya', lastName: 'Neu' };
    await expect(editIdentity(app, ours.caseworker, { profileId, version: 99, parts: { name } })).rejects.toMatchObject(
      { code: 'versionConflict', current: { lastName: 'Erdacht' } },
    );
    expect(await reveals()).toBe(before + 1);
  });
});
