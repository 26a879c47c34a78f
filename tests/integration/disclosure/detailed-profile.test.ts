import { describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import {
  decideDetailedProfile,
  findDetailedPreview,
  takeBackDetailedProfile,
} from '#app/use-cases/disclosure/decide-detailed-profile.server.ts';
import { detailedProfilesFor, profileBehindLabel } from '#app/use-cases/disclosure/detailed-profiles-for.server.ts';
import { explainPlacing } from '#app/use-cases/disclosure/explain-placing.server.ts';
import { runWeeklyBatch } from '#app/use-cases/disclosure/run-weekly-batch.server.ts';
import { editProfile } from '#app/use-cases/profile/edit-profile.server.ts';
import { withdrawProfile } from '#app/use-cases/profile/publish-profile.server.ts';
import { consents, consentTexts, profiles } from '#db/schema/index.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertOrganisation, insertUser } from '#tests/support/factories.ts';
import { alike } from '#tests/support/ladder-people.ts';
import { insertPool } from '#tests/support/public-pool.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const taking = { language: 'ar', channel: 'conversation', helper: 'interpreter' } as const;
const factsOf = (people: ReturnType<typeof alike>) => people.map(({ facts }) => facts);

/** A pool of 129 in which the first of nine alike is the caseworker's own case. */
async function openCase(howMany = 9) {
  const app = await openTestApp();
  const organisation = await insertOrganisation(app.db);
  const caseworker = actorOf(await insertUser(app.db, { organisationId: organisation.id }));
  const colleague = actorOf(await insertUser(app.db, { organisationId: organisation.id }));
  await insertPool(app, factsOf(alike('x', 120, { districtKey: '05315' })));
  const [profileId = '', ...others] = await insertPool(app, factsOf(alike('h', howMany)), organisation.id);
  await app.db.update(profiles).set({ caseworkerId: caseworker.userId }).where(eq(profiles.id, profileId));
  const decide = (decision: 'yes' | 'no', seen: string) =>
    decideDetailedProfile(app, caseworker, { profileId, decision, seen, taking });
  return { app, caseworker, colleague, profileId, others, decide };
}

describe('the question about the detailed profile', () => {
  it('takes a yes only for the preview and the text that were shown', async () => {
    const { app, caseworker, profileId, decide } = await openCase();
    const { seen } = await findDetailedPreview(app, caseworker, profileId);
    await editProfile(app, caseworker, { profileId, version: 1, fields: { experienceYears: 4 } });
    await expect(decide('yes', seen)).rejects.toMatchObject({ reason: 'previewOutdated' });
    const again = await findDetailedPreview(app, caseworker, profileId);
    expect(again.document.experience).toBe('upTo5');
    await app.db.update(consentTexts).set({ current: false }).where(eq(consentTexts.language, 'en'));
    await expect(decide('yes', again.seen)).rejects.toMatchObject({ reason: 'previewOutdated' });
    await decide('yes', (await findDetailedPreview(app, caseworker, profileId)).seen);
    const rows = await app.db.select().from(consents).where(eq(consents.purpose, 'detailedProfile'));
    expect(rows).toMatchObject([{ profileId, decision: 'yes', language: 'ar', helper: 'interpreter' }]);
  });

  it('is shown from the next batch on, taken back at once, and no is as good as yes', async () => {
    const { app, caseworker, profileId, decide } = await openCase();
    const preview = () => findDetailedPreview(app, caseworker, profileId);
    await decide('no', 'whatever she was shown');
    expect(await preview()).toMatchObject({ decision: 'no', isShown: false });
    app.clock.advance({ hours: 1 });
    await decide('yes', (await preview()).seen);
    expect(await preview()).toMatchObject({ decision: 'yes', isShown: false });
    await runWeeklyBatch(app);
    expect(await preview()).toMatchObject({ decision: 'yes', isShown: true });
    expect(await explainPlacing(app, caseworker, profileId)).toMatchObject({ kind: 'detailed' });
    await takeBackDetailedProfile(app, caseworker, profileId);
    expect(await preview()).toMatchObject({ decision: null, isShown: false });
    expect(await explainPlacing(app, caseworker, profileId)).toMatchObject({ kind: 'waiting' });
  });

  it('does not arise without a published profile, and is nobody else’s to ask', async () => {
    const { app, caseworker, colleague, profileId, decide } = await openCase();
    const { seen } = await findDetailedPreview(app, caseworker, profileId);
    await expect(findDetailedPreview(app, colleague, profileId)).rejects.toMatchObject({ code: 'notFound' });
    await expect(
      decideDetailedProfile(app, colleague, { profileId, decision: 'yes', seen, taking }),
    ).rejects.toMatchObject({ code: 'notFound' });
    await expect(takeBackDetailedProfile(app, colleague, profileId)).rejects.toMatchObject({ code: 'notFound' });
    await expect(explainPlacing(app, colleague, profileId)).rejects.toMatchObject({ code: 'notFound' });
    await withdrawProfile(app, caseworker, { profileId, version: 1 });
    await expect(decide('yes', seen)).rejects.toMatchObject({ reason: 'detailedNeedsProfile' });
  });

  it('is answered anew after a withdrawal: the yes went with it', async () => {
    const { app, caseworker, profileId, decide } = await openCase();
    await decide('yes', (await findDetailedPreview(app, caseworker, profileId)).seen);
    await withdrawProfile(app, caseworker, { profileId, version: 1 });
    expect(await findDetailedPreview(app, caseworker, profileId)).toMatchObject({ decision: null, isAskable: false });
  });
});

describe('a company', () => {
  it('knows a detailed profile by a label of its own for a batch, and no id', async () => {
    const { app, caseworker, profileId, decide } = await openCase();
    await decide('yes', (await findDetailedPreview(app, caseworker, profileId)).seen);
    await runWeeklyBatch(app);
    const [ours] = await detailedProfilesFor(app, 'our-company');
    const [theirs] = await detailedProfilesFor(app, 'their-company');
    expect(JSON.stringify(ours)).not.toContain(profileId);
    expect(theirs?.document).toEqual(ours?.document);
    expect(theirs?.pseudonym).not.toBe(ours?.pseudonym);
    const label = ours?.pseudonym ?? '';
    expect(await profileBehindLabel(app, app.db, 'our-company', label)).toBe(profileId);
    expect(await profileBehindLabel(app, app.db, 'their-company', label)).toBeNull();
    await runWeeklyBatch(app);
    expect(await profileBehindLabel(app, app.db, 'our-company', label)).toBeNull();
    await withdrawProfile(app, caseworker, { profileId, version: 1 });
    expect(await detailedProfilesFor(app, 'our-company')).toEqual([]);
  });
});

describe('what the caseworker reads of the rung', () => {
  it('names the rung, how many there were on the one before, and who shares the card', async () => {
    const { app, caseworker, profileId } = await openCase(4);
    await insertPool(app, factsOf(alike('d', 5, { districtKey: '05766' })));
    await runWeeklyBatch(app);
    expect(await explainPlacing(app, caseworker, profileId)).toEqual({
      kind: 'shown',
      cell: { rung: 2, occupation: '51', german: 'B1', region: { kind: 'governmentRegion', name: 'Detmold' } },
      similar: 9,
      finer: {
        cell: { rung: 1, occupation: '51', german: 'B1', region: { kind: 'county', name: 'Kreis Herford' } },
        similar: 4,
      },
      members: 9,
      frozenCount: 5,
      k: 5,
      isChanged: false,
      isLeaving: false,
      nextOn: '2027-01-18',
    });
  });

  it('says that an edit waits, and does not count it for the place it names now', async () => {
    const { app, caseworker, profileId } = await openCase();
    await runWeeklyBatch(app);
    app.clock.advance({ hours: 1 });
    const elsewhere = app.places.choices().find((spot) => spot.districtKey === '05913')?.id ?? null;
    await editProfile(app, caseworker, { profileId, version: 1, fields: { placeId: elsewhere } });
    expect(await explainPlacing(app, caseworker, profileId)).toMatchObject({ isChanged: true, finer: null });
  });

  it('says that the card is hidden, that nobody is like her, or that there are too few people at all', async () => {
    const { app, caseworker, profileId, others } = await openCase(7);
    expect(await explainPlacing(app, caseworker, profileId)).toEqual({ kind: 'waiting', nextOn: '2027-01-18' });
    await runWeeklyBatch(app);
    await app.db.update(profiles).set({ caseworkerId: caseworker.userId });
    for (const id of others.slice(0, 3)) await withdrawProfile(app, caseworker, { profileId: id, version: 1 });
    expect(await explainPlacing(app, caseworker, profileId)).toMatchObject({ kind: 'hidden', members: 4, k: 5 });
    await runWeeklyBatch(app);
    expect(await explainPlacing(app, caseworker, profileId)).toMatchObject({ kind: 'withheld', similar: 4, needed: 7 });
  });
});
