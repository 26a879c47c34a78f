import { dayOfNumber, isDay, type Day } from '../time/day.ts';
import { fold, tidy } from './fold.ts';

/**
 * How two-digit years are meant: `birth` is the latest such year not after today, everything else is in this century.
 * A month alone ("Jan 2027", "12/2025") is its first day, but never a birthday.
 */
export type DayMeaning = 'birth' | 'other';

/**
 * A day from a list that may also be "ab sofort" (`rightAway`): kept as the word, so that the same list does not change
 * from one day to the next. `dayFrom` makes it a day when the row is taken.
 */
export type ImportedDay = Day;
export const rightAway = 'now';

export function dayFrom(day: ImportedDay | null, today: Day): Day | null {
  return day === rightAway ? today : day;
}

export type DayCell = { readonly ok: true; readonly day: Day } | { readonly ok: false; readonly example: string };

const months = ['jan', 'feb', 'maer', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];
const otherMonthWords: Readonly<Record<string, number>> = {
  mrz: 3,
  mar: 3,
  may: 5,
  oct: 10,
  dec: 12,
  jaen: 1,
  feber: 2,
};

/** Days since 1899-12-30, as Excel stores them; 1927 to 2119 lie between. */
const excelEpoch = -25569;

/**
 * One date as people write it: 14.01.2027, 14.1.27, 14/01/2027, 14-01-2027, 2027-01-14, 14. Januar 2027, Jan 2027,
 * 01/2027, with or without a time behind it, or an Excel serial number. Day before month, always.
 * A failure carries an example of how it should look, as near to what was meant as can be told.
 */
export function readDay(cell: string, meaning: DayMeaning, today: Day): DayCell {
  const text = tidy(cell)
    .replace(/^(?:ab|seit|vom|am|zum|ca\.?|voraussichtlich|vsl\.?)\s+(?:dem\s+)?/i, '')
    .replace(/[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z| Uhr)?$/, '');
  const failed: DayCell = { ok: false, example: meaning === 'birth' ? '24.08.1991' : '14.01.2027' };

  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), failed);

  const german = /^(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4}|\d{2})$/.exec(text);
  if (german !== null)
    return dayOf(fullYear(german[3] ?? '', meaning, today), Number(german[2]), Number(german[1]), failed);

  const named = /^(\d{1,2})\.?\s*([a-zäA-ZÄ]{3,9})\.?\s*(\d{4}|\d{2})$/.exec(text);
  const namedMonth = named === null ? null : monthOf(named[2] ?? '');
  if (named !== null && namedMonth !== null)
    return dayOf(fullYear(named[3] ?? '', meaning, today), namedMonth, Number(named[1]), failed);

  if (/^\d{5}$/.test(text) && Number(text) >= 9863 && Number(text) <= 80000)
    return { ok: true, day: dayOfNumber(Number(text) + excelEpoch) };
  if (meaning === 'birth') return failed;

  const numbered = /^(\d{1,2})\s*[./-]\s*(\d{4})$/.exec(text);
  if (numbered !== null) return dayOf(Number(numbered[2]), Number(numbered[1]), 1, failed);
  const wordy = /^([a-zäA-ZÄ]{3,9})\.?\s*(\d{4}|\d{2})$/.exec(text);
  const wordyMonth = wordy === null ? null : monthOf(wordy[1] ?? '');
  if (wordy !== null && wordyMonth !== null)
    return dayOf(fullYear(wordy[2] ?? '', meaning, today), wordyMonth, 1, failed);
  return failed;
}

/** 2027-01-14 as 14.01.2027: how a date is written in a list (the lists are German in every language of the UI). */
export function writeDay(day: Day): string {
  return `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;
}

function dayOf(year: number, month: number, date: number, failed: DayCell): DayCell {
  const day = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  if (year >= 1900 && year <= 2199) {
    if (isDay(day)) return { ok: true, day };
    if (month >= 1 && month <= 12 && date > 28)
      return { ok: false, example: writeDay(new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)) };
  }
  return failed;
}

function fullYear(text: string, meaning: DayMeaning, today: Day): number {
  if (text.length === 4) return Number(text);
  const inThisCentury = 2000 + Number(text);
  return meaning === 'birth' && inThisCentury > Number(today.slice(0, 4)) ? inThisCentury - 100 : inThisCentury;
}

function monthOf(word: string): number | null {
  const folded = fold(word);
  const index = months.findIndex((month) => folded.startsWith(month));
  if (index >= 0) return index + 1;
  const other = Object.keys(otherMonthWords).find((start) => folded.startsWith(start));
  return other === undefined ? null : (otherMonthWords[other] ?? null);
}
