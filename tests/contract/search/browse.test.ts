import fc from 'fast-check';
import { expect, describe, it } from 'vitest';
import { browseDays } from '#app/domain/match/browse-question.ts';
import { commuteLimits } from '#app/domain/reference/commute-band.ts';
import { licences, postingKinds, shifts } from '#app/domain/posting/posting.ts';
import { languageSkills } from '#app/domain/profile/language-level.ts';
import { addDays, dayNumber } from '#app/domain/time/day.ts';
import { concepts, placeKm } from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import type { MatchDocument } from '#search/documents/match-document.ts';
import type { BrowseFiltered, BrowseQuery } from '#search/engine.ts';
import { embeddedEngine } from '#search/engines/embedded/embedded-engine.ts';
import { ensureEmbeddedTables } from '#search/engines/embedded/embedded-tables.ts';
import { profileColumns, UNKNOWN_RANK } from '#search/matching/match-columns.ts';
import { aProfile, certificate, randomProfile } from '#tests/support/search-documents.ts';
import { openTestDatabase } from '#tests/support/test-database.ts';

const today = '2026-11-23';
const keys = ['welder', 'mag', 'tig', 'drawings', 'sewing'].map((name) => `test.${name}`);
const towns = [9_000_001, 9_000_002, 9_000_003, 9_000_004];
const world = { concepts: keys, spots: towns, today };
const kmBetween = (a: number | null, b: number) => (a === null ? null : Math.abs(a - b) * 7);

const everything: BrowseQuery = {
  concepts: [],
  oneOf: [],
  kinds: [],
  shifts: [],
  licences: [],
  german: { from: null, to: null },
  hours: { from: null, to: null },
  free: { from: null, to: null },
  withCar: false,
  near: null,
  spots: null,
  only: null,
  today,
  sort: 'near',
  offset: 0,
  limit: 500,
};

async function openIndex(profiles: readonly MatchDocument[]) {
  const db = await openTestDatabase();
  await ensureEmbeddedTables(db);
  const engine = embeddedEngine();
  await db
    .insert(concepts)
    .values(
      keys.map((key, index) => ({ key, number: 900_001 + index, kind: 'skill' as const, labels: {}, curated: false })),
    );
  await db
    .insert(placeKm)
    .values(towns.flatMap((a) => towns.filter((b) => b !== a).map((b) => ({ a, b, km: kmBetween(a, b) ?? 0 }))));
  await write(db, (tx) => engine.putProfiles(tx, profiles));
  const browse = (query: Partial<BrowseQuery>) => engine.browseProfiles(db, { ...everything, ...query });
  const count = (queries: readonly BrowseFiltered[]) => engine.countProfiles(db, queries);
  return { browse, count };
}

/** The filters said again, one person at a time. */
function passes(profile: MatchDocument, query: BrowseFiltered): boolean {
  const columns = profileColumns(profile);
  const level = Math.min(...languageSkills.map((skill) => columns.higher[skill]));
  const held = [...profile.occupations, ...profile.skills];
  const km = query.near === null ? null : kmBetween(profile.spotId, query.near.spotId);
  const bit = <Word>(words: readonly Word[], mask: number) => words.filter((_, index) => (mask & (1 << index)) !== 0);
  const { german, hours, free } = query;
  return (
    query.concepts.every((concept) => held.includes(concept)) &&
    query.oneOf.every((group) => group.some((concept) => held.includes(concept))) &&
    (german === 'unknown'
      ? level === UNKNOWN_RANK
      : (german.from === null && german.to === null) ||
        (level !== UNKNOWN_RANK && level >= (german.from ?? 0) && level <= (german.to ?? 6))) &&
    (query.near === null || (km !== null && km <= query.near.km)) &&
    (query.spots === null || query.spots.includes(profile.spotId ?? 0)) &&
    (query.kinds.length === 0 || bit(postingKinds, columns.kinds).some((kind) => query.kinds.includes(kind))) &&
    (query.shifts.length === 0 || bit(shifts, columns.shifts).some((shift) => query.shifts.includes(shift))) &&
    query.licences.every((licence) => bit(licences, columns.licences).includes(licence)) &&
    columns.hoursMax >= (hours.from ?? 0) &&
    columns.hoursMin <= (hours.to ?? 168) &&
    columns.freeDay >= (free.from === null ? 0 : dayNumber(free.from)) &&
    columns.freeDay <= (free.to === null ? 1_000_000 : dayNumber(free.to)) &&
    (!query.withCar || columns.withoutCar === 0) &&
    (query.only === null || query.only.includes(profile.id)) &&
    (query.organisations === undefined || query.organisations.includes(profile.organisationId))
  );
}

const level = fc.option(fc.integer({ min: 0, max: 6 }), { nil: null });
const aQuestion: fc.Arbitrary<BrowseQuery> = fc.record({
  concepts: fc.subarray(keys, { maxLength: 2 }),
  oneOf: fc.array(fc.subarray([...keys, 'test.nothing'], { minLength: 1, maxLength: 3 }), { maxLength: 2 }),
  kinds: fc.subarray([...postingKinds], { maxLength: 2 }),
  shifts: fc.subarray([...shifts], { maxLength: 2 }),
  licences: fc.subarray([...licences], { maxLength: 1 }),
  german: fc.oneof(fc.record({ from: level, to: level }), fc.constant('unknown' as const)),
  hours: fc.record({
    from: fc.option(fc.integer({ min: 0, max: 50 }), { nil: null }),
    to: fc.option(fc.integer({ min: 0, max: 50 }), { nil: null }),
  }),
  free: fc.record({
    from: fc.constantFrom(null, null, today),
    to: fc.constantFrom(null, today, addDays(today, 40)),
  }),
  withCar: fc.boolean(),
  near: fc.option(fc.record({ spotId: fc.constantFrom(...towns), km: fc.integer({ min: 0, max: 30 }) }), { nil: null }),
  spots: fc.option(fc.subarray(towns), { nil: null }),
  only: fc.constant(null),
  organisations: fc.constantFrom(undefined, ['house-1'], ['nobody']),
  today: fc.constant(today),
  sort: fc.constantFrom('near' as const, 'free' as const, 'german' as const),
  offset: fc.constant(0),
  limit: fc.constant(500),
});

describe('browsing profiles', () => {
  it('lists exactly those who pass every filter, and every number is what choosing the value leaves', async () => {
    const profiles = fc.sample(randomProfile(world), { numRuns: 150, seed: 7 });
    const { browse } = await openIndex(profiles);
    await fc.assert(
      fc.asyncProperty(aQuestion, async (query) => {
        const answer = await browse(query);
        const listed = (over: Partial<BrowseQuery>) =>
          profiles.filter((profile) => passes(profile, { ...query, ...over }));
        expect(answer.hits.map(({ profileId }) => profileId).sort()).toEqual(
          listed({})
            .map(({ id }) => id)
            .sort(),
        );
        expect(answer.total).toBe(answer.hits.length);
        const { counts } = answer;
        for (const kind of postingKinds) expect(counts.kinds[kind]).toBe(listed({ kinds: [kind] }).length);
        for (const shift of shifts) expect(counts.shifts[shift]).toBe(listed({ shifts: [shift] }).length);
        for (const licence of licences)
          expect(counts.licences[licence]).toBe(listed({ licences: [...query.licences, licence] }).length);
        counts.german.forEach((count, rank) => expect(count).toBe(listed({ german: { from: rank, to: rank } }).length));
        expect(counts.germanUnknown).toBe(listed({ german: 'unknown' }).length);
        expect(counts.withCar).toBe(listed({ withCar: true }).length);
        const { near } = query;
        if (near === null) expect(counts.km).toEqual([]);
        else
          commuteLimits.forEach((km, index) => expect(counts.km[index]).toBe(listed({ near: { ...near, km } }).length));
        browseDays.forEach((days, index) =>
          expect(counts.free[index]).toBe(listed({ free: { from: null, to: addDays(today, days) } }).length),
        );
        for (const { spotId, count } of counts.spots) expect(count).toBe(listed({ spots: [spotId] }).length);
        for (const { concept, count } of counts.concepts)
          expect(count).toBe(listed({ concepts: [...query.concepts, concept] }).length);
      }),
      { numRuns: 150 },
    );
  });

  it('puts the nearest first, pages without gap or repetition, and says how far it is', async () => {
    const profiles = towns.flatMap((spotId) => [aProfile({ spotId }), aProfile({ spotId })]);
    const { browse } = await openIndex([...profiles, aProfile({ spotId: null })]);
    const near = { spotId: towns[1] ?? 0, km: 50 };
    const all = await browse({ near });
    expect(all.hits.map(({ km }) => km)).toEqual([0, 0, 7, 7, 7, 7, 14, 14]);
    const pages = [await browse({ near, limit: 3 }), await browse({ near, limit: 3, offset: 3 })];
    expect(pages.flatMap(({ hits }) => hits)).toEqual(all.hits.slice(0, 6));
    expect(pages[0]?.total).toBe(8);
  });

  it('puts the best German first and those of whom nothing is known last', async () => {
    const [low, high] = [aProfile({ german: certificate('A2') }), aProfile({ german: certificate('C1') })];
    const unknown = aProfile({ german: certificate('A2') });
    const none = { attested: null, assessed: null };
    const silent = { ...unknown, german: { listening: none, reading: none, writing: none, speaking: none } };
    const { browse } = await openIndex([silent, low, high]);
    const { hits } = await browse({ sort: 'german' });
    expect(hits.map(({ profileId }) => profileId)).toEqual([high.id, low.id, silent.id]);
  });

  it('finds nobody by a concept that does not exist, and only those it is told to look among', async () => {
    const [one, other] = [aProfile(), aProfile()];
    const { browse } = await openIndex([one, other]);
    expect((await browse({ concepts: ["x' OR 1=1"] })).total).toBe(0);
    expect((await browse({ only: [other.id, 'nobody'] })).hits.map(({ profileId }) => profileId)).toEqual([other.id]);
    expect((await browse({ only: [] })).total).toBe(0);
  });

  it('counts several lists at once as each alone, whether or not they have anything in common', async () => {
    const profiles = fc.sample(randomProfile(world), { numRuns: 150, seed: 8 });
    const { count } = await openIndex(profiles);
    const some = fc.subarray(profiles.map(({ id }) => id));
    const lists = fc.array(fc.tuple(aQuestion, fc.option(some, { nil: null })), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(lists, async (asked) => {
        const queries = asked.map(([query, only]) => ({ ...query, only }));
        expect(await count(queries)).toEqual(
          queries.map((query) => profiles.filter((profile) => passes(profile, query)).length),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('counts a list with one condition less, one after the other', async () => {
    const profiles = fc.sample(randomProfile(world), { numRuns: 150, seed: 9 });
    const { count } = await openIndex(profiles);
    const lessOf = (query: BrowseQuery): BrowseFiltered[] => [
      ...query.concepts.map((key) => ({ ...query, concepts: query.concepts.filter((one) => one !== key) })),
      { ...query, oneOf: [] },
      { ...query, german: everything.german },
      { ...query, near: null },
      { ...query, near: query.near === null ? null : { ...query.near, km: 100 } },
      { ...query, kinds: [] },
      { ...query, hours: everything.hours },
    ];
    await fc.assert(
      fc.asyncProperty(aQuestion, async (query) => {
        expect(await count(lessOf(query))).toEqual(
          lessOf(query).map((one) => profiles.filter((profile) => passes(profile, one)).length),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('counts nobody for a concept that does not exist, without losing the other lists', async () => {
    const { count } = await openIndex([aProfile(), aProfile()]);
    expect(await count([{ ...everything, concepts: ["x' OR 1=1"] }, everything])).toEqual([0, 2]);
    expect(await count([])).toEqual([]);
  });
});
