import { describe, expect, it } from 'vitest';
import { calendarFile, type CalendarEntry } from '#app/domain/notification/calendar-file.ts';
import { berlinInstant, berlinTime } from '#app/domain/time/berlin-instant.ts';
import { readCalendarFile } from '#tests/support/calendar.ts';

const entry = (over: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'a@portal.example',
  sequence: 0,
  when: { on: '2026-12-31' },
  title: 'K7Q-4M2: Vorstellungsgespräch begleiten',
  url: 'https://portal.example/placements/x?step=y#step',
  isCancelled: false,
  changedAt: new Date('2026-11-26T10:00:00.123Z'),
  ...over,
});
const read = (one: CalendarEntry) => readCalendarFile(calendarFile([one], 'Werkbrücke'))[0];
const instantOf = (stamp = '') =>
  new Date(stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));

describe('an entry of a calendar', () => {
  it('of a day is that day wherever the clock is, over the end of a year and on 29 February', () => {
    expect(read(entry())).toMatchObject({ start: '20261231', end: '20270101', sequence: 0, status: 'CONFIRMED' });
    expect(read(entry({ when: { on: '2028-02-28' } }))).toMatchObject({ start: '20280228', end: '20280229' });
    expect(read(entry({ when: { on: '2028-02-29' } }))).toMatchObject({ start: '20280229', end: '20280301' });
  });

  it.each(['2026-10-23', '2026-10-26', '2027-03-26', '2027-03-29'])(
    'at half past four in Berlin on %s is half past four there, whatever the clocks changed to',
    (day) => {
      const at = berlinInstant(day, '16:30') ?? new Date(0);
      const event = read(entry({ when: { at, minutes: 60 } }));
      expect([event?.start, event?.end].map((stamp) => berlinTime(instantOf(stamp)))).toEqual(['16:30', '17:30']);
    },
  );

  it('lasts an hour also over the hour that comes twice and the one that is skipped', () => {
    for (const at of [new Date('2026-10-25T00:30:00Z'), new Date('2027-03-28T00:30:00Z')]) {
      const event = read(entry({ when: { at, minutes: 60 } }));
      expect(instantOf(event?.end).getTime() - instantOf(event?.start).getTime()).toBe(3_600_000);
    }
  });

  it('keeps its words whole: commas, semicolons, backslashes, umlauts and lines too long for one', () => {
    const title = `K7Q-4M2: Prüfen; fragen, ob \\ stimmt ${'äöüß€😀'.repeat(20)}`;
    expect(read(entry({ title }))?.summary).toBe(title);
    expect(read(entry({ title: 'eins\r\nBEGIN:VEVENT' }))?.summary).toBe('eins\nBEGIN:VEVENT');
  });

  it('that is over says so', () => {
    expect(read(entry({ isCancelled: true, sequence: 3 }))).toMatchObject({ status: 'CANCELLED', sequence: 3 });
  });
});
