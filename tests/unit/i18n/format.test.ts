import { describe, expect, it } from 'vitest';
import { formatsFor } from '#app/i18n/format.ts';
import { localeFromHeader } from '#app/i18n/locale.ts';

const german = formatsFor('de');

describe('German forms', () => {
  it('show days as 23.11.2026', () => {
    expect(german.day('2026-11-23')).toBe('23.11.2026');
    expect(german.dayShort('2026-11-23')).toBe('23.11.');
    expect(german.weekday('2026-11-25')).toBe('Mittwoch, 25.11.');
    expect(german.longDay('2026-11-23')).toBe('Montag, 23.11.2026');
    expect(german.calendarQuarter('2027-02-01')).toBe('1. Quartal 2027');
    expect(german.month('2025-12-01')).toBe('12/2025');
  });

  it('show instants in Berlin time, whatever the season', () => {
    expect(german.instant(Date.UTC(2026, 10, 23, 23, 30))).toBe('24.11.2026, 00:30 Uhr');
    expect(german.time(Date.UTC(2026, 6, 1, 8, 0))).toBe('10:00 Uhr');
  });

  it('say how far a day is away', () => {
    const today = '2026-11-23';
    expect(german.relativeDay(today, today)).toBe('heute');
    expect(german.relativeDay('2026-11-24', today)).toBe('morgen');
    expect(german.relativeDay('2026-12-11', today)).toBe('in 18 Tagen');
    expect(german.relativeDay('2026-11-22', today)).toBe('seit 1 Tag');
    expect(german.relativeDay('2026-11-21', today)).toBe('seit 2 Tagen');
  });

  it('say how long something lasts in minutes, hours or days, whichever says something', () => {
    const english = formatsFor('en');
    for (const [minutes, inGerman, inEnglish] of [
      [1, '1 Min.', '1 min'],
      [59, '59 Min.', '59 min'],
      [60, '1 Std.', '1 h'],
      [1_230, '20 Std. 30 Min.', '20 h 30 min'],
      [1_440, '1 Tag', '1 day'],
      [2_880, '2 Tage', '2 days'],
      [7_425, '5 Tage 3 Std.', '5 days 3 h'],
      [576_060, '400 Tage', '400 days'],
    ] as const)
      expect([german.span(minutes), english.span(minutes)].map((span) => span.replaceAll('\u00a0', ' '))).toEqual([
        inGerman,
        inEnglish,
      ]);
  });

  it('show numbers with a comma, money with two digits', () => {
    expect(german.number(1234.5)).toBe('1.234,5');
    expect(german.euro(1390)).toBe('13,90\u00a0€');
    expect(german.km(14)).toBe('14\u00a0km');
    expect(german.percent(0.45)).toBe('45\u00a0%');
    expect(german.list(['früh', 'spät', 'nachts'])).toBe('früh, spät und nachts');
  });
});

describe('language of a stranger', () => {
  it('is the first one we have, else German', () => {
    expect(localeFromHeader('fr-FR,en;q=0.8,de;q=0.7')).toBe('en');
    expect(localeFromHeader('de-AT,en')).toBe('de');
    expect(localeFromHeader('uk')).toBe('de');
    expect(localeFromHeader(null)).toBe('de');
  });
});
