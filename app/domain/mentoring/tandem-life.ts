import { addDays, daysBetween, type Day } from '../time/day.ts';
import type { TandemState } from './mentoring.ts';

/** Who of the two. */
export const tandemSides = ['mentor', 'learner'] as const;
export type TandemSide = (typeof tandemSides)[number];

export const otherSide = (side: TandemSide): TandemSide => (side === 'mentor' ? 'learner' : 'mentor');

/** over: it has been, whether somebody noted the meeting or not. */
export const tandemDateStates = ['planned', 'cancelled', 'over'] as const;

/** How it goes, said once a month: no words, so that nobody has to explain. */
export const reviewAnswers = ['good', 'middling', 'hard'] as const;
export type ReviewAnswer = (typeof reviewAnswers)[number];

/**
 * Why the coordinator is asked to call. `tasterOver`: both have seen enough, or one wants to go on. `hard`: one says that it
 * is hard at present.
 */
export const tandemAlertKinds = ['handBack', 'change', 'silent', 'hard', 'tasterOver'] as const;
export type TandemAlertKind = (typeof tandemAlertKinds)[number];

/** Meetings of the taster phase: from the first number on both may decide, with the second it is time to. */
export const tasterMeetings = { least: 2, most: 4 } as const;

/** How late somebody says she is, in minutes: one tap each. */
export const lateChoices = [10, 20, 30] as const;

/** Length of a planned meeting in calendars unless she says otherwise, in minutes. */
export const plannedMinutes = 60;
/** Further ahead is a slip of the year. */
export const latestPlanDays = 180;
export const longestMessage = 600;

const hourMs = 60 * 60_000;

/** Whether "I am late" makes sense: from three hours before a meeting until one hour after it began. */
export function mayBeLate(at: Date, now: Date): boolean {
  return now.getTime() >= at.getTime() - 3 * hourMs && now.getTime() <= at.getTime() + hourMs;
}

/**
 * Whether a tandem has fallen silent: it should meet, has nothing planned, and has not met for that many days.
 * @param since the last meeting, or the day it began or went on
 * @param silentDays rule `house.tandemSilent`: two missed weeks
 */
export function isSilent(
  tandem: { readonly state: TandemState; readonly since: Day; readonly hasDateAhead: boolean },
  silentDays: number,
  today: Day,
): boolean {
  const shouldMeet = tandem.state === 'taster' || tandem.state === 'active';
  return shouldMeet && !tandem.hasDateAhead && daysBetween(tandem.since, today) >= silentDays;
}

/**
 * The month a side is asked about now: the one that runs, from four weeks after the agreement on.
 * @returns its first day; null: there is nothing to ask
 */
export function reviewMonth(
  tandem: { readonly state: TandemState; readonly agreedOn: Day | null },
  today: Day,
): Day | null {
  if (tandem.state !== 'active' || tandem.agreedOn === null || today < addDays(tandem.agreedOn, 28)) return null;
  return `${today.slice(0, 7)}-01`;
}
