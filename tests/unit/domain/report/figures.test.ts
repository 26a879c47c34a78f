import { checkOutcomes } from '#app/domain/assistance/check-in.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placementEndReasons, placementStates, trialResults } from '#app/domain/assistance/placement.ts';
import { notFitReasons, proposalEnds, proposalStates } from '#app/domain/match/proposal.ts';
import { postingKinds } from '#app/domain/posting/posting.ts';
import { figuresOf, linesOf, lossesOf, medianOf, reportGroupings } from '#app/domain/report/figures.ts';
import {
  outcomeCells,
  outcomeFates,
  isCounted,
  type Announced,
  type ProposalOutcome,
  type Employment,
} from '#app/domain/report/outcome.ts';
import {
  lastCalendarQuarters,
  periodOf,
  calendarQuarterBeside,
  calendarQuarterDays,
} from '#app/domain/report/period.ts';
import { addDays } from '#app/domain/time/day.ts';

const today = '2027-06-30';
const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2025-01-01', days));

const employment: fc.Arbitrary<Employment> = fc.record({
  state: fc.constantFrom(...placementStates),
  interviewOn: fc.option(day),
  contractOn: fc.option(day),
  startedOn: fc.option(day),
  endedOn: fc.option(day),
  endReason: fc.option(fc.constantFrom(...placementEndReasons)),
  trialResult: fc.option(fc.constantFrom(...trialResults)),
  hasTrialDay: fc.boolean(),
  hasSection16i: fc.boolean(),
  outcomeMonth6: fc.option(fc.constantFrom(...checkOutcomes)),
  outcomeMonth12: fc.option(fc.constantFrom(...checkOutcomes)),
});

const announced: fc.Arbitrary<Announced> = fc.record({
  postingId: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  code: fc.constant('ST-1'),
  title: fc.constant('Lagerhilfe'),
  announcedOn: day,
  seats: fc.integer({ min: 1, max: 9 }),
  kind: fc.constantFrom(...postingKinds),
  isMinijob: fc.boolean(),
  companyId: fc.constantFrom('x', 'y'),
  companyName: fc.constant('Probe Metall GmbH'),
  branch: fc.option(fc.constantFrom('Metall', 'Pflege')),
});
const postings = fc.uniqueArray(announced, { selector: ({ postingId }) => postingId, maxLength: 6 });

const outcome: fc.Arbitrary<ProposalOutcome> = fc.record({
  postingId: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  kind: fc.constantFrom(...postingKinds),
  isMinijob: fc.boolean(),
  state: fc.constantFrom(...proposalStates),
  end: fc.option(fc.constantFrom(...proposalEnds)),
  notFitReason: fc.option(fc.constantFrom(...notFitReasons)),
  placement: fc.option(employment),
  followedBy: fc.option(employment),
});
const outcomes = fc.array(outcome, { maxLength: 40 });

describe('the numbers of a report', () => {
  it('are sums of their lines and numbers of their rows, whatever the lines are about', () => {
    fc.assert(
      fc.property(postings, outcomes, (seats, all) => {
        const known = new Set(seats.map(({ postingId }) => postingId));
        const own = all.filter(({ postingId }) => known.has(postingId));
        const total = figuresOf(seats, all, today);
        for (const by of reportGroupings) {
          const lines = linesOf(seats, all, by, today);
          expect(lines.reduce((sum, line) => sum + line.seats, 0)).toBe(total.seats);
          expect(lines.reduce((sum, line) => sum + line.postings, 0)).toBe(seats.length);
          for (const cell of outcomeCells) {
            expect(lines.reduce((sum, line) => sum + line.counts[cell], 0)).toBe(total.counts[cell]);
            expect(own.filter((one) => isCounted(one, cell, today)).length).toBe(total.counts[cell]);
          }
        }
      }),
    );
  });

  it('put each proposal into one fate, and each loss under one reason', () => {
    fc.assert(
      fc.property(outcomes, (all) => {
        const seats = [...new Set(all.map(({ postingId }) => postingId))].map((postingId) => ({ postingId, seats: 1 }));
        const { counts, fates } = figuresOf(seats as Announced[], all, today);
        expect(outcomeFates.reduce((sum, fate) => sum + fates[fate], 0)).toBe(counts.proposed);
        expect(fates.lost).toBe(counts.lost);
        expect(lossesOf(all).reduce((sum, { count }) => sum + count, 0)).toBe(counts.lost);
      }),
    );
  });

  it('never count a contract that nobody made, nor a holding without a contract', () => {
    fc.assert(
      fc.property(outcome, (one) => {
        const later = (['month6', 'month6Unknown', 'month12', 'month12Unknown'] as const).some((cell) =>
          isCounted(one, cell, today),
        );
        if (later) expect(isCounted(one, 'contract', today)).toBe(true);
        if (isCounted(one, 'contract', today)) expect(isCounted(one, 'interview', today)).toBe(true);
        if (isCounted(one, 'month6', today)) expect(isCounted(one, 'month6Unknown', today)).toBe(false);
      }),
    );
  });

  it('have the middle of what was seen, and none of nothing', () => {
    expect([medianOf([]), medianOf([9]), medianOf([40, 10]), medianOf([30, 10, 20])]).toEqual([null, 9, 25, 20]);
  });
});

describe('the time a report is about', () => {
  it('is a calendar quarter, a year, or the last four quarters', () => {
    expect(calendarQuarterDays('2028-Q1')).toEqual({ from: '2028-01-01', to: '2028-03-31' });
    expect(periodOf('2026', today)).toMatchObject({ from: '2026-01-01', to: '2026-12-31' });
    for (const nonsense of [null, '', '2026-Q5', '1026', "2026' or 1=1"])
      expect(periodOf(nonsense, today)).toMatchObject({ from: '2026-07-01', to: '2027-06-30', asked: '' });
    expect(calendarQuarterBeside('2026-Q1', -4)).toBe('2025-Q1');
    expect(lastCalendarQuarters('2027-01-01', 3)).toEqual(['2027-Q1', '2026-Q4', '2026-Q3']);
  });
});
