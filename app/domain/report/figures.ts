import { daysBetween, calendarQuarterOf, type Day } from '../time/day.ts';
import {
  outcomeCells,
  outcomeFates,
  fateOf,
  isCounted,
  lossOf,
  type Announced,
  type ProposalOutcome,
  type OutcomeCell,
  type OutcomeFate,
  type Loss,
} from './outcome.ts';

/** What a report's lines are about. */
export const reportGroupings = ['company', 'branch', 'kind', 'quarter'] as const;
export type ReportGrouping = (typeof reportGroupings)[number];

/** Every number of a line. */
export interface Figures {
  readonly postings: number;
  /** Seats the companies announced. */
  readonly seats: number;
  readonly counts: Readonly<Record<OutcomeCell, number>>;
  readonly fates: Readonly<Record<OutcomeFate, number>>;
  /** Days from the announcement to the first day: the middle one of all that began, and how many began. */
  readonly startDays: { readonly median: number | null; readonly count: number };
}

export interface ReportLine extends Figures {
  /** Id of the company, branch, kind or quarter; empty where the branch is not known. */
  readonly key: string;
  readonly name: string;
}

/** Key of the line a posting belongs to. */
export function groupOf(posting: Announced, by: ReportGrouping): { readonly key: string; readonly name: string } {
  switch (by) {
    case 'company':
      return { key: posting.companyId, name: posting.companyName };
    case 'branch':
      return { key: posting.branch ?? '', name: posting.branch ?? '' };
    case 'kind':
      return { key: posting.kind, name: posting.kind };
    case 'quarter':
      return { key: calendarQuarterOf(posting.announcedOn), name: calendarQuarterOf(posting.announcedOn) };
  }
}

/** The numbers of these postings and of all outcomes that belong to them. */
export function figuresOf(postings: readonly Announced[], outcomes: readonly ProposalOutcome[], today: Day): Figures {
  const announcedOn = new Map(postings.map((posting) => [posting.postingId, posting.announcedOn]));
  const own = outcomes.filter(({ postingId }) => announcedOn.has(postingId));
  const days = own.flatMap(({ postingId, placement }) => {
    const from = announcedOn.get(postingId);
    return placement?.startedOn == null || from === undefined ? [] : [daysBetween(from, placement.startedOn)];
  });
  return {
    postings: postings.length,
    seats: postings.reduce((sum, { seats }) => sum + seats, 0),
    counts: counted(outcomeCells, (cell) => own.filter((outcome) => isCounted(outcome, cell, today)).length),
    fates: counted(outcomeFates, (fate) => own.filter((outcome) => fateOf(outcome) === fate).length),
    startDays: { median: medianOf(days), count: days.length },
  };
}

/** One line per company, branch, kind or quarter: most seats first, quarters in their order. */
export function linesOf(
  postings: readonly Announced[],
  outcomes: readonly ProposalOutcome[],
  by: ReportGrouping,
  today: Day,
): ReportLine[] {
  const groups = new Map<string, { name: string; postings: Announced[] }>();
  for (const posting of postings) {
    const { key, name } = groupOf(posting, by);
    const group = groups.get(key) ?? { name, postings: [] };
    group.postings.push(posting);
    groups.set(key, group);
  }
  const byPosting = new Map<string, ProposalOutcome[]>();
  for (const outcome of outcomes) {
    const known = byPosting.get(outcome.postingId);
    if (known === undefined) byPosting.set(outcome.postingId, [outcome]);
    else known.push(outcome);
  }
  const lines = [...groups].map(([key, group]) => ({
    key,
    name: group.name,
    ...figuresOf(
      group.postings,
      group.postings.flatMap(({ postingId }) => byPosting.get(postingId) ?? []),
      today,
    ),
  }));
  return lines.sort((a, b) =>
    by === 'quarter' ? (a.key < b.key ? -1 : 1) : b.seats - a.seats || (a.name < b.name ? -1 : 1),
  );
}

export interface LossLine extends Loss {
  readonly count: number;
}

/** Reasons of loss, the most frequent first. */
export function lossesOf(outcomes: readonly ProposalOutcome[]): LossLine[] {
  const lines = new Map<string, LossLine>();
  for (const outcome of outcomes) {
    const loss = lossOf(outcome);
    if (loss === null) continue;
    const key = `${loss.phase} ${loss.reason}`;
    lines.set(key, { ...loss, count: (lines.get(key)?.count ?? 0) + 1 });
  }
  return [...lines.values()].sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
}

/** The middle of some numbers, rounded; null of none. */
export function medianOf(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)];
  if (upper === undefined) return null;
  return Number.isInteger(middle) ? Math.round(((sorted[middle - 1] ?? upper) + upper) / 2) : upper;
}

function counted<K extends string>(keys: readonly K[], count: (key: K) => number): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, count(key)])) as Record<K, number>;
}
