import { addDays, daysBetween, type Day } from '../../time/day.ts';

/** What is known of a learner's practice. */
export interface Practice {
  readonly waitingSince: Day;
  /** Last day of her course; null when there is none or nobody noted it. */
  readonly courseUntilOn: Day | null;
  /** Last logged meeting of an earlier tandem. */
  readonly lastMeetingOn: Day | null;
}

/** How much a learner needs somebody, in numbers that can be said aloud. */
export interface Need {
  readonly waitingWeeks: number;
  readonly weeksWithoutPractice: number;
  /** Nothing is noted of a course or a meeting: she has waited this long at least. */
  readonly isAtLeast: boolean;
  /** She has not practised for so long that what she learned may be lost. */
  readonly isLosing: boolean;
  /** Milli-points, 0 to `mostNeed`. */
  readonly points: number;
}

/** Milli-points per week, weeks that count at most, and what the warning adds. Weights of the house; the page says them. */
export const needWeights = { perWeek: 500, weeksMax: 20, losing: 5_000 } as const;
export const mostNeed = 2 * needWeights.perWeek * needWeights.weeksMax + needWeights.losing;

/**
 * How urgent a learner's wish is: the longer she waits and the longer she has not practised, the more. A course that runs is
 * practice.
 * @param gapDays days without practice from which the warning stands (rule `house.practiceGap`)
 */
export function needOf(practice: Practice, gapDays: number, today: Day): Need {
  const { waitingSince, courseUntilOn, lastMeetingOn } = practice;
  const known = [courseUntilOn, lastMeetingOn].filter((day) => day !== null).sort();
  const last = known.at(-1);
  const since = last ?? waitingSince;
  const waitingWeeks = weeksSince(waitingSince, today);
  const weeksWithoutPractice = weeksSince(since, today);
  const isLosing = addDays(since, gapDays) <= today;
  const counted = Math.min(waitingWeeks, needWeights.weeksMax) + Math.min(weeksWithoutPractice, needWeights.weeksMax);
  return {
    waitingWeeks,
    weeksWithoutPractice,
    isAtLeast: last === undefined,
    isLosing,
    points: counted * needWeights.perWeek + (isLosing ? needWeights.losing : 0),
  };
}

function weeksSince(day: Day, today: Day): number {
  return Math.max(0, Math.floor(daysBetween(day, today) / 7));
}
