import { describe, expect, it } from 'vitest';
import { missingLanguageStep } from '#app/domain/mentoring/language-step.ts';
import { isSilent, mayBeLate, reviewMonth } from '#app/domain/mentoring/tandem-life.ts';
import { levelRank, type CefrLevel, type GermanLevels } from '#app/domain/profile/language-level.ts';

describe('a tandem', () => {
  const silent = (since: string, over: Partial<Parameters<typeof isSilent>[0]> = {}) =>
    isSilent({ state: 'active', since, hasDateAhead: false, ...over }, 14, '2027-01-29');

  it('is silent after two missed weeks, not a day before', () => {
    expect(silent('2027-01-16')).toBe(false);
    expect(silent('2027-01-15')).toBe(true);
  });

  it('is not silent while a meeting is planned, while it rests, or after its end', () => {
    expect(silent('2027-01-01', { hasDateAhead: true })).toBe(false);
    expect(silent('2027-01-01', { state: 'paused' })).toBe(false);
    expect(silent('2027-01-01', { state: 'ended' })).toBe(false);
    expect(silent('2027-01-01', { state: 'taster' })).toBe(true);
  });

  it('is asked how it goes once a month, from four weeks after the agreement on', () => {
    const month = (agreedOn: string | null, state: 'active' | 'paused' = 'active') =>
      reviewMonth({ state, agreedOn }, '2027-02-10');
    expect(month('2027-01-13')).toBe('2027-02-01');
    expect(month('2027-01-14')).toBeNull();
    expect(month(null)).toBeNull();
    expect(month('2027-01-01', 'paused')).toBeNull();
  });

  it('is told of a delay from three hours before a meeting until an hour after it began', () => {
    const at = new Date('2027-01-14T15:30:00Z');
    for (const [now, expected] of [
      ['2027-01-14T12:29:00Z', false],
      ['2027-01-14T12:30:00Z', true],
      ['2027-01-14T16:30:00Z', true],
      ['2027-01-14T16:31:00Z', false],
    ] as const)
      expect([now, mayBeLate(at, new Date(now))]).toEqual([now, expected]);
  });
});

describe('a missing step of German', () => {
  const known = (level: CefrLevel | null, speaking: CefrLevel | null = level): GermanLevels => {
    const skill = (one: CefrLevel | null) => ({ attested: one === null ? null : levelRank(one), assessed: null });
    return { listening: skill(level), reading: skill(level), writing: skill(level), speaking: skill(speaking) };
  };
  const step = (
    levels: GermanLevels,
    german: CefrLevel | null,
    germanPerSkill: Record<string, CefrLevel> | null = null,
  ) => missingLanguageStep(levels, { german, germanPerSkill });

  it('is the level a posting asks for, where each skill that falls short does so by one', () => {
    expect(step(known('B1'), 'B2')).toBe('B2');
    expect(step(known('B2', 'B1'), 'B2')).toBe('B2');
    expect(step(known('B1'), 'A2', { speaking: 'B2' })).toBe('B2');
  });

  it('is none where nothing is missing, more than one step is, or nobody knows', () => {
    expect(step(known('B2'), 'B2')).toBeNull();
    expect(step(known('A2'), 'B2')).toBeNull();
    expect(step(known('B1', 'A2'), 'B2')).toBeNull();
    expect(step(known(null), 'B2')).toBeNull();
    expect(step(known('B1'), null)).toBeNull();
  });
});
