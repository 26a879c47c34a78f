import { addDays, type Day } from '../time/day.ts';
import { addWorkingDays, isWorkingDay } from '../time/working-day.ts';

/**
 * Why a company did not answer a proposal in time. From a list: a sentence could name a protected attribute or the person.
 * Asked once the person is free for others again.
 */
export const silenceReasons = [
  'notNoticed',
  'noTime',
  'absent',
  'stillDeciding',
  'profileUnclear',
  'seatTaken',
  'needGone',
  'other',
] as const;
export type SilenceReason = (typeof silenceReasons)[number];

/**
 * The last day on which an answer still counts: `expiryDays` working days after the day until which it was asked for. The
 * day after, the person is free for others.
 * @param dueOn day until which the answer was asked for
 */
export function lastReplyDay(dueOn: Day, expiryDays: number): Day {
  return addWorkingDays(dueOn, expiryDays);
}

/** What was due before this day has had its last reply day before `today`. */
export function silentBefore(today: Day, expiryDays: number): Day {
  let left = expiryDays;
  let before = today;
  while (left > 0) {
    before = addDays(before, -1);
    if (isWorkingDay(before)) left -= 1;
  }
  return before;
}

/** How many people may lie with a company for one posting at a time. */
export interface ProposalRoom {
  /** Proposals that run and have not led to a first day. */
  readonly open: number;
  /** Seats nobody works in. */
  readonly freeSeats: number;
  readonly perSeat: number;
}

/** May one more person be proposed? */
export function hasRoom({ open, freeSeats, perSeat }: ProposalRoom): boolean {
  return open < freeSeats * perSeat;
}
