import { addDays, isDay, weekday, type Day } from './day.ts';
import { addWorkingDays, isWorkingDay } from './working-day.ts';

/** First letters of the days of the week, Monday first, in German and English. */
const weekdayWords: readonly (readonly string[])[] = [['mo'], ['di', 'tu'], ['mi', 'we'], ['do', 'th'], ['fr']];

/**
 * A date as people type it who have no hand free for a calendar: `3` (in three working days), `2w` (in two weeks, on the
 * next working day), `mo` (the next Monday), `7.12.` (the next one), `7.12.26`, `07.12.2026`, `2026-12-07`.
 * Counted days are working days; a named day is taken as it is (see `dueDayProblem`).
 * @returns null when it can't be read; a day that does not exist (31.2.) can't
 */
export function typedDay(text: string, today: Day): Day | null {
  const typed = text.trim().toLowerCase().replace(/\s+/g, '');
  const days = /^\+?(\d{1,3})$/.exec(typed)?.[1];
  if (days !== undefined) return addWorkingDays(today, Number(days));
  const weeks = /^\+?(\d{1,2})w$/.exec(typed)?.[1];
  if (weeks !== undefined) return addWorkingDays(addDays(today, Number(weeks) * 7), 0);
  if (isDay(typed)) return typed;
  const named = weekdayWords.findIndex((words) => words.some((word) => typed === word || typed === `${word}.`));
  if (named >= 0) return addDays(today, ((named + 1 - weekday(today) + 6) % 7) + 1);
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.?(\d{4}|\d{2})?$/.exec(typed) ?? [];
  if (day === '') return null;
  const inYear = (number: number): Day | null => {
    const found = `${number}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isDay(found) ? found : null;
  };
  if (year !== '') return inYear(year.length === 2 ? 2000 + Number(year) : Number(year));
  const thisYear = Number(today.slice(0, 4));
  // 29 February comes every four years, across a century that has none every eight.
  for (let next = thisYear; next <= thisYear + 8; next += 1) {
    const found = inYear(next);
    if (found !== null && found >= today) return found;
  }
  return null;
}

/** Why a day can't be the day something is due, as a code of namespace `errors`; null: it can. */
export function dueDayProblem(
  day: Day,
  today: Day,
): { readonly code: 'dateInPast' | 'noWorkingDay'; readonly params: Record<string, string> } | null {
  if (day < today) return { code: 'dateInPast', params: {} };
  if (isWorkingDay(day)) return null;
  return { code: 'noWorkingDay', params: { on: day, nextOn: addWorkingDays(day, 0) } };
}
