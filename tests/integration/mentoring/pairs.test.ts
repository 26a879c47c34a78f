import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Actor } from '#app/domain/account/actor.ts';
import { fileNoteText } from '#app/i18n/file-note-text.ts';
import { listFileNotes } from '#app/use-cases/assistance/list-file-notes.server.ts';
import { confirmPairs } from '#app/use-cases/mentoring/confirm-pairs.server.ts';
import { withdrawMentoringConsent } from '#app/use-cases/mentoring/withdraw-mentoring-consent.server.ts';
import { findPairPage } from '#app/use-cases/mentoring/find-pair-page.server.ts';
import { findMentoringOverview } from '#app/use-cases/mentoring/mentoring-overview.server.ts';
import { dropOverride, overridePair, proposePairs } from '#app/use-cases/mentoring/propose-pairs.server.ts';
import { recordMentoringConsent } from '#app/use-cases/mentoring/record-mentoring-consent.server.ts';
import { learners, mentors, tandems } from '#db/schema/mentoring.ts';
import { profiles } from '#db/schema/profile.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertUser } from '#tests/support/factories.ts';
import { firstPages, mentoringHouse, takenOnMentor, waitingLearner, yesOnPaper } from '#tests/support/mentoring.ts';
import { openTestApp, type TestApp } from '#tests/support/test-app.ts';

async function house() {
  const app = await openTestApp();
  const people = await mentoringHouse(app);
  const colleague = actorOf(
    await insertUser(app.db, { roles: ['coordinator'], organisationId: people.coordinator.organisationId }),
  );
  return { app, colleague, ...people };
}

/** Somebody who waits and said yes; since that many weeks. */
async function consented(app: TestApp, caseworker: Actor, weeks = 0) {
  const profile = await waitingLearner(app, caseworker);
  await recordMentoringConsent(app, caseworker, { profileId: profile.id, consent: yesOnPaper, key: null });
  const since = new Date(app.clock.now().getTime() - weeks * 7 * 86_400_000).toISOString().slice(0, 10);
  await app.db.update(learners).set({ waitingSince: since }).where(eq(learners.profileId, profile.id));
  return profile;
}

/** The proposal of the coordinator, once it is there: what a page that looks again would show. */
async function proposalOf(app: TestApp, coordinator: Actor) {
  for (let tries = 0; tries < 100; tries += 1) {
    const { proposal, progress, hasFailed } = await findPairPage(app, coordinator, 0);
    if (hasFailed) throw new Error('the proposal failed');
    if (proposal !== null && progress === null) return proposal;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the proposal never came');
}

async function proposed(app: TestApp, coordinator: Actor) {
  await proposePairs(app, coordinator);
  return proposalOf(app, coordinator);
}

/** Two learners, one mentor: the proposal, and both coordinators have it before them. */
async function rivals() {
  const all = await house();
  const { mentorId } = await takenOnMentor(all.app, all.coordinator);
  const urgent = await consented(all.app, all.caseworker, 30);
  const fresh = await consented(all.app, all.caseworker);
  return { ...all, mentorId, urgent, fresh };
}

describe('the proposal for everybody who waits', () => {
  it('gives the one place to the one who needs it most, and says of the other that places are missing', async () => {
    const { app, coordinator, mentorId, urgent, fresh } = await rivals();
    const proposal = await proposed(app, coordinator);
    expect(proposal.pairs).toMatchObject([
      {
        learnerCode: urgent.caseCode,
        mentor: { id: mentorId, name: 'Erdacht, Mara', isFree: true },
        need: { waitingWeeks: 30, isLosing: true },
        why: { km: 0, sharedSlots: ['mon-evening'], sharedLanguages: ['en'], free: 1 },
      },
    ]);
    expect(proposal.left).toMatchObject({ noPartner: 0, noPlace: 1, rows: [{ learnerCode: fresh.caseCode }] });
    expect(proposal.isProved).toBe(true);
    expect(proposal.figures.firstCome.total).toBeLessThanOrEqual(proposal.figures.proposal.total);
  });

  it('shows the coordinator a code and a district of learners: no name, no id of the case, no quarter', async () => {
    const { app, coordinator, urgent } = await rivals();
    const proposal = await proposed(app, coordinator);
    expect(proposal.pairs[0]?.district).toBe('Bielefeld');
    expect(JSON.stringify(proposal)).not.toContain(urgent.id);
    expect(JSON.stringify(proposal)).not.toContain('Beispielowa');
    expect(JSON.stringify(proposal)).not.toContain('Samira');
  });

  it('is about those alone who said yes', async () => {
    const { app, coordinator, caseworker } = await house();
    await takenOnMentor(app, coordinator);
    await waitingLearner(app, caseworker);
    expect(await proposed(app, coordinator)).toMatchObject({ pairs: [], left: { noPartner: 0, noPlace: 0 } });
  });

  it('says whom nobody fits: too far, and only in person', async () => {
    const { app, coordinator, caseworker } = await house();
    await takenOnMentor(app, coordinator, { place: 'Köln' });
    await consented(app, caseworker);
    expect(await proposed(app, coordinator)).toMatchObject({ pairs: [], left: { noPartner: 1, noPlace: 0 } });
  });

  it('begins nothing by itself', async () => {
    const { app, coordinator } = await rivals();
    await proposed(app, coordinator);
    expect(await app.db.select().from(tandems)).toEqual([]);
  });

  it('is for coordinators alone', async () => {
    const { app, caseworker, mentorId, urgent } = await rivals();
    const pair = { learnerCode: urgent.caseCode, mentorId };
    const refused = { code: 'forbidden' };
    await expect(proposePairs(app, caseworker)).rejects.toMatchObject(refused);
    await expect(findPairPage(app, caseworker, 0)).rejects.toMatchObject(refused);
    await expect(confirmPairs(app, caseworker, { pairs: [pair], key: null })).rejects.toMatchObject(refused);
    await expect(overridePair(app, caseworker, { kind: 'pin', ...pair })).rejects.toMatchObject(refused);
    await expect(dropOverride(app, caseworker, pair)).rejects.toMatchObject(refused);
  });
});

describe('what the coordinator decides herself', () => {
  it('is kept, has a price, and can be taken back', async () => {
    const { app, coordinator, mentorId, urgent, fresh } = await rivals();
    await proposed(app, coordinator);
    await overridePair(app, coordinator, { kind: 'pin', learnerCode: fresh.caseCode, mentorId });
    const pinned = await proposalOf(app, coordinator);
    expect(pinned.pairs).toMatchObject([{ learnerCode: fresh.caseCode, isPinned: true }]);
    // 20 points for 30 weeks of waiting and without practice, 5 for the warning.
    expect(pinned.overrides).toMatchObject([
      { kind: 'pin', learnerCode: fresh.caseCode, mentor: 'Erdacht, Mara', cost: 25_000 },
    ]);
    await dropOverride(app, coordinator, { learnerCode: fresh.caseCode, mentorId });
    const free = await proposalOf(app, coordinator);
    expect(free.pairs).toMatchObject([{ learnerCode: urgent.caseCode, isPinned: false }]);
    expect(free.overrides).toEqual([]);
  });

  it('rules a pair out: the place goes to the next', async () => {
    const { app, coordinator, mentorId, urgent, fresh } = await rivals();
    await proposed(app, coordinator);
    await overridePair(app, coordinator, { kind: 'forbid', learnerCode: urgent.caseCode, mentorId });
    expect(await proposalOf(app, coordinator)).toMatchObject({
      pairs: [{ learnerCode: fresh.caseCode }],
      overrides: [{ kind: 'forbid', cost: 25_000 }],
    });
  });

  it('moves a learner to another mentor: a second pin replaces the first', async () => {
    const { app, coordinator, mentorId, urgent } = await rivals();
    const other = await takenOnMentor(app, coordinator);
    await proposed(app, coordinator);
    for (const id of [mentorId, other.mentorId])
      await overridePair(app, coordinator, { kind: 'pin', learnerCode: urgent.caseCode, mentorId: id });
    const moved = await proposalOf(app, coordinator);
    expect(moved.overrides).toMatchObject([{ mentorId: other.mentorId }]);
    expect(moved.pairs.find(({ learnerCode }) => learnerCode === urgent.caseCode)?.mentor.id).toBe(other.mentorId);
  });

  it('goes with the learner who does not wait any more', async () => {
    const { app, coordinator, caseworker, mentorId, urgent } = await rivals();
    await proposed(app, coordinator);
    await overridePair(app, coordinator, { kind: 'pin', learnerCode: urgent.caseCode, mentorId });
    await withdrawMentoringConsent(app, caseworker, urgent.id);
    expect((await proposed(app, coordinator)).overrides).toEqual([]);
  });

  it('is refused about people who are not in the proposal', async () => {
    const { app, coordinator, mentorId } = await rivals();
    const nobody = { kind: 'pin' as const, learnerCode: 'K-NIEMAND', mentorId };
    await expect(overridePair(app, coordinator, nobody)).rejects.toMatchObject({ reason: 'pairsGone' });
    await proposed(app, coordinator);
    await expect(overridePair(app, coordinator, nobody)).rejects.toMatchObject({ code: 'notFound' });
  });
});

describe('confirming pairs', () => {
  it('begins the taster phase on the yes that stands, and tells the caseworker', async () => {
    const { app, coordinator, caseworker, mentorId, urgent } = await rivals();
    await proposed(app, coordinator);
    const pairs = [{ learnerCode: urgent.caseCode, mentorId }];
    expect(await confirmPairs(app, coordinator, { pairs, key: 'a' })).toMatchObject([{ reason: null }]);
    expect(await app.db.select().from(tandems)).toMatchObject([
      { profileId: urgent.id, mentorId, state: 'taster', goal: 'speakAtWork', startedBy: coordinator.userId },
    ]);
    const { open } = await listFileNotes(app, caseworker);
    expect(open.map(fileNoteText)).toContainEqual(expect.stringContaining('Sprachpatenschaft begonnen'));
    expect((await findPairPage(app, coordinator, 0)).proposal?.pairs).toEqual([]);
  });

  it('twice with one form is once', async () => {
    const { app, coordinator, mentorId, urgent } = await rivals();
    await proposed(app, coordinator);
    const input = { pairs: [{ learnerCode: urgent.caseCode, mentorId }], key: 'same' };
    await confirmPairs(app, coordinator, input);
    expect(await confirmPairs(app, coordinator, input)).toMatchObject([{ reason: null }]);
    expect(await app.db.select().from(tandems)).toHaveLength(1);
  });

  it('of the same mentor by two coordinators at once has exactly one winner, and the other sees why', async () => {
    const { app, coordinator, colleague, mentorId, urgent, fresh } = await rivals();
    await proposed(app, coordinator);
    await proposed(app, colleague);
    const [mine, hers] = await Promise.all([
      confirmPairs(app, coordinator, { pairs: [{ learnerCode: urgent.caseCode, mentorId }], key: 'mine' }),
      confirmPairs(app, colleague, { pairs: [{ learnerCode: fresh.caseCode, mentorId }], key: 'hers' }),
    ]);
    const reasons = [...mine, ...hers].map(({ reason }) => reason);
    expect(reasons.sort()).toEqual(['mentorNotFree', null]);
    expect(await app.db.select().from(tandems)).toHaveLength(1);
    const loser = mine[0]?.reason === null ? colleague : coordinator;
    expect((await findPairPage(app, loser, 0)).outcomes).toMatchObject([{ reason: 'mentorNotFree' }]);
  });

  it('of somebody who took her yes back meanwhile begins nothing and says no more than that she does not wait', async () => {
    const { app, coordinator, caseworker, mentorId, urgent } = await rivals();
    await proposed(app, coordinator);
    await withdrawMentoringConsent(app, caseworker, urgent.id);
    expect((await findPairPage(app, coordinator, 0)).proposal?.pairs).toEqual([]);
    const pairs = [{ learnerCode: urgent.caseCode, mentorId }];
    expect(await confirmPairs(app, coordinator, { pairs, key: null })).toMatchObject([
      { reason: 'learnerWaitsNoMore' },
    ]);
    expect(await app.db.select().from(tandems)).toEqual([]);
  });

  it('refuses one pair and begins the other: each stands for itself', async () => {
    const { app, coordinator, caseworker, mentorId, urgent, fresh } = await rivals();
    const second = await takenOnMentor(app, coordinator);
    await proposed(app, coordinator);
    await app.db.update(mentors).set({ state: 'paused' }).where(eq(mentors.id, mentorId));
    expect(
      await confirmPairs(app, coordinator, {
        pairs: [
          { learnerCode: urgent.caseCode, mentorId },
          { learnerCode: fresh.caseCode, mentorId: second.mentorId },
        ],
        key: null,
      }),
    ).toMatchObject([{ reason: 'mentorNotFree' }, { reason: null }]);
    expect((await findMentoringOverview(app, caseworker, firstPages)).tandems).toHaveLength(1);
  });

  it('needs a pair, and a proposal', async () => {
    const { app, coordinator, mentorId, urgent } = await rivals();
    const pairs = [{ learnerCode: urgent.caseCode, mentorId }];
    await expect(confirmPairs(app, coordinator, { pairs, key: null })).rejects.toMatchObject({ reason: 'pairsGone' });
    await proposed(app, coordinator);
    await expect(confirmPairs(app, coordinator, { pairs: [], key: null })).rejects.toMatchObject({
      problems: [{ field: 'pairs', code: 'chooseAPair' }],
    });
  });
});

describe('who waits', () => {
  it('stands in the order of need, not of arrival alone: no practice counts too', async () => {
    const { app, coordinator, caseworker } = await house();
    const waiting = await consented(app, caseworker, 6);
    const losing = await consented(app, caseworker, 5);
    const inCourse = await consented(app, caseworker, 7);
    const today = app.clock.now().toISOString().slice(0, 10);
    await app.db.update(profiles).set({ courseUntilOn: '2026-06-30' }).where(eq(profiles.id, losing.id));
    await app.db.update(profiles).set({ courseUntilOn: today }).where(eq(profiles.id, inCourse.id));
    const { learners: rows } = await findMentoringOverview(app, coordinator, firstPages);
    expect(rows.map(({ caseCode }) => caseCode)).toEqual([losing.caseCode, waiting.caseCode, inCourse.caseCode]);
    // The order is made in SQL: it is the one of the points.
    expect(rows.map(({ need }) => need.points)).toEqual([...rows.map(({ need }) => need.points)].sort((a, b) => b - a));
    expect(rows[0]?.need.isLosing).toBe(true);
  });

  it('and who is free are compared quarter by quarter, for the coordinator alone', async () => {
    const { app, coordinator, caseworker } = await rivals();
    await takenOnMentor(app, coordinator, { place: 'Köln', capacity: 2 });
    const { coverage } = await findMentoringOverview(app, coordinator, firstPages);
    expect(coverage).toMatchObject([
      { place: 'Bielefeld', waiting: 2, free: 1 },
      { place: 'Köln', waiting: 0, free: 2 },
    ]);
    expect((await findMentoringOverview(app, caseworker, firstPages)).coverage).toEqual([]);
  });
});
