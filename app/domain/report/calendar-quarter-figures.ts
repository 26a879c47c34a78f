import { addMonths, daysBetween, type Day } from '../time/day.ts';
import { medianOf } from './figures.ts';
import {
  holdingAfter,
  isTrialOutcome,
  lossOf,
  type Announced,
  type ProposalOutcome,
  type LossPhase,
  type LossReason,
  type ReportPart,
} from './outcome.ts';
import type { ReportPeriod } from './period.ts';
import { listTold, partTold, partsTold, smallestTold } from './small-cells.ts';

/** A sum with the parts of it that are asked for; a person of whom it is not known is in neither part. */
export interface CountedPeople {
  readonly total: number;
  readonly women: number;
  readonly under25: number;
}

/** What happened in a calendar quarter: sums of events, so that one quarter can be compared with another. */
export interface CalendarQuarterFigures {
  readonly seats: number;
  readonly proposed: CountedPeople;
  readonly trials: CountedPeople;
  readonly integrations: CountedPeople;
  readonly byPart: Readonly<Record<Exclude<ReportPart, 'trial'>, number>>;
  /** Of what had its half year in the quarter: how much still exists, and of how much nobody knows. */
  readonly holding: CountedPeople & { readonly of: CountedPeople; readonly unknown: number };
  readonly losses: readonly { readonly phase: LossPhase; readonly reason: LossReason; readonly count: number }[];
  /** Days from the announcement of the posting to the first day of work or apprenticeship. */
  readonly startDays: { readonly median: number | null; readonly count: number };
}

/** What the figures of a quarter need of an outcome. */
export interface DatedOutcome extends ProposalOutcome {
  readonly profileId: string;
  readonly announcedOn: Day | null;
  readonly proposedOn: Day;
  readonly proposalEndedOn: Day | null;
  readonly isUnder25: boolean | null;
  readonly isWoman: boolean | null;
}

/**
 * Sums what happened in the quarter. A person is counted once in each figure, however often she was proposed.
 * @param postings announced in the quarter
 * @param today holding is judged as of this day, or of the last day of the quarter if that is earlier
 */
export function calendarQuarterFigures(
  period: ReportPeriod,
  postings: readonly Announced[],
  outcomes: readonly DatedOutcome[],
  today: Day,
): CalendarQuarterFigures {
  const isIn = (day: Day | null | undefined) => day != null && day >= period.from && day <= period.to;
  const begun = outcomes.filter(({ placement }) => isIn(placement?.startedOn));
  const integrations = begun.filter((outcome) => !isTrialOutcome(outcome));
  const halfYear = outcomes.filter(({ placement, ...outcome }) => {
    const started = placement?.startedOn;
    return started != null && !isTrialOutcome({ placement, ...outcome }) && isIn(addMonths(started, 6));
  });
  const seen = today < period.to ? today : period.to;
  const holdingOf = ({ placement }: ProposalOutcome) =>
    placement === null ? 'notYet' : holdingAfter(placement, 6, seen);
  const due = halfYear.filter((outcome) => holdingOf(outcome) !== 'notYet');
  const days = integrations.flatMap(({ announcedOn, placement }) =>
    announcedOn === null || placement?.startedOn == null ? [] : [daysBetween(announcedOn, placement.startedOn)],
  );
  const losses = new Map<string, { phase: LossPhase; reason: LossReason; count: number }>();
  for (const outcome of outcomes) {
    const loss = lossOf(outcome);
    if (loss === null || !isIn(outcome.placement === null ? outcome.proposalEndedOn : outcome.placement.endedOn))
      continue;
    const key = `${loss.phase} ${loss.reason}`;
    losses.set(key, { ...loss, count: (losses.get(key)?.count ?? 0) + 1 });
  }
  return {
    seats: postings.reduce((sum, { seats }) => sum + seats, 0),
    proposed: people(outcomes.filter(({ proposedOn }) => isIn(proposedOn))),
    trials: people(begun.filter(isTrialOutcome)),
    integrations: people(integrations),
    byPart: {
      work: people(integrations.filter(({ kind }) => kind !== 'apprenticeship')).total,
      apprenticeship: people(integrations.filter(({ kind }) => kind === 'apprenticeship')).total,
    },
    holding: {
      ...people(due.filter((outcome) => holdingOf(outcome) === 'yes')),
      of: people(due),
      unknown: people(due.filter((outcome) => holdingOf(outcome) === 'unknown')).total,
    },
    losses: [...losses.values()].sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1)),
    startDays: { median: medianOf(days), count: days.length },
  };
}

function people(outcomes: readonly DatedOutcome[]): CountedPeople {
  const count = (rows: readonly DatedOutcome[]) => new Set(rows.map(({ profileId }) => profileId)).size;
  return {
    total: count(outcomes),
    women: count(outcomes.filter(({ isWoman }) => isWoman === true)),
    under25: count(outcomes.filter(({ isUnder25 }) => isUnder25 === true)),
  };
}

/** A figure as it may leave the house; null: small, or could be calculated from what stands beside it. */
export interface ToldPeople {
  readonly total: number | null;
  readonly women: number | null;
  readonly under25: number | null;
}

export interface ToldCalendarQuarter {
  /** Of companies, not of people: always told. */
  readonly seats: number;
  readonly proposed: ToldPeople;
  readonly trials: ToldPeople;
  readonly integrations: ToldPeople;
  readonly byPart: CalendarQuarterFigures['byPart'] | null;
  readonly holding: ToldPeople & { readonly of: number | null };
  readonly losses: ReturnType<typeof listTold<CalendarQuarterFigures['losses'][number]>>;
  readonly startDays: number | null;
}

/** The quarter as it is printed for a council: no cell below ten, nor one that could be calculated from the others. */
export function toldCalendarQuarter(figures: CalendarQuarterFigures): ToldCalendarQuarter {
  const { holding, startDays } = figures;
  const { of } = holding;
  // The whole was printed two quarters ago as what had begun: what ended since must not follow from the two pages.
  const total = partTold(holding.total, of.total);
  return {
    seats: figures.seats,
    proposed: peopleTold(figures.proposed),
    trials: peopleTold(figures.trials),
    integrations: peopleTold(figures.integrations),
    byPart: figures.integrations.total < smallestTold ? null : partsTold(figures.byPart),
    holding: {
      total,
      women: total === null ? null : heldTold(holding, of, 'women'),
      under25: total === null ? null : heldTold(holding, of, 'under25'),
      of: of.total < smallestTold ? null : of.total,
    },
    losses: mostFrequent(figures.losses),
    startDays: startDays.count < smallestTold ? null : startDays.median,
  };
}

/** So many reasons fit on the sheet. */
const reasonsShown = 5;

function mostFrequent(losses: CalendarQuarterFigures['losses']): ToldCalendarQuarter['losses'] {
  const { told, others } = listTold(losses);
  const left = told.slice(reasonsShown).reduce((sum, { count }) => sum + count, 0);
  return { told: told.slice(0, reasonsShown), others: left === 0 ? others : (others ?? 0) + left };
}

/**
 * A group of those who still hold: with the sums beside it, and with the page of half a year before, it tells neither who is
 * not in the group nor how many of the group or of all others left.
 */
function heldTold(held: CountedPeople, begun: CountedPeople, group: 'women' | 'under25'): number | null {
  const othersHeld = held.total - held[group];
  const othersBegun = begun.total - begun[group];
  const isTold =
    partTold(held[group], held.total) !== null &&
    partTold(held[group], begun[group]) !== null &&
    partTold(othersHeld, othersBegun) !== null;
  return isTold ? held[group] : null;
}

function peopleTold({ total, women, under25 }: CountedPeople): ToldPeople {
  return {
    total: total < smallestTold ? null : total,
    women: partTold(women, total),
    under25: partTold(under25, total),
  };
}
