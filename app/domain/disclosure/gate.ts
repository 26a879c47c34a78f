import type { Shift } from '../posting/posting.ts';
import {
  languageSkills,
  levelRank,
  type CefrLevel,
  type GermanLevels,
  type SkillLevel,
} from '../profile/language-level.ts';
import { needsPermit, type WorkAccessFact } from '../rule/work-access.ts';
import { mondayOf, calendarQuarterOf, type Day } from '../time/day.ts';
import type { Fits, FitBand, GermanBand, JobFit, LeadTime, ShownGerman } from './job-fit.ts';
import { isSmallPool, mustAnswers, mustsTold, type AskedMust, type FloorFacts } from './must-floor.ts';

/** What the gate is told about a person for one posting. True values: staff side, nothing of it leaves except through jobFitFor. */
export interface MatchFacts {
  /** The musts of the posting, with whether this person meets them. */
  readonly musts: readonly AskedMust[];
  readonly german: GermanLevels;
  readonly availableFrom: Day | null;
  readonly hoursMin: number | null;
  readonly hoursMax: number | null;
  readonly shifts: readonly Shift[];
  /** Within the person's own way to work (and without a car, where she has none); null: cannot be told. */
  readonly commuteFits: boolean | null;
  /** Papers for this kind of work; null: not recorded. */
  readonly workAccess: WorkAccessFact | null;
}

/** What the posting asks. */
export interface AskedFacts {
  readonly german: CefrLevel | null;
  readonly hoursPerWeekMin: number | null;
  readonly hoursPerWeekMax: number | null;
  readonly shifts: readonly Shift[];
}

/**
 * Stage 2: what a company reads of a proposed profile for its own posting. Built field by field from an allow-list;
 * nothing independent of the posting, no exact date, no place, no reason for a lead time. Bands never say more than
 * the facts: unknown becomes "to clarify". The fit band rests on the musts that are told and on no others.
 */
export function jobFitFor(match: MatchFacts, posting: AskedFacts, floor: FloorFacts, day: Day): JobFit {
  const german = shownGerman(germanBand(match.german), floor.published);
  const hours = hoursFit(match, posting);
  const shift = shiftFit(match, posting);
  const commute: Fits = match.commuteFits === true ? 'fits' : 'toClarify';
  const told = new Set(mustsTold(match.musts, floor));
  const mustsAsked = match.musts.length;
  const mustsMet = match.musts.filter(({ must, isMet }) => isMet && told.has(must)).length;
  return {
    fit: fitBand({
      mustsMet,
      mustsTold: told.size,
      mustsAsked,
      isGermanEnough: isEnough(german, posting.german),
      open: [hours, shift, commute],
    }),
    mustsAsked,
    mustsOnRequest: mustsAsked - told.size,
    mustsMet,
    musts: mustAnswers(match.musts, floor),
    german,
    germanProven: isProven(match.german, german),
    available: availability(match, day),
    hours,
    shift,
    commute,
    leadTime: leadTime(match.workAccess),
  };
}

/**
 * The band of the lowest of the four skills and never above it: where certificate and observation differ, the lower
 * one counts; where one skill is not known, the band is not known.
 */
export function germanBand(levels: GermanLevels): GermanBand {
  const rank = lowestRank(levels);
  return rank === null ? 'unknown' : bandOf(rank);
}

/** What a company reads of a band in a pool of so many: B1, B2 and C are one where few are published. */
export function shownGerman(band: GermanBand, published: number): ShownGerman {
  return isSmallPool(published) && fromB1.has(band) ? 'fromB1' : band;
}

const fromB1: ReadonlySet<ShownGerman> = new Set(['B1', 'B2', 'C', 'fromB1']);

function bandOf(rank: number): Exclude<GermanBand, 'unknown'> {
  if (rank >= levelRank('C1')) return 'C';
  if (rank >= levelRank('B2')) return 'B2';
  return rank >= levelRank('B1') ? 'B1' : 'A';
}

function lowestRank(levels: GermanLevels): number | null {
  let lowest = Infinity;
  for (const skill of languageSkills) {
    const rank = lowerLevel(levels[skill]);
    if (rank === null) return null;
    lowest = Math.min(lowest, rank);
  }
  return lowest;
}

function lowerLevel(level: SkillLevel): number | null {
  if (level.attested === null) return level.assessed;
  return level.assessed === null ? level.attested : Math.min(level.attested, level.assessed);
}

/** A certificate of all four skills says this band: where an observation lowered it, the certificate proves another. */
function isProven(levels: GermanLevels, shown: ShownGerman): boolean {
  const attested = languageSkills.flatMap((skill) => levels[skill].attested ?? []);
  if (attested.length < languageSkills.length) return false;
  const band = bandOf(Math.min(...attested));
  return shown === 'fromB1' ? fromB1.has(band) : shown === band;
}

/** By what is shown, not by levels: else the fit would tell A1 from A2, which the band shown hides. */
function isEnough(band: ShownGerman, asked: CefrLevel | null): boolean {
  if (asked === null) return true;
  if (band === 'fromB1') return isEnough('B1', asked);
  const order: readonly GermanBand[] = ['unknown', 'A', 'B1', 'B2', 'C'];
  return order.indexOf(band) >= order.indexOf(bandOf(levelRank(asked)));
}

function fitBand(facts: {
  mustsMet: number;
  mustsTold: number;
  mustsAsked: number;
  isGermanEnough: boolean;
  open: readonly Fits[];
}): FitBand {
  const isComplete = facts.mustsMet === facts.mustsAsked && facts.isGermanEnough;
  if (isComplete && facts.open.every((item) => item === 'fits')) return 'good';
  return facts.mustsMet * 2 >= facts.mustsTold ? 'partly' : 'talk';
}

/** A calendar quarter, the present one for whoever is free, or `unknown`. A waiting time counts as a later availability; its reason is not told. */
function availability(match: MatchFacts, day: Day): string {
  if (match.availableFrom === null) return 'unknown';
  const wait = match.workAccess?.waitUntil ?? day;
  const from = match.availableFrom > wait ? match.availableFrom : wait;
  return calendarQuarterOf(from > day ? from : day);
}

function hoursFit(match: MatchFacts, posting: AskedFacts): Fits {
  const least = posting.hoursPerWeekMin ?? posting.hoursPerWeekMax;
  const most = posting.hoursPerWeekMax ?? posting.hoursPerWeekMin;
  if (least === null || most === null || (match.hoursMin === null && match.hoursMax === null)) return 'toClarify';
  return (match.hoursMin ?? 0) <= most && (match.hoursMax ?? Infinity) >= least ? 'fits' : 'toClarify';
}

function shiftFit(match: MatchFacts, posting: AskedFacts): Fits {
  return posting.shifts.every((shift) => match.shifts.includes(shift)) ? 'fits' : 'toClarify';
}

function leadTime(access: WorkAccessFact | null): LeadTime {
  return needsPermit(access) ? 'weeks4to6' : 'immediately';
}

/** The epoch of a pseudonym: the Monday of the week. A proposal keeps the one of the day it was made. */
export function pseudonymEpoch(day: Day): string {
  return mondayOf(day);
}
