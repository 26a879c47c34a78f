import { limitOn, type RuleBook } from '../rule/rule-book.ts';
import { addDays, mondayOf, type Day } from '../time/day.ts';

/** What a team is for decides how many cases one caseworker should have (rows `house.caseloadLeast` and `house.caseloadMost`). */
export const caseloadBands = ['youth', 'specialTeam', 'integrationPoint'] as const;
export type CaseloadBand = (typeof caseloadBands)[number];

/** Cases per caseworker: at least, at most; null: no such bound. */
export interface BandLimits {
  readonly least: number | null;
  readonly most: number | null;
}

/** The band in force on the book's day. */
export function bandLimits(book: RuleBook, band: CaseloadBand): BandLimits {
  return {
    least: limitOn(book, `house.caseloadLeast.${band}`)?.value ?? null,
    most: limitOn(book, `house.caseloadMost.${band}`)?.value ?? null,
  };
}

/** Where a number of cases stands. */
export function standsInBand(cases: number, { least, most }: BandLimits): 'below' | 'within' | 'above' {
  if (most !== null && cases > most) return 'above';
  return least !== null && cases < least ? 'below' : 'within';
}

/** Of a team smaller than this no sum is shown: it would tell about single people. A floor of the product: no house lowers it. */
export const smallestTeam = 5;

/** What a case needs at the moment, most effort first; each case has exactly one. */
export const caseEfforts = ['preparing', 'accompanied', 'proposed', 'inCourse', 'quiet'] as const;
export type CaseEffort = (typeof caseEfforts)[number];

export interface ForecastWeek {
  /** Its first day, a Monday; of the first week today. */
  readonly from: Day;
  readonly to: Day;
  readonly count: number;
}

/** Last day a forecast of four weeks looks at, the current one included. */
export function forecastUntil(today: Day): Day {
  return addDays(mondayOf(today), 27);
}

/** How much is due per week: this one with what is late, and the three that follow. */
export function forecastWeeks(
  due: readonly { readonly on: Day; readonly count: number }[],
  today: Day,
): ForecastWeek[] {
  return [0, 1, 2, 3].map((week) => {
    const monday = addDays(mondayOf(today), week * 7);
    const from = week === 0 ? today : monday;
    const to = addDays(monday, 6);
    const inWeek = due.filter(({ on }) => on <= to && (week === 0 || on >= monday));
    return { from, to, count: inWeek.reduce((sum, { count }) => sum + count, 0) };
  });
}
