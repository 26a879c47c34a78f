import { licences, postingKinds, shifts } from '#app/domain/posting/posting.ts';
import { addDays, type Day } from '#app/domain/time/day.ts';
import {
  MATCH_DOCUMENT_VERSION,
  type KnownGerman,
  type KnownLevel,
  type MatchDocument,
} from '../documents/match-document.ts';
import { POSTING_DOCUMENT_VERSION, type PostingDocument } from '../documents/posting-document.ts';

/** What the world is drawn from: the vocabulary and the places of a seeded database. */
export interface WorldFacts {
  readonly occupations: readonly string[];
  readonly skills: readonly string[];
  readonly places: readonly { readonly id: number; readonly population: number }[];
}

/** People and postings by number, each drawn anew when asked for: a million need no memory. */
export interface RandomWorld {
  profile(index: number): MatchDocument;
  posting(index: number): PostingDocument;
}

/** Skills that belong to one occupation, and how likely somebody of it has each. */
const bunchSize = 14;
const bunchShare = 0.4;
/** Slopes of the long tails: a few occupations and skills are common, most are rare. */
const occupationSlope = 0.8;
const skillSlope = 0.9;

/**
 * A seeded world over the whole vocabulary: occupations and skills with a long tail, skills in bunches per occupation,
 * places by population. The same seed and number make the same person, in any order.
 */
export function randomWorld(facts: WorldFacts, today: Day, seed = 1): RandomWorld {
  const order = seeded(seed);
  const occupations = longTail(shuffled(facts.occupations, order), occupationSlope);
  const skills = shuffled(facts.skills, order);
  const anySkill = longTail(skills, skillSlope);
  const someSkill = () => skills[Math.floor(order() * skills.length)] ?? '';
  const bunches = new Map(
    facts.occupations.map((key) => [key, [...new Set(Array.from({ length: bunchSize }, someSkill))]]),
  );
  const town = weighted(
    facts.places.map(({ id }) => id),
    facts.places.map(({ population }) => population),
  );

  function draw(kind: number, index: number) {
    const random = seeded(Math.imul(seed, 0x9e37_79b1) ^ Math.imul(index + 1, 0x85eb_ca6b) ^ kind);
    const whole = (below: number) => Math.floor(random() * below);
    return { random, whole, pick: <T>(list: readonly T[]): T => list[whole(list.length)] as T };
  }

  return {
    profile(index) {
      const { random, whole, pick } = draw(1, index);
      const occupation = occupations(random());
      const own = (bunches.get(occupation) ?? []).filter(() => random() < bunchShare);
      const hoursMax = pick([20, 30, 40, 40]);
      return {
        documentVersion: MATCH_DOCUMENT_VERSION,
        id: `bench-profile-${String(index).padStart(8, '0')}`,
        organisationId: 'bench',
        number: index + 1,
        version: 1,
        occupations: [...new Set(random() < 0.3 ? [occupation, occupations(random())] : [occupation])],
        skills: [...new Set([...own, anySkill(random()), anySkill(random())])],
        german: german(random),
        spotId: town(random()),
        maxKm: pick([10, 15, 20, 25, 30, 40]),
        withoutCar: random() < 0.6,
        shifts: random() < 0.3 ? [] : shifts.filter(() => random() < 0.6),
        hoursMin: hoursMax - 10,
        hoursMax,
        licences: licences.filter((licence) => licence === 'B' && random() < 0.4),
        availableFrom: random() < 0.5 ? null : addDays(today, whole(200)),
        course: random() < 0.3 ? { kind: 'jobLanguageCourse', untilOn: addDays(today, whole(150)) } : null,
        wantedKinds: random() < 0.5 ? [] : postingKinds.filter(() => random() < 0.6),
        workAccess: {},
        experienceYears: whole(20),
      };
    },
    posting(index) {
      const { random, whole, pick } = draw(2, index);
      const occupation = occupations(random());
      const asked = bunches.get(occupation) ?? [];
      const rank = random() < 0.2 ? null : 1 + whole(3);
      const musts = 1 + whole(3);
      return {
        documentVersion: POSTING_DOCUMENT_VERSION,
        id: `bench-posting-${String(index).padStart(4, '0')}`,
        version: 1,
        title: `Stelle ${index}`,
        kind: pick(postingKinds),
        occupation,
        musts: asked.slice(0, musts),
        nices: asked.slice(musts, musts + whole(3)),
        lateralEntry: random() < 0.1,
        german: { listening: rank, reading: rank, writing: rank, speaking: rank },
        shifts: random() < 0.5 ? [] : [pick(shifts)],
        hoursMin: 20,
        hoursMax: 40,
        licences: random() < 0.1 ? ['B'] : [],
        startsOn: addDays(today, whole(120)),
        spotId: town(random()),
        reachableWithoutCar: pick([true, null, false]),
        seats: 1,
      };
    },
  };
}

function german(random: () => number): KnownGerman {
  const rank = Math.min(6, 1 + Math.floor(random() * 3) + (random() < 0.15 ? 1 : 0));
  const attested: KnownLevel | null = random() < 0.8 ? { rank, by: 'DTZ', on: '2026-01-01' } : null;
  const seen = (): KnownLevel | null =>
    random() < 0.4 ? { rank: Math.max(0, rank - Math.floor(random() * 2)), by: 'courseProvider', on: null } : null;
  const level = () => ({ attested, assessed: seen() });
  return { listening: level(), reading: level(), writing: level(), speaking: level() };
}

/** Draws by rank: the first is the most frequent, the n-th about n^-slope as frequent. */
function longTail(keys: readonly string[], slope: number): (random: number) => string {
  return weighted(
    keys,
    keys.map((_, rank) => (rank + 1) ** -slope),
  );
}

function weighted<T>(values: readonly T[], weights: readonly number[]): (random: number) => T {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let reached = 0;
  const bounds = weights.map((weight) => (reached += weight) / total);
  return (random) => {
    let low = 0;
    let high = bounds.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((bounds[middle] ?? 1) < random) low = middle + 1;
      else high = middle;
    }
    return values[low] as T;
  };
}

function shuffled<T>(values: readonly T[], random: () => number): T[] {
  const list = [...values];
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other] as T, list[at] as T];
  }
  return list;
}

/** mulberry32: small, fast, the same on every machine. */
function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
