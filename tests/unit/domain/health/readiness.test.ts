import { describe, expect, it } from 'vitest';
import { judgeReadiness, readinessLine, type Condition } from '#app/domain/health/readiness.ts';

const now = new Date('2027-01-11T08:00:00Z');
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const well: Condition = {
  canRead: true,
  isWriter: true,
  canWrite: true,
  hasKeys: true,
  migrations: { applied: 3, expected: 3 },
  freeDisk: 200,
  mailsWaitSince: null,
  indexWaitsSince: null,
};
const line = (over: Partial<Condition>) => readinessLine(judgeReadiness({ ...well, ...over }, 200, now));

describe('the portal', () => {
  it('is ready when everything is right', () => {
    expect(line({})).toBe('ready');
    expect(line({ freeDisk: null })).toBe('ready');
    expect(line({ isWriter: false, canWrite: null })).toBe('ready');
    expect(line({ mailsWaitSince: minutesAgo(120), indexWaitsSince: minutesAgo(60) })).toBe('ready');
  });

  it.each([
    ['write', { canWrite: false }],
    ['keys', { hasKeys: false }],
    ['migrations', { migrations: { applied: 2, expected: 3 } }],
    ['migrations', { migrations: { applied: 4, expected: 3 } }],
    ['disk', { freeDisk: 199 }],
    ['outbox', { mailsWaitSince: minutesAgo(121) }],
    ['outbox', { indexWaitsSince: minutesAgo(61) }],
    ['write, disk', { canWrite: false, freeDisk: 0 }],
    ['database, write, migrations, outbox', { canRead: false, canWrite: null, migrations: null }],
  ] satisfies [string, Partial<Condition>][])('is not ready and says "%s"', (failed, over) => {
    expect(line(over)).toBe(`not ready: ${failed}`);
  });
});
