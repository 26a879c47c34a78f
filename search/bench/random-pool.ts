import { licences, postingKinds, shifts } from '#app/domain/posting/posting.ts';
import { addDays } from '#app/domain/time/day.ts';
import {
  MATCH_DOCUMENT_VERSION,
  type KnownGerman,
  type KnownLevel,
  type MatchDocument,
} from '../documents/match-document.ts';
import { POSTING_DOCUMENT_VERSION, type PostingDocument } from '../documents/posting-document.ts';

/** A seeded world to measure in: the same seed makes the same people. */
export interface Pool {
  readonly concepts: readonly { readonly key: string; readonly number: number }[];
  readonly relations: readonly { readonly from: string; readonly to: string; readonly weight: number }[];
  readonly distances: readonly { readonly a: number; readonly b: number; readonly km: number }[];
  readonly profiles: readonly MatchDocument[];
  readonly postings: readonly PostingDocument[];
}

const OCCUPATIONS = 150;
const SKILLS = 400;
const PLACES = 400;

/** mulberry32: small, fast, the same on every machine. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * People and postings: skills with a long tail and in bunches per occupation, places by population, about 200 x 200 km.
 * @param people how many profiles
 */
export function randomPool(people: number, jobs: number, today: string, seed = 1): Pool {
  const random = seeded(seed);
  const whole = (below: number) => Math.floor(random() * below);
  const pick = <T>(list: readonly T[]): T => list[whole(list.length)] as T;
  /** Long tail: low numbers often. */
  const skewed = (below: number) => Math.floor(below * random() ** 2.5);
  const occupation = (index: number) => `bench.occ.${index}`;
  const skill = (index: number) => `bench.skill.${index}`;
  const bunch = (index: number) =>
    Array.from({ length: 12 }, (_, step) => skill((index * 7 + step * step * 3) % SKILLS));

  const concepts = [
    ...Array.from({ length: OCCUPATIONS }, (_, index) => ({ key: occupation(index), number: 500_000 + index })),
    ...Array.from({ length: SKILLS }, (_, index) => ({ key: skill(index), number: 510_000 + index })),
  ];
  const relations = [
    ...Array.from({ length: OCCUPATIONS - 1 }, (_, index) => ({
      from: occupation(index + 1),
      to: occupation(index),
      weight: 600,
    })),
    ...Array.from({ length: SKILLS - 1 }, (_, index) => ({ from: skill(index + 1), to: skill(index), weight: 500 })),
  ];
  const points = Array.from({ length: PLACES }, (_, index) => ({
    id: 8_000_000 + index,
    x: random() * 200,
    y: random() * 200,
  }));
  const distances = points.flatMap((a) =>
    points.flatMap((b) => {
      const km = Math.round(Math.hypot(a.x - b.x, a.y - b.y));
      return a.id !== b.id && km <= 100 ? [{ a: a.id, b: b.id, km }] : [];
    }),
  );
  const place = () => points[skewed(PLACES)]?.id ?? null;
  const german = (): KnownGerman => {
    const rank = Math.min(6, 1 + whole(3) + (random() < 0.15 ? 1 : 0));
    const attested: KnownLevel | null = random() < 0.8 ? { rank, by: 'DTZ', on: '2026-01-01' } : null;
    const seen = (): KnownLevel | null =>
      random() < 0.4 ? { rank: Math.max(0, rank - whole(2)), by: 'courseProvider', on: null } : null;
    const level = () => ({ attested, assessed: seen() });
    return { listening: level(), reading: level(), writing: level(), speaking: level() };
  };

  const profiles = Array.from({ length: people }, (_, index): MatchDocument => {
    const trade = skewed(OCCUPATIONS);
    const own = bunch(trade).filter(() => random() < 0.45);
    const hoursMax = pick([20, 30, 40, 40]);
    return {
      documentVersion: MATCH_DOCUMENT_VERSION,
      id: `bench-profile-${String(index).padStart(8, '0')}`,
      number: index + 1,
      organisationId: 'house',
      version: 1,
      occupations: random() < 0.3 ? [occupation(trade), occupation(skewed(OCCUPATIONS))] : [occupation(trade)],
      skills: [...new Set([...own, skill(skewed(SKILLS)), skill(skewed(SKILLS))])],
      german: german(),
      spotId: place(),
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
  });
  const postings = Array.from({ length: jobs }, (_, index): PostingDocument => {
    const trade = skewed(OCCUPATIONS);
    const asked = [...new Set(bunch(trade))];
    const rank = random() < 0.2 ? null : 1 + whole(3);
    return {
      documentVersion: POSTING_DOCUMENT_VERSION,
      id: `bench-posting-${index}`,
      version: 1,
      title: `Stelle ${index}`,
      kind: pick(postingKinds),
      occupation: occupation(trade),
      musts: asked.slice(0, 1 + whole(3)),
      nices: asked.slice(4, 4 + whole(3)),
      lateralEntry: random() < 0.1,
      german: { listening: rank, reading: rank, writing: rank, speaking: rank },
      shifts: random() < 0.5 ? [] : [pick(shifts)],
      hoursMin: 20,
      hoursMax: 40,
      licences: random() < 0.1 ? ['B'] : [],
      startsOn: addDays(today, whole(120)),
      spotId: place(),
      reachableWithoutCar: pick([true, null, false]),
      seats: 1,
    };
  });
  return { concepts, relations, distances, profiles, postings };
}
