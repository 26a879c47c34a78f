import { canaryCandidates, type Canary } from './canaries.ts';
import type { Chance } from '#app/domain/chance.ts';

/** Where papers come from: 60 % refugees, 30 % EU, 10 % third countries. */
const origins = [
  ['refugee', 0.6],
  ['european', 0.3],
  ['thirdCountry', 0.1],
] as const;
export type Origin = (typeof origins)[number][0];

/**
 * What became of a person's case by today. `draft`: nobody asked her yet; `withdrawn`: she took her yes back;
 * `unassigned`: from a list, with a caseworker nobody knows.
 */
export type PersonFate = 'published' | 'draft' | 'withdrawn' | 'closed' | 'unassigned';

export interface PlannedPerson {
  readonly number: number;
  readonly origin: Origin;
  readonly fate: PersonFate;
  /** Position in the list of caseworkers; null: unassigned. */
  readonly caseworker: number | null;
  readonly canary: Canary | undefined;
}

/** The largest caseload as a share of everybody: 300 of 3,300. */
const largestCaseload = 300 / 3300;

/**
 * Who is in the demo world, whose case she is and how far it has come: the exact shares, the order by chance, from the
 * longest known to the newest. The first caseworker has the largest caseload, nobody as many.
 */
export function planPeople(chance: Chance, count: number, caseworkers: number): PlannedPerson[] {
  const share = (part: number) => Math.round(count * part);
  const canaryAt = canaryPositions(count);
  const origin = chance.shuffled(
    origins.flatMap(([name, part], index) =>
      Array.from({ length: index === 0 ? count - share(0.3) - share(0.1) : share(part) }, () => name),
    ),
  );
  const fates = Array.from({ length: count }, (): PersonFate => 'published');
  const give = (fate: PersonFate, howMany: number, from: number, to: number) => {
    const left = [...fates.keys()].filter(
      (number) => number >= from && number < to && fates[number] === 'published' && !canaryAt.has(number),
    );
    for (const number of chance.some(left, howMany)) fates[number] = fate;
  };
  give('unassigned', share(0.01), share(0.9), count);
  give('closed', share(0.06), 0, share(0.85));
  give('withdrawn', share(0.02), 0, share(0.95));
  give('draft', share(0.09), 0, count);
  const isOpen = (fate: PersonFate) => fate !== 'closed' && fate !== 'unassigned';
  const seats = chance.shuffled(
    caseloads(fates.filter(isOpen).length, caseworkers, share(largestCaseload)).flatMap((size, caseworker) =>
      Array.from({ length: size }, () => caseworker),
    ),
  );
  // Every canary has another caseworker, the first of them the persona.
  const canaryNumbers = [...canaryAt.keys()];
  const ofCanary = (number: number) => canaryNumbers.indexOf(number) % caseworkers;
  for (const number of canaryNumbers) seats.splice(seats.indexOf(ofCanary(number)), 1);
  return fates.map((fate, number): PlannedPerson => {
    const canary = canaryAt.get(number);
    const caseworker =
      canary !== undefined
        ? ofCanary(number)
        : fate === 'unassigned'
          ? null
          : fate === 'closed'
            ? number % caseworkers
            : (seats.pop() ?? 0);
    return { number, origin: origin[number] ?? 'refugee', fate, caseworker, canary };
  });
}

/** Canaries stand well apart, so that lists of any caseworker and any month meet some. */
function canaryPositions(count: number): ReadonlyMap<number, Canary> {
  const apart = Math.max(1, Math.floor(count / 24));
  return new Map(canaryCandidates.map((canary, index) => [Math.min(5, apart - 1) + index * apart, canary]));
}

/** Open cases per caseworker: the first has the most, the others fewer and fewer. */
function caseloads(open: number, caseworkers: number, most: number): number[] {
  const rest = open - most;
  const weights = Array.from({ length: caseworkers - 1 }, (_, index) => 125 - 4 * index);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let given = 0;
  let passed = 0;
  const others = weights.map((weight) => {
    passed += weight;
    const size = Math.round((rest * passed) / total) - given;
    given += size;
    return size;
  });
  return [most, ...others];
}
