import type { ConsentLanguage } from '#app/domain/consent/consent.ts';
import { dayOf, daysBetween, type Day } from '#app/domain/time/day.ts';

const timeZone = 'Europe/Berlin';
/** Persian has a calendar of its own, Arabic and Persian digits of their own: papers in Germany know neither. */
const tags: Record<ConsentLanguage, string> = {
  de: 'de-DE',
  'de-simple': 'de-DE',
  en: 'en-GB',
  uk: 'uk-UA',
  ar: 'ar-u-ca-gregory-nu-latn',
  fa: 'fa-u-ca-gregory-nu-latn',
  tr: 'tr-TR',
  ru: 'ru-RU',
};

/** Shown forms of days, instants, numbers, money. Days are ISO strings, instants Date or milliseconds, money cents. */
export interface Formats {
  /** 23.11.2026 */
  day(day: Day): string;
  /** 23.11. */
  dayShort(day: Day): string;
  /** Mittwoch, 25.11. */
  weekday(day: Day): string;
  /** Montag, 23.11.2026 */
  longDay(day: Day): string;
  /** 1. Quartal 2027 */
  calendarQuarter(day: Day): string;
  /** 12/2025 */
  month(day: Day): string;
  /** 23.11.2026, 14:30 Uhr (Berlin) */
  instant(instant: Date | number): string;
  /** 14:30 Uhr (Berlin) */
  time(instant: Date | number): string;
  /** heute, morgen, gestern, in 18 Tagen, seit 2 Tagen */
  relativeDay(day: Day, today: Day): string;
  /** 12 Min., 20 Std. 30 Min., 5 Tage 3 Std.: how long something lasts, from whole minutes. No smaller part than says something. */
  span(minutes: number): string;
  /** 1.234,5 - at most `digits` decimals, none forced. */
  number(value: number, digits?: number): string;
  /** 45 % from 0.45 */
  percent(share: number): string;
  /** 14 km */
  km(km: number): string;
  /** 13,90 € from 1390 */
  euro(cents: number): string;
  /** a, b und c */
  list(words: readonly string[]): string;
}

const utcDate = (day: Day) => new Date(`${day}T12:00:00Z`);

function make(language: ConsentLanguage): Formats {
  const tag = tags[language];
  const german = language === 'de' || language === 'de-simple';
  // Days, amounts and numbers as they stand on German papers, in every language but English.
  const paper = language === 'en' ? tag : 'de-DE';
  const dates = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(paper, { timeZone: 'UTC', ...options });
  const day = dates(
    language === 'en'
      ? { day: 'numeric', month: 'short', year: 'numeric' }
      : { day: '2-digit', month: '2-digit', year: 'numeric' },
  );
  const dayShort = dates(language === 'en' ? { day: 'numeric', month: 'short' } : { day: '2-digit', month: '2-digit' });
  const weekdayName = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', weekday: 'long' });
  const months = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', month: 'long', year: 'numeric' });
  const time = new Intl.DateTimeFormat(paper, { timeZone, hour: '2-digit', minute: '2-digit' });
  const euro = new Intl.NumberFormat(paper, { style: 'currency', currency: 'EUR' });
  const percent = new Intl.NumberFormat(paper, { style: 'percent', maximumFractionDigits: 0 });
  const numbers = [0, 1, 2, 3].map((digits) => new Intl.NumberFormat(paper, { maximumFractionDigits: digits }));
  const whole = numbers[0] ?? new Intl.NumberFormat(paper);
  const kilometres = new Intl.NumberFormat(tag, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 0 });
  const words = new Intl.ListFormat(tag, { type: 'conjunction' });
  const clock = (instant: Date | number) => (german ? `${time.format(instant)} Uhr` : time.format(instant));

  return {
    day: (value) => day.format(utcDate(value)),
    dayShort: (value) => dayShort.format(utcDate(value)),
    weekday: (value) => `${weekdayName.format(utcDate(value))}, ${dayShort.format(utcDate(value))}`,
    longDay: (value) => `${weekdayName.format(utcDate(value))}, ${day.format(utcDate(value))}`,
    calendarQuarter: (value) => {
      const quarter = Math.ceil(Number(value.slice(5, 7)) / 3);
      const year = value.slice(0, 4);
      if (language === 'de') return `${quarter}. Quartal ${year}`;
      if (language === 'en') return `Q${quarter} ${year}`;
      const month = (number: number) => utcDate(`${year}-${String(number).padStart(2, '0')}-15`);
      return months.formatRange(month(quarter * 3 - 2), month(quarter * 3));
    },
    month: (value) => `${value.slice(5, 7)}/${value.slice(0, 4)}`,
    instant: (value) => `${day.format(utcDate(dayOf(new Date(value))))}, ${clock(value)}`,
    time: clock,
    relativeDay: (value, today) => {
      const days = daysBetween(today, value);
      if (days === 0) return german ? 'heute' : 'today';
      if (days === 1) return german ? 'morgen' : 'tomorrow';
      const count = whole.format(Math.abs(days));
      const one = Math.abs(days) === 1;
      if (german) return days > 0 ? `in ${count} Tagen` : `seit ${count} ${one ? 'Tag' : 'Tagen'}`;
      return days > 0 ? `in ${count} days` : `for ${count} ${one ? 'day' : 'days'}`;
    },
    span: (minutes) => {
      const [day, days, hour, minute] = german ? ['Tag', 'Tage', 'Std.', 'Min.'] : ['day', 'days', 'h', 'min'];
      const amount = (number: number, unit: string) => `${whole.format(number)}\u00a0${unit}`;
      const both = (first: string, rest: number, unit: string) =>
        rest === 0 ? first : `${first} ${amount(rest, unit)}`;
      if (minutes < 60) return amount(minutes, minute);
      const hours = Math.floor(minutes / 60);
      if (hours < 24) return both(amount(hours, hour), minutes % 60, minute);
      const full = Math.floor(hours / 24);
      const inDays = amount(full, full === 1 ? day : days);
      return full < 14 ? both(inDays, hours % 24, hour) : inDays;
    },
    // Small whole numbers look alike in every language; a page of reasons shows hundreds.
    number: (value, digits = 1) =>
      Number.isInteger(value) && Math.abs(value) < 1000 ? `${value}` : (numbers[digits] ?? whole).format(value),
    percent: (share) => percent.format(share),
    km: (km) => (german || language === 'en' ? `${whole.format(km)}\u00a0km` : kilometres.format(km)),
    euro: (cents) => euro.format(cents / 100),
    list: (items) => words.format(items),
  };
}

const formats = new Map<ConsentLanguage, Formats>();

/** The formats of a language; made once, so it may be called in a loop. */
export function formatsFor(language: ConsentLanguage): Formats {
  let known = formats.get(language);
  if (known === undefined) {
    known = make(language);
    formats.set(language, known);
  }
  return known;
}
