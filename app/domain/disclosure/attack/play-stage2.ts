import { straightLineKm } from '../../reference/straight-line-km.ts';
import type { WorkAccessFact } from '../../rule/work-access.ts';
import type { Day } from '../../time/day.ts';
import { jobFitFor, pseudonymEpoch } from '../gate.ts';
import { requiredK } from '../k-rule.ts';
import { mustsTold, type AlikePeople, type AskedMust } from '../must-floor.ts';
import type { PlayedDay } from './play-season.ts';
import type { PoolPerson } from './pool-person.ts';
import type { CraftedPosting } from './shown-views.ts';
import type { Stage2Row } from './views.ts';

/** What stage 2 is played with: everybody published, true values. */
export interface Stage2Pool {
  readonly day: Day;
  readonly people: readonly PoolPerson[];
  readonly k: number;
  /** Everybody within reach of a municipality. */
  near(person: PoolPerson): readonly PoolPerson[];
}

/** Musts companies were told of a person so far: per person, per company. */
export type Memory = Map<string, ReadonlyMap<string, ReadonlySet<string>>>;

/** The default budget: that many people are released to a posting. */
const RELEASED_PER_POSTING = 10;
const reachKm = 30;

export function stage2PoolOf(played: PlayedDay, configuredK: number): Stage2Pool {
  const people = [...played.published.values()];
  const nearBy = new Map<string, PoolPerson[]>();
  return {
    day: played.day,
    people,
    k: requiredK(people.length, configuredK) ?? configuredK,
    near(person) {
      let near = nearBy.get(person.municipality);
      if (near === undefined) {
        near = people.filter((other) => straightLineKm(other, person) <= reachKm);
        nearBy.set(person.municipality, near);
      }
      return near;
    },
  };
}

/** A posting that a company asks with, near somebody. */
export interface Question {
  readonly posting: CraftedPosting;
  /** Where she lives the work is. */
  readonly around: PoolPerson;
  readonly company: string;
  /** With the gate off every must is told. */
  readonly gate: 'on' | 'off';
  /** Those near by what they can do of the posting's musts and of others. */
  alikeBy(others: readonly string[]): readonly AlikePeople[];
}

/** The question, with those near counted once for everybody of whom companies were told the same. */
export function questionOf(
  pool: Stage2Pool,
  posting: CraftedPosting,
  around: PoolPerson,
  company: string,
  gate: 'on' | 'off',
): Question {
  const counted = new Map<string, readonly AlikePeople[]>();
  return {
    ...{ posting, around, company, gate },
    alikeBy(others) {
      if (gate === 'off') return [];
      const musts = [...new Set([...posting.musts, ...others])].sort();
      const key = musts.join(' ');
      const alike = counted.get(key) ?? countedAlike(pool.near(around), musts);
      counted.set(key, alike);
      return alike;
    },
  };
}

function countedAlike(people: readonly PoolPerson[], musts: readonly string[]): AlikePeople[] {
  const groups = new Map<string, { met: ReadonlySet<string>; people: number }>();
  for (const { skills } of people) {
    const met = musts.filter((must) => skills.includes(must));
    const key = met.join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { met: new Set(met), people: 1 });
    else group.people += 1;
  }
  return [...groups.values()];
}

/**
 * Whom an officer releases to a posting made around somebody, where she lives: the ten who fit best, all of them willing,
 * which is the worst case. Somebody who neither has the trade nor one of the skills is not proposed.
 */
function releasedFor(pool: Stage2Pool, posting: CraftedPosting, around: PoolPerson): PoolPerson[] {
  const scored: { person: PoolPerson; score: number }[] = [];
  for (const person of pool.near(around)) {
    const met = posting.musts.filter((must) => person.skills.includes(must)).length;
    const isOfTrade = person.occupation === posting.occupation;
    if (met > 0 || isOfTrade) scored.push({ person, score: met * 2 + (isOfTrade ? 1 : 0) });
  }
  return scored
    .sort((a, b) => b.score - a.score || (a.person.id < b.person.id ? -1 : 1))
    .slice(0, RELEASED_PER_POSTING)
    .map(({ person }) => person);
}

/**
 * What a company reads of the released ones, through the gate's own functions; with the gate off every must is told.
 * @param memory what it and others were told before; grows
 */
export function stage2Rows(
  pool: Stage2Pool,
  posting: CraftedPosting,
  around: PoolPerson,
  company: string,
  gate: 'on' | 'off',
  memory: Memory,
): Stage2Row[] {
  const question = questionOf(pool, posting, around, company, gate);
  return releasedFor(pool, posting, around).map((person) => stage2Row(pool, question, person, memory));
}

/** The same for one person, released or not. */
export function stage2Row(pool: Stage2Pool, question: Question, person: PoolPerson, memory: Memory): Stage2Row {
  const { posting, around, company, gate } = question;
  const answerTo = (must: string): AskedMust => ({ must, isMet: person.skills.includes(must) });
  const musts = posting.musts.map(answerTo);
  const before = memory.get(person.id) ?? new Map<string, ReadonlySet<string>>();
  const toldToAnybody = [...new Set([...before.values()].flatMap((told) => [...told]))];
  const floor = {
    published: gate === 'on' ? pool.people.length : Math.max(pool.people.length, 10_000),
    alike: question.alikeBy(toldToAnybody),
    k: gate === 'on' ? pool.k : 0,
    toldBefore: gate === 'on' ? (before.get(company) ?? null) : null,
    toldToAnybody: gate === 'on' ? toldToAnybody.map(answerTo) : [],
  };
  const told = mustsTold(musts, floor);
  memory.set(person.id, new Map([...before, [company, new Set([...(before.get(company) ?? []), ...told])]]));
  const fit = jobFitFor(
    {
      musts,
      german: person.german,
      availableFrom: person.availableFrom,
      hoursMin: person.hoursMin,
      hoursMax: person.hoursMax,
      shifts: person.shifts,
      commuteFits: straightLineKm(person, around) <= 15,
      workAccess: person.needsPermit ? permitNeeded : null,
    },
    { german: null, hoursPerWeekMin: 20, hoursPerWeekMax: 40, shifts: [] },
    floor,
    pool.day,
  );
  return {
    day: pool.day,
    company,
    posting: posting.id,
    person: person.id,
    pseudonym: `${company}-${posting.id}-${person.id}-${pseudonymEpoch(pool.day)}`,
    fit: fit.fit,
    mustsAsked: fit.mustsAsked,
    mustsOnRequest: fit.mustsOnRequest,
    mustsMet: fit.mustsMet,
    musts: fit.musts.map(({ must, answer }) => `${must} ${answer}`),
    german: fit.german,
    germanProven: fit.germanProven,
    available: fit.available,
    hours: fit.hours,
    shift: fit.shift,
    commute: fit.commute,
    leadTime: fit.leadTime,
  };
}

const permitNeeded: WorkAccessFact = {
  allowed: 'askAuthority',
  waitUntil: null,
  validUntil: null,
  needsImmigrationOffice: true,
  needsAgencyConsent: true,
  ruleId: 'assumed',
};
