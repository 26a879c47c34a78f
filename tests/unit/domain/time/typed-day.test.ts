import { describe, expect, it } from 'vitest';
import { dueDayProblem, typedDay } from '#app/domain/time/typed-day.ts';

/** A Thursday. */
const today = '2026-11-26';

describe('a date typed in a hurry', () => {
  it.each([
    ['1', '2026-11-27'],
    ['2', '2026-11-30'],
    ['+5', '2026-12-03'],
    ['0', '2026-11-26'],
    ['2w', '2026-12-10'],
    ['2 W', '2026-12-10'],
    ['4w', '2026-12-24'],
    // Weihnachten, a Friday: the next working day is the Monday after.
    ['20', '2026-12-24'],
    ['21', '2026-12-28'],
    ['mo', '2026-11-30'],
    ['Do', '2026-12-03'],
    ['fr.', '2026-11-27'],
    ['tu', '2026-12-01'],
    ['7.12.', '2026-12-07'],
    ['7.12', '2026-12-07'],
    ['26.11.', '2026-11-26'],
    ['25.11.', '2027-11-25'],
    ['7.1.', '2027-01-07'],
    ['07.12.26', '2026-12-07'],
    ['7.12.2026', '2026-12-07'],
    ['2026-12-07', '2026-12-07'],
    ['29.2.', '2028-02-29'],
  ])('%s is %s', (typed, day) => {
    expect(typedDay(typed, today)).toBe(day);
  });

  it('may be 29 February of a year far away, where a century has none', () => {
    expect(typedDay('29.2.', '2097-01-02')).toBe('2104-02-29');
  });

  it.each(['', 'bald', '31.2.', '29.2.2027', '32.1.', '1.13.', '7.12.226', 'sa', '1000', '-3', '2026-02-30', '7/12'])(
    'that says %j is asked for again',
    (typed) => {
      expect(typedDay(typed, today)).toBeNull();
    },
  );
});

describe('the day something is due', () => {
  it('is a working day from today on', () => {
    expect(dueDayProblem('2026-11-26', today)).toBeNull();
    expect(dueDayProblem('2026-11-25', today)).toEqual({ code: 'dateInPast', params: {} });
  });

  it('is no holiday of North Rhine-Westphalia: the next working day is named', () => {
    expect(dueDayProblem('2026-12-25', today)).toEqual({
      code: 'noWorkingDay',
      params: { on: '2026-12-25', nextOn: '2026-12-28' },
    });
    expect(dueDayProblem('2027-05-27', today)?.params['nextOn']).toBe('2027-05-28');
  });
});
