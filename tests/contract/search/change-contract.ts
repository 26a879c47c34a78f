import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { licences, postingKinds } from '#app/domain/posting/posting.ts';
import { languageSkills } from '#app/domain/profile/language-level.ts';
import { addDays } from '#app/domain/time/day.ts';
import { write } from '#db/transaction.ts';
import type { KnownLevel, MatchDocument } from '#search/documents/match-document.ts';
import type { PostingDocument } from '#search/documents/posting-document.ts';
import type { ProfileChange } from '#search/engine.ts';
import { askedMusts, meetsMust } from '#search/matching/asked-musts.ts';
import { freeFrom } from '#search/matching/match-columns.ts';
import { comparePair, filterCodes } from '#search/matching/pair.ts';
import { GRACE_DAYS } from '#search/matching/score-terms.ts';
import { standardWeights } from '#search/matching/weights.ts';
import { aPosting, aProfile, randomPosting, randomProfile, someWeights } from '#tests/support/search-documents.ts';
import { bruteForce, kmBetween, mag, related, today, world, type ContractRun } from './searched-world.ts';

/** A change without its count. */
type AnyProfileChange = ProfileChange extends infer Change
  ? Change extends ProfileChange
    ? Omit<Change, 'more'>
    : never
  : never;

function isSameChange(one: AnyProfileChange, other: AnyProfileChange): boolean {
  if (one.code === 'licence' && other.code === 'licence') return one.licence === other.licence;
  if (one.code === 'kind' && other.code === 'kind') return one.kind === other.kind;
  if (one.code === 'skill' && other.code === 'skill') return one.concept === other.concept;
  return one.code === other.code;
}

/** The profile as it would be. */
function withChange(profile: MatchDocument, change: AnyProfileChange): MatchDocument {
  switch (change.code) {
    case 'german': {
      const step = (level: KnownLevel | null) =>
        level === null ? null : { ...level, rank: Math.min(6, level.rank + 1) };
      const german = { ...profile.german };
      for (const skill of languageSkills) {
        const { attested, assessed } = german[skill];
        german[skill] = { attested: step(attested), assessed: step(assessed) };
      }
      return { ...profile, german };
    }
    case 'distance':
      return { ...profile, maxKm: (profile.maxKm ?? 50) + change.km };
    case 'start':
      return { ...profile, availableFrom: addDays(freeFrom(profile) ?? today, -change.days) };
    case 'licence':
      return { ...profile, licences: [...profile.licences, change.licence] };
    case 'kind':
      return { ...profile, wantedKinds: [...profile.wantedKinds, change.kind] };
    case 'skill':
      return { ...profile, skills: [...profile.skills, change.concept] };
  }
}

/** What one change of a posting or a profile would bring. */
export function countsChanges({ prepared, settle, runs }: ContractRun): void {
  describe('one change away', () => {
    it('counts and opens nobody of an organisation that was not asked about', async () => {
      const mine = aProfile({ skills: [mag], organisationId: 'house-1' });
      const foreign = aProfile({ skills: [mag], organisationId: 'house-2' });
      const late = aProfile({
        skills: [mag],
        organisationId: 'house-2',
        availableFrom: addDays(today, GRACE_DAYS + 10),
      });
      const { db, engine } = await prepared({ profiles: [mine, foreign, late] });
      const posting = aPosting({ musts: [mag], startsOn: today });
      const organisations = ['house-1'];
      const found = await engine.profilesFor(db, { posting, today, limit: 1, organisations });
      expect(found.ranked.map((hit) => hit.profileId)).toEqual([mine.id]);
      expect(found.hasMore).toBe(false);
      const counts = await engine.changesFor(db, { posting, today, organisations });
      expect(counts).toEqual({ fitting: 1, withAllMusts: 1, withSomeMusts: 0, unknownGerman: 0, changes: [] });
      expect((await engine.profilesFor(db, { posting, today, organisations: [] })).ranked).toEqual([]);
      expect((await engine.changesFor(db, { posting, today })).fitting).toBe(2);
    });

    it('counts those near a posting by what they meet of its musts, wholly or in part, whatever else is asked', async () => {
      const { db, engine } = await prepared();
      await fc.assert(
        fc.asyncProperty(
          fc.array(randomProfile(world), { maxLength: 40 }),
          randomPosting(world),
          async (pool, posting) => {
            await write(db, (tx) => engine.putProfiles(tx, pool));
            const counted = await engine.countAlike(db, posting);
            await write(db, (tx) =>
              engine.removeProfiles(
                tx,
                pool.map(({ id }) => id),
              ),
            );
            const musts = askedMusts(posting, related);
            const truth = new Map<string, number>();
            for (const profile of pool) {
              const km = kmBetween(profile.spotId, posting.spotId);
              if (posting.spotId !== null && (km === null || km > 30)) continue;
              const met = musts.flatMap((asked) => (meetsMust(profile, asked) ? asked.must : [])).join();
              truth.set(met, (truth.get(met) ?? 0) + 1);
            }
            expect(counted.profiles).toBe(pool.length);
            expect(counted.alike).toHaveLength(truth.size);
            expect(new Map(counted.alike.map(({ met, people }) => [[...met].join(), people]))).toEqual(truth);
          },
        ),
        { numRuns: runs },
      );
    });

    it('counts whom each single change to a posting would bring', async () => {
      const { db, engine } = await prepared();
      await fc.assert(
        fc.asyncProperty(
          fc.array(randomProfile(world), { minLength: 5, maxLength: 40 }),
          randomPosting(world),
          async (pool, posting) => {
            await write(db, (tx) => engine.putProfiles(tx, pool));
            await settle();
            const { changes, withAllMusts, withSomeMusts } = await engine.changesFor(db, { posting, today });
            await write(db, (tx) =>
              engine.removeProfiles(
                tx,
                pool.map(({ id }) => id),
              ),
            );
            await settle();
            const told = (code: string) => {
              const { more = 0, inPart = 0 } = changes.find((change) => change.code === code) ?? {};
              return { more, inPart };
            };
            const missing = (profile: MatchDocument) =>
              posting.musts.filter((must) => !profile.skills.includes(must) && !profile.occupations.includes(must));
            /** Those with every must and those with some; whoever has none is no gain. */
            const byMusts = (people: readonly MatchDocument[]) => {
              const all = people.filter((profile) => missing(profile).length === 0).length;
              const none = people.filter(
                (profile) => missing(profile).length > 0 && missing(profile).length === posting.musts.length,
              ).length;
              return { more: all, inPart: people.length - all - none };
            };
            const lower = {} as Record<(typeof languageSkills)[number], number | null>;
            for (const skill of languageSkills)
              lower[skill] = posting.german[skill] === null ? null : (posting.german[skill] ?? 0) - 1;
            const highest = Math.max(-1, ...languageSkills.map((skill) => posting.german[skill] ?? -1));
            const knownBefore = new Set(bruteForce(pool, posting, standardWeights).known.map(({ id }) => id));
            const opened = (changed: PostingDocument, people = pool) => {
              const known = bruteForce(people, changed, standardWeights).known.map(({ id }) => id);
              return byMusts(pool.filter(({ id }) => known.includes(id) && !knownBefore.has(id)));
            };
            if (highest > 0) {
              const opens = pool.filter((profile) => {
                const context = {
                  weights: standardWeights,
                  related,
                  today,
                  km: kmBetween(profile.spotId, posting.spotId),
                };
                const before = comparePair(profile, posting, context);
                return (
                  !before.isEligible &&
                  !before.isGermanUnknown &&
                  comparePair(profile, { ...posting, german: lower }, context).isEligible
                );
              });
              expect(told('german')).toEqual(byMusts(opens));
            }
            expect(told('distance')).toEqual(
              opened(
                posting,
                pool.map((profile) => ({ ...profile, maxKm: (profile.maxKm ?? 50) + 10 })),
              ),
            );
            expect(told('start')).toEqual(
              opened({
                ...posting,
                startsOn: addDays(posting.startsOn === null || posting.startsOn < today ? today : posting.startsOn, 30),
              }),
            );
            for (const change of changes) {
              if (change.code !== 'licence') continue;
              expect({ more: change.more, inPart: change.inPart }).toEqual(
                opened({ ...posting, licences: posting.licences.filter((licence) => licence !== change.licence) }),
              );
              expect(licences).toContain(change.licence);
            }
            const fits = pool.filter((profile) => knownBefore.has(profile.id));
            expect({ more: withAllMusts, inPart: withSomeMusts }).toEqual(byMusts(fits));
            for (const must of posting.musts) {
              const change = changes.find((item) => item.code === 'must' && item.concept === must);
              const lackOnlyIt = fits.filter((profile) => missing(profile).join() === must).length;
              expect(change?.more ?? 0).toBe(posting.musts.length > 1 ? lackOnlyIt : 0);
            }
          },
        ),
        { numRuns: runs },
      );
    });
  });

  describe('one change of a profile away', () => {
    it('counts which postings each single change would open', async () => {
      const { db, engine } = await prepared();
      await fc.assert(
        fc.asyncProperty(
          randomProfile(world),
          fc.array(randomPosting(world), { minLength: 5, maxLength: 40 }),
          someWeights,
          async (profile, postings, weights) => {
            await write(db, (tx) => engine.putPostings(tx, postings));
            await settle();
            const [excluded, ...others] = postings;
            const query = { profile, today, weights, exclude: [excluded?.id ?? ''] };
            const counts = await engine.changesForProfile(db, query);
            const found = await engine.postingsFor(db, { ...query, limit: 200 });
            /** The changed document is put to the engine itself, and to a plain loop. */
            const asked = await Promise.all(
              counts.changes.map(async (change) => ({
                change,
                hits: await engine.postingsFor(db, { ...query, profile: withChange(profile, change), limit: 200 }),
              })),
            );
            await write(db, (tx) =>
              engine.removePostings(
                tx,
                postings.map(({ id }) => id),
              ),
            );
            await settle();
            const fits = (document: MatchDocument) =>
              others.filter((posting) => {
                const km = kmBetween(document.spotId, posting.spotId);
                const pair = comparePair(document, posting, { weights, related, today, km });
                return pair.isEligible && !pair.isGermanUnknown;
              });
            const before = fits(profile).map(({ id }) => id);
            const known = (hits: typeof found) => hits.filter(({ isGermanUnknown }) => !isGermanUnknown);
            expect(counts.fitting).toBe(before.length);
            expect(known(found)).toHaveLength(counts.fitting);
            expect(counts.unknownGerman).toBe(found.length - counts.fitting);
            const opened = (change: AnyProfileChange) =>
              fits(withChange(profile, change)).filter(({ id }) => !before.includes(id)).length;
            for (const { change, hits } of asked) {
              const more = known(hits).filter(({ postingId }) => !before.includes(postingId)).length;
              expect([change, more]).toEqual([change, change.more]);
            }
            const told = (change: AnyProfileChange) =>
              counts.changes.find((item) => isSameChange(item, change))?.more ?? 0;
            const possible: AnyProfileChange[] = [
              { code: 'german', from: 0, to: 1 },
              { code: 'distance', km: 10 },
              ...((freeFrom(profile) ?? today) > today ? [{ code: 'start' as const, days: 30 }] : []),
              ...licences.map((licence) => ({ code: 'licence' as const, licence })),
              ...postingKinds
                .filter((kind) => profile.wantedKinds.length > 0 && profile.workAccess[kind] !== 'no')
                .map((kind) => ({ code: 'kind' as const, kind })),
            ];
            for (const change of possible) expect([change, told(change)]).toEqual([change, opened(change)]);
            /** Asked by a posting that lacks nothing else. */
            const lacking = others.filter((posting) => {
              const km = kmBetween(profile.spotId, posting.spotId);
              const { passes, isGermanUnknown } = comparePair(profile, posting, { weights, related, today, km });
              const failed = filterCodes.filter((code) => !passes[code]);
              return !isGermanUnknown && failed.join() === 'concepts';
            });
            const named = new Set(lacking.flatMap(({ musts, nices }) => [...musts, ...nices]));
            const skills = [...named].map((concept) => opened({ code: 'skill', concept })).filter((more) => more > 0);
            const toldSkills = counts.changes.filter(({ code }) => code === 'skill').map(({ more }) => more);
            expect(toldSkills).toEqual(skills.sort((a, b) => b - a).slice(0, 5));
            expect(counts.changes.map(({ more }) => more)).toEqual(
              counts.changes.map(({ more }) => more).sort((a, b) => b - a),
            );
          },
        ),
        { numRuns: runs },
      );
    });
  });
}
