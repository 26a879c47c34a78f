import type { PoolPerson } from '#app/domain/disclosure/attack/pool-person.ts';
import type { PlayedDay } from '#app/domain/disclosure/attack/play-season.ts';
import { ladderPersonOf } from '#app/domain/disclosure/attack/pool-person.ts';
import { nothingPublic, runBatch } from '#app/domain/disclosure/public-side.ts';
import { levelRank, type CefrLevel, type GermanLevels } from '#app/domain/profile/language-level.ts';

let number = 0;

/** German known by certificate, the same in all four skills. */
export function german(level: CefrLevel): GermanLevels {
  const known = { attested: levelRank(level), assessed: null };
  return { listening: known, reading: known, writing: known, speaking: known };
}

/** Somebody who welds in Herford; what matters to a test is given. */
export function person(over: Partial<PoolPerson> = {}): PoolPerson {
  number += 1;
  return {
    id: `person-${number}`,
    age: 30,
    sex: 'female',
    origin: 'SY',
    municipality: 'Herford',
    quarter: null,
    districtKey: '05758',
    lat: 52.11,
    lon: 8.67,
    accommodation: null,
    occupation: 'occ.welder',
    kldb: '24422',
    years: 4,
    skills: ['skill.a', 'skill.b'],
    german: german('B1'),
    clue: `clue-${number}`,
    isDetailed: false,
    hoursMin: 20,
    hoursMax: 40,
    shifts: ['day'],
    licences: [],
    availableFrom: null,
    needsPermit: false,
    ...over,
  };
}

export function people(count: number, over: Partial<PoolPerson> = {}): PoolPerson[] {
  return Array.from({ length: count }, () => person(over));
}

/** One moment after a batch of these people. */
export function momentOf(everybody: readonly PoolPerson[], day = '2026-09-07'): PlayedDay {
  const side = runBatch(nothingPublic, everybody.filter(({ isDetailed }) => !isDetailed).map(ladderPersonOf), 5);
  return { day, published: new Map(everybody.map((one) => [one.id, one])), side };
}
