import fc from 'fast-check';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { licences, postingKinds } from '#app/domain/posting/posting.ts';
import { languageSkills } from '#app/domain/profile/language-level.ts';
import { addDays } from '#app/domain/time/day.ts';
import type { Database } from '#db/client.ts';
import { conceptRelations, concepts, placeKm } from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import type { KnownLevel, MatchDocument } from '#search/documents/match-document.ts';
import type { PostingDocument } from '#search/documents/posting-document.ts';
import type { ProfileChange, SearchEngine } from '#search/engine.ts';
import { askedMusts, meetsMust } from '#search/matching/asked-musts.ts';
import { freeFrom } from '#search/matching/match-columns.ts';
import { comparePair, filterCodes } from '#search/matching/pair.ts';
import { relatedConcepts } from '#search/matching/related-concepts.ts';
import { GRACE_DAYS, scoreOf } from '#search/matching/score-terms.ts';
import { standardWeights, type Weights } from '#search/matching/weights.ts';
import {
  aMentor,
  aPosting,
  aProfile,
  certificate,
  germanAsked,
  nothingKnown,
  randomPosting,
  randomProfile,
  someWeights,
} from '#tests/support/search-documents.ts';
import { openTestDatabase } from '#tests/support/test-database.ts';
import { typedText } from '#tests/support/typed-text.ts';

const today = '2026-11-23';
const names = ['welder', 'mag', 'tig', 'drawings', 'sheet-metal', 'grinding', 'warehouse', 'sewing'];
const keys = names.map((name) => `test.${name}`);
const [welder = '', mag = '', tig = '', drawings = '', sheetMetal = '', grinding = ''] = keys;
const relations = [
  { from: tig, to: mag, weight: 800 },
  { from: grinding, to: sheetMetal, weight: 400 },
  { from: 'test.sewing', to: drawings, weight: 1000 },
  { from: sheetMetal, to: welder, weight: 600 },
  { from: mag, to: tig, weight: 800 },
];
const related = relatedConcepts(relations);
/** Five towns on a line, 7 km apart, and one that is more than 100 km from all of them. */
const towns = [9_000_001, 9_000_002, 9_000_003, 9_000_004, 9_000_005];
const farAway = 9_000_099;
const world = { concepts: keys, spots: [...towns, farAway], today };

function kmBetween(a: number | null, b: number | null): number | null {
  if (a === b) return 0;
  if (a === null || b === null || a === farAway || b === farAway) return null;
  return Math.abs(a - b) * 7;
}

/** Adds the concepts, relations and distances of the suite. */
async function withSearchRows(db: Database): Promise<Database> {
  await db.insert(concepts).values(
    keys.map((key, index) => ({
      key,
      number: 900_001 + index,
      kind: 'skill' as const,
      curated: false,
    })),
  );
  await db.insert(conceptRelations).values(relations);
  const pairs = towns.flatMap((a) => towns.filter((b) => b !== a).map((b) => ({ a, b, km: kmBetween(a, b) ?? 0 })));
  await db.insert(placeKm).values(pairs);
  return db;
}

interface Truth {
  readonly id: string;
  readonly score: number;
}
interface ProfileTruth extends Truth {
  readonly meetsMusts: boolean;
}
const byRank = (a: Truth, b: Truth) => b.score - a.score || (a.id < b.id ? -1 : 1);
const byMustsAndRank = (a: ProfileTruth, b: ProfileTruth) =>
  Number(b.meetsMusts) - Number(a.meetsMusts) || byRank(a, b);

/** Everybody compared in a plain loop: what every engine has to find. */
function bruteForce(profiles: readonly MatchDocument[], posting: PostingDocument, weights: Weights) {
  const known: ProfileTruth[] = [];
  const unknown: ProfileTruth[] = [];
  for (const profile of profiles) {
    const pair = comparePair(profile, posting, {
      weights,
      related,
      today,
      km: kmBetween(profile.spotId, posting.spotId),
    });
    if (pair.isEligible)
      (pair.isGermanUnknown ? unknown : known).push({
        id: profile.id,
        meetsMusts: pair.meetsMusts,
        score: scoreOf(weights, pair.facts),
      });
  }
  return { known: known.sort(byMustsAndRank), unknown: unknown.sort(byMustsAndRank) };
}

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

/**
 * What every search engine promises. `makeEngine` prepares an engine for a database that has the reference rows;
 * `settle` waits until earlier writes can be found (nothing to do for an engine that writes in the same transaction);
 * `open` gives a database with the reference rows and nothing else, a file unless told otherwise.
 */
export function searchEngineContract(
  name: string,
  makeEngine: (db: Database) => Promise<SearchEngine>,
  {
    settle = () => Promise.resolve(),
    open = openTestDatabase,
    runs = 60,
  }: { settle?: () => Promise<void>; open?: () => Promise<Database>; runs?: number } = {},
): void {
  async function prepared(
    content: { profiles?: readonly MatchDocument[]; postings?: readonly PostingDocument[] } = {},
  ) {
    const db = await withSearchRows(await open());
    const engine = await makeEngine(db);
    await write(db, async (tx) => {
      await engine.putProfiles(tx, content.profiles ?? []);
      await engine.putPostings(tx, content.postings ?? []);
    });
    await settle();
    return { db, engine };
  }

  describe(`search engine ${name}`, () => {
    describe('from a posting to profiles', () => {
      it('puts the welder with all musts first and says why', async () => {
        const best = aProfile({ skills: [mag, drawings, sheetMetal], spotId: towns[0], maxKm: 30 });
        const second = aProfile({ skills: [tig, drawings, sheetMetal], spotId: towns[0] });
        const third = aProfile({ skills: [drawings], spotId: towns[0] });
        const { db, engine } = await prepared({ profiles: [third, second, best] });
        const posting = aPosting({ musts: [mag, drawings, sheetMetal], german: germanAsked('B1'), spotId: towns[1] });
        const { ranked, hasMore } = await engine.profilesFor(db, { posting, today });
        expect(ranked.map((hit) => hit.profileId)).toEqual([best.id, second.id, third.id]);
        expect(ranked[0]?.km).toBe(7);
        expect(ranked[0]?.reasons).toContainEqual({ code: 'musts', state: 'met', params: { met: 3, asked: 3 } });
        expect(ranked[1]?.reasons).toContainEqual({
          code: 'must',
          state: 'learnable',
          params: { concept: mag, via: tig, weight: 800 },
        });
        expect(hasMore).toBe(false);
      });

      it('puts whoever has every must before everybody who lacks one, however near and fluent', async () => {
        const all = aProfile({ skills: [mag], spotId: towns[4], maxKm: 30, german: certificate('A2') });
        const none = aProfile({ skills: [drawings], spotId: towns[0], german: certificate('C1') });
        const { db, engine } = await prepared({ profiles: [none, all] });
        const posting = aPosting({
          musts: [mag],
          nices: [drawings, sheetMetal],
          german: germanAsked('B1'),
          spotId: towns[0],
        });
        const weights = { ...standardWeights, must: 1, nice: 3, missing: 0 };
        const { ranked } = await engine.profilesFor(db, { posting, today, weights });
        expect(ranked.map(({ profileId, meetsMusts }) => ({ profileId, meetsMusts }))).toEqual([
          { profileId: all.id, meetsMusts: true },
          { profileId: none.id, meetsMusts: false },
        ]);
        expect(ranked[0]?.score).toBeLessThan(ranked[1]?.score ?? 0);
      });

      it('lists people of unknown German apart, never in between', async () => {
        const known = aProfile({ skills: [mag] });
        const unknown = aProfile({ skills: [mag], german: nothingKnown });
        const { db, engine } = await prepared({ profiles: [known, unknown] });
        const asked = await engine.profilesFor(db, {
          posting: aPosting({ musts: [mag], german: germanAsked('A2') }),
          today,
        });
        expect(asked.ranked.map((hit) => hit.profileId)).toEqual([known.id]);
        expect(asked.unknownGerman.map((hit) => hit.profileId)).toEqual([unknown.id]);
        const open = await engine.profilesFor(db, { posting: aPosting({ musts: [mag] }), today });
        expect(open.ranked.map((hit) => hit.profileId)).toEqual([known.id, unknown.id].sort());
        expect(open.unknownGerman).toEqual([]);
      });

      it('finds nobody further away than their own way', async () => {
        const near = aProfile({ skills: [mag], spotId: towns[1], maxKm: 7 });
        const tooFar = aProfile({ skills: [mag], spotId: towns[2], maxKm: 13 });
        const { db, engine } = await prepared({
          profiles: [near, tooFar, aProfile({ skills: [mag], spotId: farAway, maxKm: 100 })],
        });
        const { ranked } = await engine.profilesFor(db, {
          posting: aPosting({ musts: [mag], spotId: towns[0] }),
          today,
        });
        expect(ranked.map((hit) => hit.profileId)).toEqual([near.id]);
      });

      it('finds everybody who fits and nobody else, in the right order, for any pool and any weights', async () => {
        const { db, engine } = await prepared();
        await fc.assert(
          fc.asyncProperty(
            fc.array(randomProfile(world), { minLength: 1, maxLength: 40 }),
            randomPosting(world),
            someWeights,
            fc.integer({ min: 1, max: 8 }),
            fc.option(fc.subarray(['house-1', 'house-2', 'house-3']), { nil: undefined }),
            async (pool, posting, weights, limit, organisations) => {
              await write(db, (tx) => engine.putProfiles(tx, pool));
              await settle();
              const found = await engine.profilesFor(db, { posting, today, weights, limit, organisations });
              const counted = await engine.changesFor(db, { posting, today, weights, organisations });
              await write(db, (tx) =>
                engine.removeProfiles(
                  tx,
                  pool.map(({ id }) => id),
                ),
              );
              await settle();
              const asked = pool.filter(({ organisationId }) => organisations?.includes(organisationId) ?? true);
              const truth = bruteForce(asked, posting, weights);
              const shown = (hits: typeof found.ranked) =>
                hits.map(({ profileId, meetsMusts, score }) => ({ id: profileId, meetsMusts, score }));
              expect(shown(found.ranked)).toEqual(truth.known.slice(0, limit));
              expect(shown(found.unknownGerman)).toEqual(truth.unknown.slice(0, limit));
              expect(found.hasMore).toBe(truth.known.length > limit);
              expect(counted).toMatchObject({ fitting: truth.known.length, unknownGerman: truth.unknown.length });
              for (const hit of found.ranked)
                expect(hit.contributions.reduce((sum, { points }) => sum + points, 0)).toBe(hit.score);
            },
          ),
          { numRuns: runs },
        );
      });

      it('compares a posting without a single known skill by occupation, level and place, and says so', async () => {
        const fits = aProfile({ occupations: [welder], spotId: towns[0] });
        const related = aProfile({ skills: [sheetMetal], spotId: towns[0] });
        const otherWork = aProfile({ occupations: [drawings], spotId: towns[0] });
        const tooFar = aProfile({ occupations: [welder], spotId: towns[4], maxKm: 10 });
        const tooLow = aProfile({ occupations: [welder], spotId: towns[0], german: certificate('A1') });
        const posting = aPosting({ occupation: welder, german: germanAsked('B1'), spotId: towns[1] });
        const { db, engine } = await prepared({
          profiles: [otherWork, tooFar, tooLow, related, fits],
          postings: [posting],
        });
        const { ranked } = await engine.profilesFor(db, { posting, today });
        expect(ranked.map((hit) => hit.profileId)).toEqual([fits.id, related.id]);
        const says = { code: 'noSkillsAsked', state: 'partly', params: {} };
        for (const hit of ranked) expect(hit.reasons).toContainEqual(says);
        const [hit] = await engine.postingsFor(db, { profile: fits, today });
        expect(hit?.postingId).toBe(posting.id);
        expect(hit?.reasons).toContainEqual(says);
        expect(await engine.postingsFor(db, { profile: otherWork, today })).toEqual([]);
        const nothing = aPosting({ spotId: towns[1] });
        const open = await engine.profilesFor(db, { posting: nothing, today });
        expect(open.ranked.map(({ profileId }) => profileId).sort()).toEqual(
          [fits, related, otherWork, tooLow].map(({ id }) => id).sort(),
        );
        for (const { reasons } of open.ranked) expect(reasons).toContainEqual(says);
      });

      it('leaves out those who are excluded', async () => {
        const [first, second] = [aProfile({ skills: [mag] }), aProfile({ skills: [mag] })];
        const { db, engine } = await prepared({ profiles: [first, second] });
        const { ranked } = await engine.profilesFor(db, {
          posting: aPosting({ musts: [mag] }),
          today,
          exclude: [first.id],
        });
        expect(ranked.map((hit) => hit.profileId)).toEqual([second.id]);
      });
    });

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
                  startsOn: addDays(
                    posting.startsOn === null || posting.startsOn < today ? today : posting.startsOn,
                    30,
                  ),
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

    describe('from a profile to postings', () => {
      it('finds every posting that fits, in the right order, with the score seen from the other side', async () => {
        const { db, engine } = await prepared();
        await fc.assert(
          fc.asyncProperty(
            randomProfile(world),
            fc.array(randomPosting(world), { minLength: 1, maxLength: 25 }),
            someWeights,
            async (profile, postings, weights) => {
              await write(db, (tx) => engine.putPostings(tx, postings));
              await settle();
              const found = await engine.postingsFor(db, { profile, today, weights, limit: 50 });
              await write(db, (tx) =>
                engine.removePostings(
                  tx,
                  postings.map(({ id }) => id),
                ),
              );
              await settle();
              const truth = postings.flatMap((posting) => {
                const pair = comparePair(profile, posting, {
                  weights,
                  related,
                  today,
                  km: kmBetween(profile.spotId, posting.spotId),
                });
                return pair.isEligible
                  ? [{ id: posting.id, score: scoreOf(weights, pair.facts), isUnknown: pair.isGermanUnknown }]
                  : [];
              });
              const expected = truth.sort((a, b) => Number(a.isUnknown) - Number(b.isUnknown) || byRank(a, b));
              expect(
                found.map((hit) => ({ id: hit.postingId, score: hit.score, isUnknown: hit.isGermanUnknown })),
              ).toEqual(expected);
            },
          ),
          { numRuns: runs },
        );
      });
    });

    describe('from a learner to mentors', () => {
      it('puts the nearest first, whatever else speaks for somebody further away', async () => {
        const { db, engine } = await prepared();
        const slots = ['mon-evening', 'wed-evening', 'fri-evening'] as const;
        const [near, nearWithTime, further] = [
          aMentor({ spotId: towns[1], mode: 'both', slots: [], offers: [] }),
          aMentor({ spotId: towns[1], mode: 'both', slots: [slots[0]], offers: [] }),
          aMentor({ spotId: towns[4], mode: 'both', slots, languages: ['ar'], capacityFree: 3 }),
        ];
        await write(db, (tx) => engine.putMentors(tx, [further, near, nearWithTime]));
        await settle();
        const hits = await engine.mentorsFor(db, {
          ...{ spotId: towns[0] ?? null, mode: 'both', slots, languages: ['ar'], goal: 'speakAtWork' },
        });
        expect(hits.map((hit) => hit.mentorId)).toEqual([nearWithTime.id, near.id, further.id]);
      });

      it('ranks by nearness, shared times and offer; never one without a free place', async () => {
        const { db, engine } = await prepared();
        const near = aMentor({ spotId: towns[0], slots: ['mon-evening', 'wed-evening'] });
        const further = aMentor({ spotId: towns[1], slots: ['mon-evening', 'wed-evening'] });
        const full = aMentor({ spotId: towns[0], capacityFree: 0 });
        const tooFar = aMentor({ spotId: towns[4] });
        const online = aMentor({ spotId: farAway, mode: 'both', slots: ['mon-evening', 'wed-evening'] });
        await write(db, (tx) => engine.putMentors(tx, [online, full, tooFar, further, near]));
        await settle();
        const wish = {
          spotId: towns[0] ?? null,
          slots: ['mon-evening' as const, 'wed-evening' as const],
          languages: [],
          goal: 'speakAtWork' as const,
        };
        const hits = await engine.mentorsFor(db, { ...wish, mode: 'both' });
        expect(hits.map((hit) => hit.mentorId)).toEqual([near.id, further.id, online.id]);
        expect(hits[0]).toMatchObject({ km: 0, mode: 'inPerson', sharedSlots: ['mon-evening', 'wed-evening'] });
        expect((await engine.mentorsFor(db, { ...wish, mode: 'inPerson' })).map((hit) => hit.mentorId)).toEqual([
          near.id,
          further.id,
        ]);
        await write(db, (tx) => engine.putMentors(tx, [{ ...near, capacityFree: 0 }]));
        await settle();
        expect((await engine.mentorsFor(db, { ...wish, mode: 'inPerson' })).map((hit) => hit.mentorId)).toEqual([
          further.id,
        ]);
      });
    });

    describe('changes', () => {
      it('forgets a withdrawn profile with the transaction that withdraws it', async () => {
        const profile = aProfile({ skills: [mag, drawings] });
        const { db, engine } = await prepared({ profiles: [profile] });
        await write(db, (tx) => engine.removeProfiles(tx, [profile.id]));
        await settle();
        for (const skill of [mag, drawings]) {
          expect((await engine.profilesFor(db, { posting: aPosting({ musts: [skill] }), today })).ranked).toEqual([]);
        }
      });

      it('finds an edited profile by what it is now and no longer by what it was', async () => {
        const profile = aProfile({ skills: [mag], spotId: towns[0] });
        const { db, engine } = await prepared({ profiles: [profile] });
        await write(db, (tx) =>
          engine.putProfiles(tx, [{ ...profile, version: 2, skills: [drawings], spotId: towns[3] ?? null }]),
        );
        await settle();
        const found = async (must: string) =>
          (await engine.profilesFor(db, { posting: aPosting({ musts: [must] }), today })).ranked;
        expect(await found(mag)).toEqual([]);
        expect(await found(drawings)).toMatchObject([{ profileId: profile.id, version: 2 }]);
      });

      it('moves somebody up whose speaking is assessed higher than before', async () => {
        const posting = aPosting({ musts: [mag], german: germanAsked('B1') });
        const profile = aProfile({ skills: [mag], german: certificate('B1', { speaking: 'A2' }) });
        const other = aProfile({ skills: [mag], german: certificate('B1', { speaking: 'A2' }), maxKm: 31 });
        const { db, engine } = await prepared({ profiles: [profile, other] });
        const before = (await engine.profilesFor(db, { posting, today })).ranked;
        await write(db, (tx) => engine.putProfiles(tx, [{ ...other, german: certificate('B1', { speaking: 'B1' }) }]));
        await settle();
        const after = (await engine.profilesFor(db, { posting, today })).ranked;
        expect(before.map((hit) => hit.profileId)).toEqual([profile.id, other.id]);
        expect(after.map((hit) => hit.profileId)).toEqual([other.id, profile.id]);
      });

      it('rebuilds to exactly what the source holds, without ever being empty', async () => {
        const pool = Array.from({ length: 12 }, () => aProfile({ skills: [mag] }));
        const stale = aProfile({ skills: [mag] });
        const { db, engine } = await prepared({ profiles: [...pool.slice(0, 6), stale] });
        const page =
          <Document extends { id: string }>(all: readonly Document[]) =>
          (_tx: unknown, after: string | null, limit: number) =>
            Promise.resolve(
              [...all]
                .sort((a, b) => (a.id < b.id ? -1 : 1))
                .filter(({ id }) => after === null || id > after)
                .slice(0, limit),
            );
        const progress: number[] = [];
        await engine.rebuild(
          db,
          { profiles: page(pool), postings: page([]), mentors: page([]) },
          ({ kind, done }) => void (kind === 'profile' && progress.push(done)),
        );
        await settle();
        const { ranked } = await engine.profilesFor(db, { posting: aPosting({ musts: [mag] }), today, limit: 50 });
        expect(ranked.map((hit) => hit.profileId)).toEqual(pool.map(({ id }) => id).sort());
        expect(progress.at(-1)).toBe(12);
      });
    });

    describe('words', () => {
      it('finds postings by folded words of their title, beginnings included', async () => {
        const posting = aPosting({ title: 'Schweißer/in für Behälterbau (m/w/d)' });
        const { db, engine } = await prepared({ postings: [posting, aPosting({ title: 'Näherin' })] });
        for (const text of ['Schweißer', 'schweisser', 'behaelter', 'BEHÄLTERBAU schw']) {
          expect(await engine.findPostings(db, { text })).toEqual([posting.id]);
        }
        await write(db, (tx) => engine.removePostings(tx, [posting.id]));
        await settle();
        expect(await engine.findPostings(db, { text: 'schweisser' })).toEqual([]);
      });

      it('answers any text without an error', async () => {
        const { db, engine } = await prepared({ postings: [aPosting({ title: "c++ O'Neil 100 %" })] });
        const hostile = [
          '',
          '   ',
          'c++',
          "O'Neil",
          '"',
          '""""',
          '%',
          '*',
          'NEAR(',
          'AND OR NOT',
          'a"b*',
          ') OR 1=1 --',
          '\u200f\u202e',
          '٣٤٥',
          '😀',
          '\0',
          'x'.repeat(10_000),
          '{words}:x',
          '-',
          '^a',
          '\ud800',
        ];
        for (const text of hostile) expect(Array.isArray(await engine.findPostings(db, { text }))).toBe(true);
        await fc.assert(
          fc.asyncProperty(typedText, async (text) => Array.isArray(await engine.findPostings(db, { text }))),
          { numRuns: runs },
        );
      });

      it('answers any question about anything, however odd its words, days, numbers and weights', async () => {
        const profile = aProfile({ skills: [mag], spotId: towns[0], licences: ['B'], availableFrom: '2027-01-04' });
        const posting = aPosting({ musts: [mag], title: "c++ O'Neil 100 %", spotId: towns[1] });
        const { db, engine } = await prepared({ profiles: [profile], postings: [posting] });
        const key = fc.oneof(fc.constantFrom(...keys), typedText);
        const oddDay = fc.constantFrom('0001-01-01', '1969-12-31', '1970-01-01', '2027-02-28', '9999-12-31');
        const oddNumber = fc.constantFrom(0, 0.5, 1, 38.5, 167.9, 1_000, 1_000_000);
        const oddSpot = fc.constantFrom(null, 0, 1, ...towns, farAway, 2_147_483_647);
        const zero = fc.constant({
          ...{ name: '', version: 0, concepts: 0, must: 0, nice: 0, occupation: 0, missing: 0 },
          ...{ learnable: 0, relatedOccupation: 0, german: 0, distance: 0, availability: 0 },
        });
        const odd = fc.record({
          text: typedText,
          concepts: fc.array(key, { maxLength: 4 }),
          ids: fc.option(fc.array(typedText, { maxLength: 3 }), { nil: undefined }),
          organisations: fc.option(fc.array(typedText, { maxLength: 3 }), { nil: undefined }),
          weights: fc.oneof(zero, someWeights),
          limit: fc.option(fc.integer({ min: -5, max: 500 }), { nil: undefined }),
          day: fc.option(oddDay, { nil: null }),
          hours: fc.option(oddNumber, { nil: null }),
          maxKm: fc.option(oddNumber, { nil: null }),
          spotId: oddSpot,
          asks: randomPosting(world),
          has: randomProfile(world),
        });
        await fc.assert(
          fc.asyncProperty(
            odd,
            async ({ text, concepts: named, weights, limit, day, hours, maxKm, spotId, ...rest }) => {
              const [occupation = null, ...skills] = named;
              const asked = {
                ...rest.asks,
                ...{ id: text, title: text, occupation, startsOn: day, hoursMin: hours, hoursMax: hours, spotId },
                musts: skills.slice(0, 2),
                nices: skills.slice(2),
              };
              const held = {
                ...rest.has,
                ...{
                  id: text,
                  organisationId: text,
                  skills: named,
                  availableFrom: day,
                  hoursMin: hours,
                  maxKm,
                  spotId,
                },
              };
              const also = { today, weights, exclude: rest.ids };
              const within = { ...also, organisations: rest.organisations };
              const found = await engine.profilesFor(db, { ...within, posting: asked, limit });
              const counts = await engine.changesFor(db, { ...within, posting: asked });
              const postings = await engine.postingsFor(db, { ...also, profile: held, limit });
              const opened = await engine.changesForProfile(db, { ...also, profile: held });
              const mentors = await engine.mentorsFor(db, {
                ...{ spotId, mode: 'both', slots: [], languages: named, goal: 'everyday', limit, exclude: rest.ids },
              });
              for (const { score } of [...found.ranked, ...found.unknownGerman, ...postings])
                expect(Number.isSafeInteger(score)).toBe(true);
              for (const count of [counts.fitting, counts.unknownGerman, opened.fitting, opened.unknownGerman])
                expect(Number.isSafeInteger(count)).toBe(true);
              expect(mentors).toEqual([]);
              expect(Array.isArray(await engine.findPostings(db, { text, limit }))).toBe(true);
            },
          ),
          { numRuns: runs },
        );
        expect((await engine.profilesFor(db, { posting: aPosting({ musts: [mag] }), today })).ranked).toHaveLength(1);
      });

      it('stores any title and any key and finds nobody by an unknown concept', async () => {
        const { db, engine } = await prepared();
        await fc.assert(
          fc.asyncProperty(typedText, async (text) => {
            const profile = aProfile({ skills: [text], occupations: [`x'${text}`] });
            await write(db, async (tx) => {
              await engine.putProfiles(tx, [profile]);
              await engine.putPostings(tx, [aPosting({ title: text, musts: [text], occupation: text })]);
            });
            await settle();
            const { ranked } = await engine.profilesFor(db, {
              posting: aPosting({ musts: [`unknown ${text}`], title: text }),
              today,
              exclude: [text],
            });
            expect(ranked).toEqual([]);
            expect(Array.isArray(await engine.postingsFor(db, { profile, today }))).toBe(true);
          }),
          { numRuns: Math.min(runs, 30) },
        );
        expect(await db.all(sql`SELECT 1 AS one`)).toEqual([{ one: 1 }]);
      });
    });
  });
}
