import { roundedForOutside, smallestTold } from '../report/small-cells.ts';
import { addDays, addMonths, daysBetween, type Day } from '../time/day.ts';
import type { TandemEndReason } from './mentoring.ts';

/** One tandem as a report counts it: days and sums, nobody. */
export interface CountedTandem {
  readonly startedOn: Day;
  readonly endedOn: Day | null;
  readonly endReason: TandemEndReason | null;
  /** Had she gone without practice for so long on the day it began that her German could be lost? Null: her wish is forgotten. */
  readonly wasLosing: boolean | null;
  /** Logged meetings of the period, and their minutes. */
  readonly meetings: number;
  readonly minutes: number;
}

/** A learner who waits on the last day of the period. */
export interface CountedWait {
  readonly isLosing: boolean;
}

/** First and last day of a report. */
export interface YearPeriod {
  readonly from: Day;
  readonly to: Day;
}

/** Of so many, so many. */
export interface PartOf {
  readonly part: number;
  readonly of: number;
}

export interface YearFigures {
  readonly formed: number;
  /** Open on the last day. */
  readonly running: number;
  readonly ended: number;
  /** Tandems with a logged meeting in the period. */
  readonly met: number;
  readonly meetings: number;
  readonly hours: number;
  /** Logged meetings per tandem and month in which it was open; null: none was. */
  readonly perMonth: number | null;
  /** Middle number of whole months from beginning to end, of those that ended in the period. */
  readonly keptMonths: number | null;
  /** Of those whose sixth month was over in the period: not ended before. */
  readonly lastedSix: PartOf;
  readonly goalReached: PartOf;
  /** Who got a tandem in the period, of these and those who wait on its last day. */
  readonly matched: Readonly<Record<NeedBand, PartOf>>;
}

/** `losing`: without practice for so long that German may be lost (rule `house.practiceGap`). */
export const needBands = ['losing', 'other'] as const;
export type NeedBand = (typeof needBands)[number];

const sixMonths = 6;

/**
 * What a year of tandems came to, as sums.
 * @param tandems those open on some day of the period, and those that could have lasted six months in it
 */
export function yearFigures(
  tandems: readonly CountedTandem[],
  waiting: readonly CountedWait[],
  { from, to }: YearPeriod,
): YearFigures {
  const isIn = (day: Day | null) => day !== null && day >= from && day <= to;
  const formed = tandems.filter(({ startedOn }) => isIn(startedOn));
  const ended = tandems.filter(({ endedOn }) => isIn(endedOn));
  const running = tandems.filter(({ startedOn, endedOn }) => startedOn <= to && (endedOn === null || endedOn > to));
  const open = tandems.filter(({ startedOn, endedOn }) => startedOn <= to && (endedOn === null || endedOn >= from));
  const days = open.reduce((sum, tandem) => sum + daysOpen(tandem, { from, to }), 0);
  const meetings = tandems.reduce((sum, tandem) => sum + tandem.meetings, 0);
  const six = tandems.filter(({ startedOn }) => isIn(addMonths(startedOn, sixMonths)));
  return {
    formed: formed.length,
    running: running.length,
    ended: ended.length,
    met: tandems.filter((tandem) => tandem.meetings > 0).length,
    meetings,
    hours: Math.round(tandems.reduce((sum, tandem) => sum + tandem.minutes, 0) / 60),
    perMonth: days === 0 ? null : meetings / (days / daysPerMonth),
    keptMonths: middleOf(ended.map(({ startedOn, endedOn }) => wholeMonths(startedOn, endedOn ?? to))),
    lastedSix: {
      part: six.filter(({ startedOn, endedOn }) => endedOn === null || endedOn >= addMonths(startedOn, sixMonths))
        .length,
      of: six.length,
    },
    goalReached: { part: ended.filter(({ endReason }) => endReason === 'goalReached').length, of: ended.length },
    matched: {
      losing: matchedOf(formed, waiting, true),
      other: matchedOf(formed, waiting, false),
    },
  };
}

function matchedOf(formed: readonly CountedTandem[], waiting: readonly CountedWait[], isLosing: boolean): PartOf {
  const part = formed.filter(({ wasLosing }) => wasLosing === isLosing).length;
  return { part, of: part + waiting.filter((wait) => wait.isLosing === isLosing).length };
}

const daysPerMonth = 365.25 / 12;

function daysOpen({ startedOn, endedOn }: CountedTandem, { from, to }: YearPeriod): number {
  const first = startedOn > from ? startedOn : from;
  const last = endedOn !== null && endedOn < to ? endedOn : to;
  return Math.max(0, daysBetween(first, addDays(last, 1)));
}

function wholeMonths(from: Day, to: Day): number {
  let months = 0;
  while (addMonths(from, months + 1) <= to) months += 1;
  return months;
}

function middleOf(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

/** The figures as somebody outside may read them. Null: too small to be told, or another number would tell it. */
export interface ToldYear {
  readonly isExact: boolean;
  readonly formed: number | null;
  readonly running: number | null;
  readonly ended: number | null;
  readonly meetings: number | null;
  readonly hours: number | null;
  readonly perMonth: number | null;
  readonly keptMonths: number | null;
  /** Of a hundred. */
  readonly lastedSix: number | null;
  readonly goalReached: number | null;
  readonly matched: Readonly<Record<NeedBand, number | null>>;
}

/**
 * Outside the house counts are rounded down to five, so that those of two years subtracted tell nobody; shares are rounded to
 * five in a hundred and told only where both parts are ten or more; sums of meetings where ten tandems met.
 * @param isExact for whoever sees each tandem anyway
 */
export function toldYear(figures: YearFigures, isExact: boolean): ToldYear {
  const count = (number: number) => (isExact ? number : roundedForOutside(number));
  const of = (group: number, value: number | null) => (isExact || group >= smallestTold ? value : null);
  const share = ({ part, of: whole }: PartOf) => {
    if (whole === 0) return null;
    if (isExact) return Math.round((part / whole) * 100);
    return part < smallestTold || whole - part < smallestTold ? null : Math.round((part / whole) * 20) * 5;
  };
  return {
    isExact,
    formed: count(figures.formed),
    running: count(figures.running),
    ended: count(figures.ended),
    meetings: of(figures.met, figures.meetings),
    hours: of(figures.met, figures.hours),
    perMonth: of(figures.met, figures.perMonth === null ? null : Math.round(figures.perMonth * 10) / 10),
    keptMonths: of(figures.ended, figures.keptMonths),
    lastedSix: share(figures.lastedSix),
    goalReached: share(figures.goalReached),
    matched: { losing: share(figures.matched.losing), other: share(figures.matched.other) },
  };
}
