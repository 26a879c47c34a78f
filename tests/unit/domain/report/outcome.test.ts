import { describe, expect, it } from 'vitest';
import {
  holdingAfter,
  isCounted,
  lossOf,
  reportPartOf,
  type ProposalOutcome,
  type Employment,
} from '#app/domain/report/outcome.ts';

const work = (over: Partial<Employment> = {}): Employment => ({
  state: 'started',
  interviewOn: null,
  contractOn: null,
  startedOn: '2026-01-31',
  endedOn: null,
  endReason: null,
  trialResult: null,
  hasTrialDay: false,
  hasSection16i: false,
  outcomeMonth6: null,
  outcomeMonth12: null,
  ...over,
});

const outcome = (over: Partial<ProposalOutcome> = {}): ProposalOutcome => ({
  postingId: 's',
  kind: 'employment',
  isMinijob: false,
  state: 'introduced',
  end: null,
  notFitReason: null,
  placement: null,
  followedBy: null,
  ...over,
});

describe('whether an employment still exists after half a year', () => {
  it('is not said before the day has come', () => {
    expect(holdingAfter(work(), 6, '2026-07-30')).toBe('notYet');
  });

  it('is unknown while nothing is settled, and where nobody may ask', () => {
    // 31 January plus six months is 31 July; from 31 August it would be 28 February.
    expect(holdingAfter(work(), 6, '2026-07-31')).toBe('unknown');
    expect(holdingAfter(work({ outcomeMonth6: 'unknown' }), 6, '2026-12-01')).toBe('unknown');
  });

  it('is what was settled, each milestone by itself', () => {
    const settled = work({ outcomeMonth6: 'holds', outcomeMonth12: 'ended' });
    expect(holdingAfter(settled, 6, '2027-12-01')).toBe('yes');
    expect(holdingAfter(settled, 12, '2027-12-01')).toBe('no');
  });

  it('stays unknown where the house had to stop asking, although its record has an end', () => {
    const stopped = work({ state: 'ended', endedOn: '2026-03-01', outcomeMonth6: 'unknown' });
    expect(holdingAfter(stopped, 6, '2026-12-01')).toBe('unknown');
  });

  it('is yes where it ended only afterwards, and no where it ended before', () => {
    expect(holdingAfter(work({ state: 'ended', endedOn: '2026-07-31' }), 6, '2026-12-01')).toBe('yes');
    expect(holdingAfter(work({ state: 'ended', endedOn: '2026-07-30' }), 6, '2026-12-01')).toBe('no');
  });

  it('begun on 29 February, has its year on 28 February', () => {
    const begun = work({ startedOn: '2028-02-29' });
    expect(holdingAfter(begun, 12, '2029-02-28')).toBe('unknown');
    expect(holdingAfter(begun, 12, '2029-02-27')).toBe('notYet');
  });
});

describe('work that § 16i supports', () => {
  it('is a trial, and a contract only where work or an apprenticeship followed', () => {
    const placement = work({ hasSection16i: true, contractOn: '2026-01-20' });
    const counted = (over: Partial<ProposalOutcome>) =>
      (['trial', 'contract', 'month6Unknown'] as const).filter((cell) =>
        isCounted(outcome({ placement, ...over }), cell, '2026-12-01'),
      );
    expect(counted({})).toEqual(['trial']);
    expect(counted({ placement: { ...placement, hasSection16i: false } })).toEqual(['contract', 'month6Unknown']);
    expect(counted({ followedBy: work() })).toEqual(['trial', 'contract', 'month6Unknown']);
  });
});

describe('the parts of a report', () => {
  it('keep trials apart from integration: MAG, internship, EQ and Minijob are none', () => {
    expect(reportPartOf('employment', false)).toBe('work');
    expect(reportPartOf('trialEmployment', false)).toBe('work');
    expect(reportPartOf('apprenticeship', false)).toBe('apprenticeship');
    expect(reportPartOf('employment', true)).toBe('trial');
    for (const kind of ['employerMeasure', 'internship', 'entryQualification'] as const)
      expect(reportPartOf(kind, false)).toBe('trial');
  });

  it('count a contract after a trial only where the same person began work there', () => {
    const trial = outcome({ kind: 'employerMeasure', placement: work({ state: 'completed', endedOn: '2026-03-01' }) });
    expect(isCounted(trial, 'trialOver', '2026-12-01')).toBe(true);
    expect(isCounted(trial, 'contract', '2026-12-01')).toBe(false);
    const taken = { ...trial, followedBy: work({ startedOn: '2026-03-15' }) };
    expect(isCounted(taken, 'trialToContract', '2026-12-01')).toBe(true);
  });
});

describe('reasons of loss', () => {
  it('say the same of a No, a withdrawal and an expiry', () => {
    const ends = (['declinedByPerson', 'withdrawn', 'expired'] as const).map((end) =>
      lossOf(outcome({ state: 'ended', end })),
    );
    expect(new Set(ends.map((loss) => JSON.stringify(loss))).size).toBe(1);
    expect(ends[0]).toEqual({ phase: 'beforeIntroduction', reason: 'noLongerAvailable' });
  });

  it('tell what a company answered, and when it broke off', () => {
    expect(lossOf(outcome({ state: 'ended', end: 'declinedByCompany', notFitReason: 'german' }))).toEqual({
      phase: 'beforeIntroduction',
      reason: 'notFit.german',
    });
    expect(
      lossOf(outcome({ placement: work({ state: 'ended', endedOn: '2026-02-10', endReason: 'mobility' }) })),
    ).toEqual({ phase: 'afterStart', reason: 'mobility' });
  });
});
