import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellCalendar, type CurrentEntry, type ToldEntry } from '#app/domain/notification/calendar-memory.ts';

const now = new Date('2026-11-26T10:00:00Z');
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
const due = (over: Partial<CurrentEntry> = {}): CurrentEntry => ({
  key: 't1',
  dueBy: '2026-12-01',
  contentHash: 'a',
  ...over,
});

describe('what a calendar is told', () => {
  it('is told once, and again with a higher number when it moves', () => {
    const first = tellCalendar([], [due()], now);
    expect(first.entries).toMatchObject([{ sequence: 0, isCancelled: false }]);
    const same = tellCalendar(first.entries, [due()], later(1));
    expect([same.entries, same.changed]).toEqual([first.entries, []]);
    const moved = tellCalendar(same.entries, [due({ dueBy: '2026-12-03' })], later(1));
    expect(moved.changed).toMatchObject([{ dueBy: '2026-12-03', sequence: 1 }]);
  });

  it('is cancelled when it is done, for thirty days, and comes back with a higher number when that is undone', () => {
    const told = tellCalendar([], [due()], now).entries;
    const over = tellCalendar(told, [], later(1));
    expect(over.entries).toMatchObject([{ isCancelled: true, sequence: 1, dueBy: '2026-12-01' }]);
    expect(tellCalendar(over.entries, [due()], later(2)).entries).toMatchObject([{ isCancelled: false, sequence: 2 }]);
    expect(tellCalendar(over.entries, [], later(31))).toMatchObject({ changed: [], forgotten: [] });
    expect(tellCalendar(over.entries, [], later(32))).toMatchObject({ entries: [], forgotten: ['t1'] });
  });

  it('never counts down, and stands as it is due, whatever comes and goes', () => {
    const list = fc.uniqueArray(
      fc.record({
        key: fc.constantFrom('t1', 't2', 'p1', 'p2'),
        dueBy: fc.constantFrom('2026-12-01', '2026-12-02'),
        contentHash: fc.constantFrom('a', 'b'),
      }),
      { selector: ({ key }) => key },
    );
    fc.assert(
      fc.property(fc.array(list, { maxLength: 8 }), (lists) => {
        let told: readonly ToldEntry[] = [];
        lists.forEach((current, index) => {
          const before = new Map(told.map((entry) => [entry.key, entry]));
          told = tellCalendar(told, current, later(index)).entries;
          for (const entry of told) {
            const old = before.get(entry.key);
            const isSame =
              old?.dueBy === entry.dueBy &&
              old.contentHash === entry.contentHash &&
              old.isCancelled === entry.isCancelled;
            expect(entry.sequence).toBe(old === undefined ? 0 : old.sequence + (isSame ? 0 : 1));
          }
          const open = told.filter(({ isCancelled }) => !isCancelled);
          expect(open.map(({ key, dueBy, contentHash }) => ({ key, dueBy, contentHash }))).toEqual(current);
        });
      }),
    );
  });
});
