import { languageSkills, type LanguageSkill } from '#app/domain/profile/language-level.ts';
import type { AskedAs } from '../../matching/asked-concepts.ts';
import { UNKNOWN_RANK } from '../../matching/match-columns.ts';
import {
  GERMAN_UNKNOWN,
  GRACE_DAYS,
  NO_GERMAN_ASKED,
  scorer,
  type PairFact,
  type PairFacts,
} from '../../matching/score-terms.ts';
import { driversOf, type AskedPosting, type GermanGroup } from '../embedded/asked-posting.ts';
import { EVERYBODY } from '../embedded/concept-numbers.ts';
import { bitPositions, candidateFacts } from './index-entries.ts';
import { bandFilter } from './reachable-spots.ts';

/** What Meilisearch returns of somebody who passes the filters. */
export interface Candidate {
  readonly id: string;
  readonly facts: readonly number[];
  readonly concepts: readonly number[];
}

export interface RankedCandidate {
  readonly id: string;
  /** Version of the profile the entry was made from. */
  readonly version: number;
  /** Holds every must. */
  readonly meetsMusts: boolean;
  readonly score: number;
  /** Null: a place is not known. */
  readonly km: number | null;
}

/** What an id is made of: nothing in it could end the quotes of a filter. Whatever else is asked for is nobody's id. */
const isId = /^[\w-]+$/;

/**
 * The hard filters of a posting as filter expressions, all of which have to hold.
 * @param reachable kilometres by spot; not read when the posting's place is unknown
 * @param organisations only their people; all without it
 * @returns null when nobody can come in question
 */
export function profileFilter(
  ask: AskedPosting,
  reachable: ReadonlyMap<number, number>,
  organisations?: readonly string[],
): string[] | null {
  const { columns } = ask;
  const drivers = driversOf(ask, () => 0).filter((concept) => concept !== EVERYBODY);
  if (drivers.length === 0 && !ask.isOpen) return null;
  const houses = organisations?.filter((id) => isId.test(id));
  if (houses?.length === 0) return null;
  return [
    ...(houses === undefined ? [] : [`organisation IN [${houses.map((id) => `"${id}"`).join(', ')}]`]),
    ...(ask.isOpen ? [] : [`concepts IN [${drivers.join(', ')}]`]),
    ...(columns.kind === 0 ? [] : bitPositions(columns.kind).map((kind) => `kinds = ${kind}`)),
    `shifts IN [${bitPositions(columns.shifts).join(', ')}]`,
    `hoursMin <= ${columns.hoursMax}`,
    `hoursMax >= ${columns.hoursMin}`,
    ...(columns.needsCar === 1 ? ['withoutCar = 0'] : []),
    ...bitPositions(columns.licences).map((licence) => `licences = ${licence}`),
    `freeDay <= ${ask.start + GRACE_DAYS}`,
    // An unknown level is stored as higher than any, so both groups pass.
    ...ask.skills.map((skill) => `${skill} >= ${columns.asked[skill] - 1}`),
    ...(columns.spot === 0 ? [] : [bandFilter(reachable)]),
  ];
}

const position = Object.fromEntries(candidateFacts.map((name, index) => [name, index])) as Record<
  (typeof candidateFacts)[number],
  number
>;

/** Ranks candidates, those with every must first, then by THE score, ties by id; whoever lives further away than her own way is left out. */
export function rankCandidates(
  candidates: readonly Candidate[],
  ask: AskedPosting,
  reachable: ReadonlyMap<number, number>,
): Record<GermanGroup, RankedCandidate[]> {
  const score = scorer(ask.weights);
  const ranked: Record<GermanGroup, RankedCandidate[]> = { known: [], unknown: [] };
  for (const { id, facts, concepts } of candidates) {
    const fact = (name: (typeof candidateFacts)[number]) => facts[position[name]] ?? 0;
    const spot = fact('spot');
    const maxKm = fact('maxKm');
    const isPlaceKnown = spot !== 0 && ask.columns.spot !== 0;
    const km = isPlaceKnown ? reachable.get(spot) : maxKm;
    if (km === undefined || km > maxKm) continue;
    const isUnknown = ask.skills.length > 0 && ask.skills.every((skill) => fact(`higher.${skill}`) === UNKNOWN_RANK);
    const pair: PairFacts = {
      ...creditFacts(ask, concepts),
      germanGap: isUnknown ? GERMAN_UNKNOWN : germanGap(ask, (skill) => fact(`blended.${skill}`)),
      km,
      maxKm,
      lateDays: fact('freeDay') - ask.start,
    };
    ranked[isUnknown ? 'unknown' : 'known'].push({
      id,
      version: fact('version'),
      meetsMusts: pair.mustCredit === 1000 * pair.mustCount,
      score: score(pair),
      km: isPlaceKnown ? km : null,
    });
  }
  ranked.known.sort(byRank);
  ranked.unknown.sort(byRank);
  return ranked;
}

const byRank = (a: RankedCandidate, b: RankedCandidate) =>
  Number(b.meetsMusts) - Number(a.meetsMusts) || b.score - a.score || (a.id < b.id ? -1 : 1);

type CreditFact = Extract<PairFact, `${string}Count` | `${string}Credit`>;

function creditFacts(ask: AskedPosting, held: readonly number[]): Pick<PairFacts, CreditFact> {
  const count: Record<AskedAs, number> = { must: 0, nice: 0, occupation: 0 };
  const credit: Record<AskedAs, number> = { must: 0, nice: 0, occupation: 0 };
  for (const { as, concept, related } of ask.asked) {
    count[as] += 1;
    if (concept !== null && held.includes(concept)) credit[as] += 1000;
    else credit[as] += related.find((near) => held.includes(near.concept))?.credit ?? 0;
  }
  return {
    mustCount: count.must,
    mustCredit: credit.must,
    niceCount: count.nice,
    niceCredit: credit.nice,
    occupationCount: count.occupation,
    occupationCredit: credit.occupation,
  };
}

function germanGap(ask: AskedPosting, blended: (skill: LanguageSkill) => number): number {
  if (ask.skills.length === 0) return NO_GERMAN_ASKED;
  return Math.min(
    ...languageSkills
      .filter((skill) => ask.columns.asked[skill] >= 0)
      .map((skill) => blended(skill) - 1000 * ask.columns.asked[skill]),
  );
}
