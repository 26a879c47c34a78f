import { chanceFrom, type Chance } from '#app/domain/chance.ts';
import { levelRank, type CefrLevel, type GermanLevels, type SkillLevel } from '../../profile/language-level.ts';
import { licences, shifts } from '../../posting/posting.ts';
import { addDays, type Day } from '../../time/day.ts';
import type { PoolPerson } from './pool-person.ts';

/** What a pool is drawn from: the reference tables. */
export interface PoolWorld {
  readonly places: readonly {
    readonly id: number;
    readonly districtKey: string;
    readonly lat: number;
    readonly lon: number;
    readonly population: number;
  }[];
  readonly occupations: readonly { readonly key: string; readonly kldb: string }[];
  readonly skills: readonly string[];
  /** Skills that usually come with an occupation. */
  readonly typicalSkills: Readonly<Record<string, readonly string[]>>;
}

/** People by number; the same seed makes the same ones. */
export interface PoolSource {
  next(): PoolPerson;
}

/**
 * ASSUMED marginals: nobody counted them for this portal. They set how rare a combination of age, sex, origin and place is,
 * which only matters to what an attacker could do without the gate.
 */
const origins = longTail(
  [
    'SY',
    'UA',
    'AF',
    'IQ',
    'TR',
    'IR',
    'ER',
    'SO',
    'NG',
    'RO',
    'BG',
    'PK',
    'GN',
    'ET',
    'AL',
    'GE',
    'MA',
    'RU',
    'LB',
    'CM',
  ],
  1.1,
);
const ages = [
  [18, 16],
  [25, 22],
  [32, 22],
  [39, 18],
  [46, 13],
  [53, 9],
] as const;
const germanMarginals = [
  ['alpha', 4],
  ['A1', 14],
  ['A2', 28],
  ['B1', 34],
  ['B2', 15],
  ['C1', 5],
] as const satisfies readonly (readonly [CefrLevel, number])[];
const shareFemale = 0.45;
const shareInAccommodation = 0.4;
/** Skills that belong to an occupation the tables know nothing typical of. */
const bunchSize = 8;
const occupationSlope = 0.9;
const skillSlope = 0.9;

/**
 * A pool of invented people: places by population, occupations and skills with a long tail, everything else by assumed
 * marginals.
 * @param seed same seed, same people
 * @param shareDetailed how many choose the detailed profile; assumed
 */
export function poolFrom(world: PoolWorld, seed: number, today: Day, shareDetailed = 0.1): PoolSource {
  const chance = chanceFrom(seed);
  const occupationWeights = longTail(chance.shuffled(world.occupations.map((_, index) => index)), occupationSlope);
  const skills = chance.shuffled(world.skills);
  const skillWeights = longTail(skills, skillSlope);
  const places = world.places.map(({ population }, index) => [index, population] as const);
  const pickPlace = sampler(places);
  const pickOccupation = sampler(occupationWeights);
  const pickSkill = sampler(skillWeights);
  const bunches = new Map(
    world.occupations.map(({ key }) => {
      const typical = world.typicalSkills[key] ?? [];
      const more = Array.from({ length: Math.max(0, bunchSize - typical.length) }, () => pickSkill(chance));
      return [key, [...new Set([...typical, ...more])]] as const;
    }),
  );
  let number = 0;
  return {
    next() {
      number += 1;
      const place = world.places[pickPlace(chance)] as PoolWorld['places'][number];
      const occupation = world.occupations[pickOccupation(chance)] as PoolWorld['occupations'][number];
      const hoursMax = chance.pick([20, 30, 40, 40, 40]);
      const own = chance.some(bunches.get(occupation.key) ?? [], chance.between(2, 5));
      return {
        id: `pool-${seed}-${number}`,
        ...assumedOf(chance, place),
        municipality: String(place.id),
        quarter: assumedQuarter(chance, place, []),
        districtKey: place.districtKey,
        lat: place.lat,
        lon: place.lon,
        occupation: occupation.key,
        kldb: occupation.kldb,
        years: Math.min(35, Math.floor(-6 * Math.log(1 - chance.next()))),
        skills: [...new Set([...own, ...Array.from({ length: chance.between(1, 3) }, () => pickSkill(chance))])],
        german: germanBy(chance),
        clue: `clue-${seed}-${number}`,
        isDetailed: chance.happens(shareDetailed),
        hoursMin: Math.max(15, hoursMax - 10),
        hoursMax,
        shifts: chance.happens(0.3) ? [...shifts] : chance.some(shifts, chance.between(1, 3)),
        licences: licences.filter((licence) => licence === 'B' && chance.happens(0.4)),
        availableFrom: chance.happens(0.1) ? null : addDays(today, chance.happens(0.5) ? -10 : chance.between(0, 200)),
        needsPermit: chance.happens(0.3),
      };
    },
  };
}

/**
 * What people see of somebody and the portal does not hold, or not for this: drawn by the assumed marginals. The gate never
 * shows any of it, so what it is makes no difference to what companies can find out through the gate.
 */
export function assumedOf(
  chance: Chance,
  place: { readonly id: number; readonly population: number },
): Pick<PoolPerson, 'age' | 'sex' | 'origin' | 'accommodation'> {
  const houses = Math.max(1, Math.round(place.population / 40_000));
  return {
    age: chance.weighted(ages) + chance.between(0, 6),
    sex: chance.happens(shareFemale) ? 'female' : 'male',
    origin: chance.weighted(origins),
    accommodation: chance.happens(shareInAccommodation) ? `${place.id}-${chance.between(1, houses)}` : null,
  };
}

/**
 * The part of a town somebody lives in: her neighbour knows it whether the portal has it or not.
 * @param known quarters of the town the house has; without any, a larger town has one for every 20,000 people
 * @returns null where the town has none
 */
export function assumedQuarter(
  chance: Chance,
  place: { readonly population: number },
  known: readonly string[],
): string | null {
  if (known.length > 0) return chance.pick(known);
  const quarters = place.population > 50_000 ? Math.round(place.population / 20_000) : 0;
  return quarters === 0 ? null : String(chance.between(1, quarters));
}

/** One level up in all four skills: what a passed exam changes. The highest level stays. */
export function withPassedExam(german: GermanLevels): GermanLevels {
  const up = ({ attested, assessed }: SkillLevel): SkillLevel => ({
    attested: Math.min(levelRank('C2'), (attested ?? assessed ?? 0) + 1),
    assessed: null,
  });
  return {
    listening: up(german.listening),
    reading: up(german.reading),
    writing: up(german.writing),
    speaking: up(german.speaking),
  };
}

function germanBy(chance: Chance): GermanLevels {
  const rank = levelRank(chance.weighted(germanMarginals));
  const isAttested = chance.happens(0.7);
  const known: SkillLevel = isAttested ? { attested: rank, assessed: null } : { attested: null, assessed: rank };
  const notKnown: SkillLevel = { attested: null, assessed: null };
  // One skill in thirty profiles is not recorded: the band is unknown then.
  const writing = chance.happens(1 / 30) ? notKnown : known;
  return { listening: known, reading: known, writing, speaking: known };
}

/** Weights by rank: the first are common, most are rare. */
function longTail<T extends string | number>(items: readonly T[], slope: number): (readonly [T, number])[] {
  return items.map((item, index) => [item, 1 / (index + 1) ** slope] as const);
}

/** Draws by weight in logarithmic time. */
function sampler<T>(weights: readonly (readonly [T, number])[]): (chance: Chance) => T {
  let sum = 0;
  const upTo = weights.map(([, weight]) => (sum += weight));
  return (chance) => {
    const at = chance.next() * sum;
    let low = 0;
    let high = upTo.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] as number) > at) high = middle;
      else low = middle + 1;
    }
    return (weights[low] as readonly [T, number])[0];
  };
}
