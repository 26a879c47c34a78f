import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  isDay,
  mondayOf,
  calendarQuarterOf,
  weekday,
} from '#app/domain/time/day.ts';
import { dayAfterMonths, lastDayOfMonths, lastDayOfWeeks, monthsBetween } from '#app/domain/time/period.ts';

describe('a day', () => {
  it('is the Berlin day of an instant, in winter and in summer', () => {
    expect(dayOf(new Date('2026-12-31T23:30:00Z'))).toBe('2027-01-01');
    expect(dayOf(new Date('2026-07-31T22:30:00Z'))).toBe('2026-08-01');
    expect(dayOf(new Date('2026-12-31T22:59:59Z'))).toBe('2026-12-31');
  });

  it('has its own length on the days the clock changes', () => {
    expect(addDays('2026-03-28', 1)).toBe('2026-03-29');
    expect(addDays('2026-03-29', 1)).toBe('2026-03-30');
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(dayOf(new Date('2026-10-25T00:30:00Z'))).toBe('2026-10-25');
    expect(dayOf(new Date('2026-03-28T23:00:00Z'))).toBe('2026-03-29');
  });

  it('exists or not', () => {
    expect(isDay('2028-02-29')).toBe(true);
    expect(isDay('2027-02-29')).toBe(false);
    expect(isDay('2026-11-31')).toBe(false);
    expect(isDay('23.11.2026')).toBe(false);
  });

  it('becomes the last day of a shorter month', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
    expect(addMonths('2028-02-29', 12)).toBe('2029-02-28');
    expect(addMonths('2026-11-23', -12)).toBe('2025-11-23');
  });

  it('knows its weekday, long ago too', () => {
    expect(weekday('2026-11-23')).toBe(1);
    expect(weekday('1969-12-31')).toBe(3);
    expect(weekday('1953-06-14')).toBe(7);
    expect(mondayOf('2026-11-29')).toBe('2026-11-23');
    expect(mondayOf('2026-11-23')).toBe('2026-11-23');
  });

  it('lies in a quarter', () => {
    expect(calendarQuarterOf('2027-01-01')).toBe('2027-Q1');
    expect(calendarQuarterOf('2026-12-31')).toBe('2026-Q4');
  });
});

describe('a period', () => {
  it('of six weeks ends the day before the same weekday', () => {
    expect(lastDayOfWeeks('2027-01-11', 6)).toBe('2027-02-21');
  });

  it('of months ends the day before the same number (§ 188 BGB)', () => {
    expect(lastDayOfMonths('2027-01-11', 3)).toBe('2027-04-10');
    expect(lastDayOfMonths('2027-01-01', 12)).toBe('2027-12-31');
  });

  it('ends on the last day of a month that has no such number', () => {
    expect(lastDayOfMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(lastDayOfMonths('2027-11-30', 3)).toBe('2028-02-29');
    expect(lastDayOfMonths('2028-02-29', 12)).toBe('2029-02-28');
  });

  it('is over on the day after its last one, also when that is 29 February', () => {
    expect(dayAfterMonths('2026-11-30', 3)).toBe('2027-03-01');
    expect(dayAfterMonths('2027-11-30', 3)).toBe('2028-03-01');
    expect(dayAfterMonths('2028-02-29', 1)).toBe('2028-03-29');
    expect(dayAfterMonths('2027-01-11', 3)).toBe('2027-04-11');
  });

  it('is as long as the calendar says when clocks change in it', () => {
    expect(lastDayOfWeeks('2027-03-22', 1)).toBe('2027-03-28');
    expect(lastDayOfWeeks('2026-10-19', 6)).toBe('2026-11-29');
    expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2);
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(monthsBetween('2027-03-28', '2027-10-31')).toBe(7);
  });

  it('counts whole months only', () => {
    expect(monthsBetween('2026-05-24', '2026-11-23')).toBe(5);
    expect(monthsBetween('2026-05-23', '2026-11-23')).toBe(6);
    expect(monthsBetween('2028-02-29', '2029-02-28')).toBe(11);
    expect(monthsBetween('2028-02-29', '2029-03-01')).toBe(12);
    expect(monthsBetween('2026-11-30', '2027-02-28')).toBe(2);
    expect(monthsBetween('2026-11-30', '2027-03-01')).toBe(3);
    expect(monthsBetween('2027-01-01', '2026-01-01')).toBe(0);
  });
});
