import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Actor } from '#app/domain/account/actor.ts';
import { languageSkills, type CefrLevel } from '#app/domain/profile/language-level.ts';
import { findLearnerPage } from '#app/use-cases/mentoring/find-learner-page.server.ts';
import { findTandemPage } from '#app/use-cases/mentoring/find-tandem.server.ts';
import { noteObservation } from '#app/use-cases/mentoring/note-observation.server.ts';
import { findLanguageBridge, offerTandem } from '#app/use-cases/mentoring/offer-tandem.server.ts';
import { findOwnTandemPage } from '#app/use-cases/mentoring/own-tandem-page.server.ts';
import { listOwnTandems } from '#app/use-cases/mentoring/own-tandems.server.ts';
import { startTandem } from '#app/use-cases/mentoring/start-tandem.server.ts';
import { matchDocument } from '#search/documents/match-document.ts';
import { findPosting } from '#db/queries/posting/posting.ts';
import { findProfile } from '#db/queries/profile/profile.ts';
import { languageEvidences, learners, postings } from '#db/schema/index.ts';
import { mentoringHouse, takenOnMentor, yesOnPaper } from '#tests/support/mentoring.ts';
import { openProposalWorld, type ProposalWorld } from '#tests/support/proposal-world.ts';
import { openTestApp } from '#tests/support/test-app.ts';

/** Somebody with B1 in every skill, and a posting that asks for this level. */
async function short(asked: CefrLevel) {
  const app = await openTestApp();
  const world = await openProposalWorld(app);
  const { postingId, profileId } = world;
  await app.db.update(postings).set({ german: asked }).where(eq(postings.id, postingId));
  await app.db.delete(languageEvidences).where(eq(languageEvidences.profileId, profileId));
  await app.db.insert(languageEvidences).values(
    languageSkills.map((skill) => ({
      profileId,
      skill,
      level: 'B1' as const,
      source: 'attested' as const,
      by: 'DTZ',
      on: '2026-06-01',
      recordedAt: app.clock.now(),
    })),
  );
  return world;
}

async function bridgeFor(
  { app, profileId, postingId }: Pick<ProposalWorld, 'app' | 'profileId' | 'postingId'>,
  actor: Actor,
) {
  const posting = await findPosting(app.db, postingId);
  if (posting === null) throw new Error('no posting');
  return findLanguageBridge(app, actor, profileId, posting);
}

describe('one step of German that is missing for a posting', () => {
  it('is seen by the person’s own caseworker, with the tandem that could close it', async () => {
    const world = await short('B2');
    const { caseworker, officer, colleague, postingId, profileId } = world;
    expect(await bridgeFor(world, caseworker)).toEqual({
      profileId,
      postingId,
      level: 'B2',
      tandem: 'none',
    });
    for (const other of [officer, colleague]) expect(await bridgeFor(world, other)).toBeNull();
  });

  it.each(['B1', 'C1'] as const)('is none where %s is asked for', async (asked) => {
    const world = await short(asked);
    const { app, caseworker, postingId, profileId } = world;
    expect(await bridgeFor(world, caseworker)).toBeNull();
    await expect(offerTandem(app, caseworker, { profileId, postingId })).rejects.toMatchObject({
      reason: 'noLanguageStep',
    });
  });

  it('becomes a wish that knows the posting, and keeps her place, times and wishes where she waits already', async () => {
    const world = await short('B2');
    const { app, caseworker, postingId, profileId } = world;
    await offerTandem(app, caseworker, { profileId, postingId });
    await app.db.update(learners).set({ slots: ['mon-evening'], waitingSince: '2027-01-01' });
    await offerTandem(app, caseworker, { profileId, postingId });
    expect(await app.db.select().from(learners)).toMatchObject([
      { goal: 'nextLevel', goalLevel: 'B2', postingId, slots: ['mon-evening'], waitingSince: '2027-01-01' },
    ]);
    expect((await findLearnerPage(app, caseworker, profileId)).wish?.postingTitle).toBe('Schweißer/in');
    expect((await bridgeFor(world, caseworker))?.tandem).toBe('waiting');
  });
});

describe('a tandem that works towards a posting', () => {
  async function towards() {
    const world = await short('B2');
    const { app, caseworker, postingId, profileId } = world;
    await offerTandem(app, caseworker, { profileId, postingId });
    const { coordinator } = await mentoringHouse(app);
    const { mentorId, mentor } = await takenOnMentor(app, coordinator);
    const tandemId = await startTandem(app, caseworker, { profileId, mentorId, consent: yesOnPaper, key: null });
    return { ...world, coordinator, mentor, tandemId };
  }

  it('tells the posting to the person’s own house and the goal alone to mentor and coordinator', async () => {
    const { app, caseworker, coordinator, mentor, tandemId, postingId, profileId } = await towards();
    expect((await findTandemPage(app, caseworker, tandemId)).posting).toEqual({ id: postingId, title: 'Schweißer/in' });
    const seen = JSON.stringify([
      await findOwnTandemPage(app, mentor, tandemId),
      await listOwnTandems(app, mentor),
      await findTandemPage(app, coordinator, tandemId),
    ]);
    for (const secret of ['Schweißer', postingId, profileId]) expect(seen).not.toContain(secret);
    expect(await findOwnTandemPage(app, mentor, tandemId)).toMatchObject({ goal: 'nextLevel', goalLevel: 'B2' });
    expect((await bridgeFor({ app, profileId, postingId }, caseworker))?.tandem).toBe('running');
    await expect(offerTandem(app, caseworker, { profileId, postingId })).rejects.toMatchObject({
      reason: 'learnerHasTandem',
    });
  });

  it('is not closer to it by what the mentor observed: profile and match know nothing of that', async () => {
    const { app, caseworker, mentor, tandemId, postingId, profileId } = await towards();
    const known = async () => {
      const profile = await findProfile(app.db, profileId, '2027-01-11');
      return profile === null ? null : [profile.german, matchDocument(profile, profile.matchNumber, {})];
    };
    const before = await known();
    for (const skill of languageSkills) await noteObservation(app, mentor, { tandemId, skill, level: 'C1' });
    expect(await known()).toEqual(before);
    expect((await bridgeFor({ app, profileId, postingId }, caseworker))?.level).toBe('B2');
  });
});
