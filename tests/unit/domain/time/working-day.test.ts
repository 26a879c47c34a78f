import { afterEach, describe, expect, it } from 'vitest';
import { addDays, weekday } from '#app/domain/time/day.ts';
import { addWorkingDays, isWorkingDay, workingDayOnOrBefore } from '#app/domain/time/working-day.ts';

/** Public holidays of North Rhine-Westphalia in 2026, by the state's holiday law. */
const holidays = [
  '2026-01-01',
  '2026-04-03',
  '2026-04-06',
  '2026-05-01',
  '2026-05-14',
  '2026-05-25',
  '2026-06-04',
  '2026-10-03',
  '2026-11-01',
  '2026-12-25',
  '2026-12-26',
];

describe('working days in North Rhine-Westphalia', () => {
  it('are the days from Monday to Friday that are no holiday, all through 2026', () => {
    for (let day = '2026-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) {
      expect([day, isWorkingDay(day)]).toEqual([day, weekday(day) <= 5 && !holidays.includes(day)]);
    }
  });

  it('do not know Epiphany, Reformation Day, Christmas Eve', () => {
    expect(['2026-01-06', '2028-10-31', '2026-12-24', '2026-12-31'].map(isWorkingDay)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  describe('wherever the server stands', () => {
    const before = process.env['TZ'];
    afterEach(() => {
      process.env['TZ'] = before;
    });
    it.each(['Pacific/Auckland', 'Pacific/Kiritimati', 'America/Los_Angeles'])('%s', (zone) => {
      process.env['TZ'] = zone;
      const year = { 'Pacific/Auckland': '2030', 'Pacific/Kiritimati': '2031', 'America/Los_Angeles': '2032' }[zone];
      expect(isWorkingDay(`${year}-05-01`)).toBe(false);
      expect(
        ['04-30', '05-02'].map((day) => isWorkingDay(`${year}-${day}`) === weekday(`${year}-${day}`) <= 5),
      ).toEqual([true, true]);
    });
  });

  it('give a caseworker three of them to answer', () => {
    expect(addWorkingDays('2026-11-23', 3)).toBe('2026-11-26');
    expect(addWorkingDays('2026-11-26', 3)).toBe('2026-12-01');
    expect(addWorkingDays('2026-12-23', 3)).toBe('2026-12-29');
    expect(addWorkingDays('2026-11-28', 1)).toBe('2026-11-30');
  });

  it('begin on the next one when the day itself is none', () => {
    expect(addWorkingDays('2026-11-23', 0)).toBe('2026-11-23');
    expect(addWorkingDays('2027-01-01', 0)).toBe('2027-01-04');
  });

  it('end on the last one before, for what must be ready', () => {
    expect(workingDayOnOrBefore('2027-01-01')).toBe('2026-12-31');
    expect(workingDayOnOrBefore('2026-11-23')).toBe('2026-11-23');
  });

  it('pass the days the clock changes without losing one', () => {
    expect(addWorkingDays('2026-03-27', 1)).toBe('2026-03-30');
    expect(addWorkingDays('2026-10-23', 1)).toBe('2026-10-26');
  });
});
