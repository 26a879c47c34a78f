import type { Chance } from '#app/domain/chance.ts';
import type { Licence } from '#app/domain/posting/posting.ts';
import {
  occupationLevels,
  occupationsNear,
  skillsByUse,
  skillsOfAllFields,
  skillsOfEveryField,
} from './fields-of-work.ts';
import type { Trade } from './trades.ts';

/** What somebody has worked as, what she can do by it, and what she would like to work as. */
export interface WorkLife {
  /** The wanted one first. */
  readonly occupations: readonly string[];
  readonly skills: readonly string[];
  readonly experienceYears: number;
  readonly licences: readonly Licence[];
  readonly isApprenticed: boolean;
}

/** How many of a hundred come from a trade the companies here have. */
const ofTheTrades = 62;
/** Work people find first, whatever they have learned. */
const firstJobs = [
  'occ.kitchen-helper',
  'occ.cleaner',
  'occ.warehouse-helper',
  'occ.parcel-deliverer',
  'occ.picker',
  'occ.construction-helper',
  'occ.sales-helper',
  'occ.fast-food-specialist',
  'occ.room-attendant',
  'occ.farm-helper',
  'occ.assembly-worker',
  'occ.delivery-driver',
  'occ.care-helper',
  'occ.food-production-helper',
  'occ.garden-helper',
  'occ.security-helper',
] as const;
/** How many people there are of an occupation, by the level of its KldB code. */
const sharesByLevel: Readonly<Record<number, number>> = { 1: 6, 2: 4, 3: 2, 4: 2 };
const otherOccupations = occupationLevels.map(([key, level]) => [key, sharesByLevel[level] ?? 1] as const);
const levelBy = new Map(occupationLevels);
/** The first of a list is known by many, the last by hardly anybody. */
const slope = 0.7;
const firstWorkingAge = 17;
const meanYears = 8;
const neverWorked = 0.1;
/** Who can do something she never did for money: repair telephones, take photographs, sew. */
const besidesWork = 0.4;
/** Whose list has a word like "reliable". */
const ofHerself = 0.45;

/** Draws one work life. @param age in years; nobody has worked longer than she could */
export function workLifeOf(chance: Chance, trades: readonly Trade[], age: number): WorkLife {
  const occupation = chance.happens(ofTheTrades / 100)
    ? (trades[chance.weighted(trades.map((trade, position) => [position, trade.share] as const))] as Trade).occupation
    : chance.weighted(otherOccupations);
  const experienceYears = yearsOf(chance, age);
  const before = jobsBefore(chance, occupation, experienceYears);
  const skills = new Set(longTail(chance, skillsByUse(occupation), chance.between(2, experienceYears < 3 ? 3 : 5)));
  for (const job of before)
    for (const skill of longTail(chance, skillsByUse(job), chance.between(1, 3))) skills.add(skill);
  if (chance.happens(besidesWork)) skills.add(chance.pick(skillsOfAllFields));
  if (chance.happens(ofHerself)) for (const skill of longTail(chance, skillsOfEveryField, 1)) skills.add(skill);
  const wanted = new Set([occupation]);
  if (chance.happens(0.35)) wanted.add(chance.pick([...before, ...occupationsNear(occupation)]));
  if (chance.happens(0.08)) wanted.add(chance.pick(firstJobs));
  return {
    occupations: [...wanted],
    skills: [...skills],
    experienceYears,
    licences: licencesOf(chance, [occupation, ...before], skills, age),
    isApprenticed: levelBy.get(occupation) === 2,
  };
}

function yearsOf(chance: Chance, age: number): number {
  const drawn = 1 + Math.floor(-meanYears * Math.log(1 - chance.next()));
  return chance.happens(neverWorked) ? 0 : Math.min(Math.max(0, age - firstWorkingAge), drawn);
}

/** What she worked as besides: a related trade, or what was to be had. */
function jobsBefore(chance: Chance, occupation: string, years: number): string[] {
  const [none, one, two, three] = years === 0 ? [1, 0, 0, 0] : years < 4 ? [3, 4, 2, 0] : [2, 4, 3, 1];
  const count = chance.weighted([
    [0, none],
    [1, one],
    [2, two],
    [3, three],
  ]);
  return Array.from({ length: count }, () => {
    const kind = chance.weighted([
      ['near', 4],
      ['first', 4],
      ['other', 2],
    ]);
    if (kind === 'first') return chance.pick(firstJobs);
    return kind === 'near'
      ? chance.pick([...occupationsNear(occupation), occupation])
      : chance.weighted(otherOccupations);
  });
}

/** Different items of a list whose first are common and whose last are rare. */
function longTail<T extends string>(chance: Chance, items: readonly T[], count: number): T[] {
  const left = items.map((item, rank) => [item, 1 / (rank + 1) ** slope] as const);
  const drawn: T[] = [];
  while (drawn.length < count && left.length > 0) {
    const item = chance.weighted(left);
    left.splice(
      left.findIndex(([one]) => one === item),
      1,
    );
    drawn.push(item);
  }
  return drawn;
}

/** What a job could not be done without, and what people have anyway. */
const licencesByJob: Readonly<Record<string, readonly Licence[]>> = {
  'occ.truck-driver': ['B', 'C', 'CE'],
  'occ.bus-driver': ['B', 'D'],
  'occ.delivery-driver': ['B'],
  'occ.parcel-deliverer': ['B'],
  'occ.taxi-driver': ['B'],
  'occ.driving-instructor': ['B', 'BE'],
  'occ.forklift-driver': ['forklift'],
  'occ.crane-driver': ['crane'],
  'occ.farmer': ['B', 'T'],
  'occ.forest-worker': ['B', 'T'],
};

function licencesOf(chance: Chance, jobs: readonly string[], skills: ReadonlySet<string>, age: number): Licence[] {
  const licences = new Set(jobs.flatMap((job) => licencesByJob[job] ?? []));
  if (chance.happens(age < 25 ? 0.25 : 0.43)) licences.add('B');
  if (licences.has('B') && chance.happens(0.05)) licences.add(chance.pick(['BE', 'C1', 'C', 'T']));
  if (!licences.has('B') && chance.happens(0.03)) licences.add('AM');
  if (skills.has('skill.forklift-licence') || chance.happens(0.05)) licences.add('forklift');
  if (skills.has('skill.crane-licence') || chance.happens(0.01)) licences.add('crane');
  return [...licences];
}
