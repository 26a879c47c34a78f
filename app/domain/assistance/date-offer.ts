import type { FieldProblem } from '../domain-error.ts';

/** What a company is asked a date for. */
export const dateOfferKinds = ['interview', 'trialDay'] as const;
export type DateOfferKind = (typeof dateOfferKinds)[number];

/** `chosen`: one of the times; `none`: none fits, please call. */
export const dateAnswers = ['chosen', 'none'] as const;
export type DateAnswer = (typeof dateAnswers)[number];

/** Who answered behind a company's link, as the log names it: no account, whoever held the link. */
export const companyByLink = 'companyByLink';

/** Things of the employer's side that somebody of the house has to do next; texts in namespace `today`. */
export const employerSideWorks = ['silence', 'dateChosen', 'noDateFits'] as const;
export type EmployerSideWork = (typeof employerSideWorks)[number];

/** How many times a company chooses from: one is no choice, four no longer one look on a telephone. */
const fewestTimes = 2;
export const mostTimes = 3;

/** Where an offer stands for whoever holds its link. */
export const dateOfferStates = ['open', 'answered', 'takenBack', 'over', 'ended'] as const;
export type DateOfferState = (typeof dateOfferStates)[number];

export interface DateOfferFacts {
  readonly times: readonly Date[];
  readonly validUntil: Date;
  readonly answeredAt: Date | null;
  readonly takenBackAt: Date | null;
  /** The placement is in preparation and the company may work with us. */
  readonly isRunning: boolean;
}

/**
 * `ended` goes before everything else: of a placement that is over nothing is said, not even what was agreed.
 * An answer outlives the link's time, so that whoever opens it again finds the date.
 */
export function dateOfferState(offer: DateOfferFacts, now: Date): DateOfferState {
  if (!offer.isRunning) return 'ended';
  if (offer.takenBackAt !== null) return 'takenBack';
  if (offer.answeredAt !== null) return 'answered';
  return now >= offer.validUntil || offer.times.every((time) => time <= now) ? 'over' : 'open';
}

/** A time as typed: a day and what the clock shows; both empty where the row was left out. */
export interface TypedTime {
  readonly field: string;
  readonly isEmpty: boolean;
  /** Null where Berlin's clocks never show it, or it is no time at all. */
  readonly at: Date | null;
}

/** The times to choose from, in order; or what is wrong with which row. */
export function offeredTimes(
  typed: readonly TypedTime[],
  now: Date,
): { readonly times: readonly Date[]; readonly problems: readonly FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const times: Date[] = [];
  for (const { field, isEmpty, at } of typed) {
    if (isEmpty) continue;
    if (at === null) problems.push({ field, code: 'notATime' });
    else if (at <= now) problems.push({ field, code: 'timeInPast' });
    else if (times.some((known) => known.getTime() === at.getTime())) problems.push({ field, code: 'timeTwice' });
    else times.push(at);
  }
  if (problems.length === 0 && times.length < fewestTimes) {
    const field = typed.find(({ isEmpty }) => isEmpty)?.field ?? typed[0]?.field ?? '';
    problems.push({ field, code: 'tooFewTimes', params: { min: fewestTimes } });
  }
  return { times: times.sort((a, b) => a.getTime() - b.getTime()), problems };
}
