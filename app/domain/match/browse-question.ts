import { farthestKm } from '../reference/straight-line-km.ts';
import { licences, postingKinds, shifts, type Licence, type PostingKind, type Shift } from '../posting/posting.ts';
import { cefrLevels, levelRank, type CefrLevel } from '../profile/language-level.ts';
import type { Day } from '../time/day.ts';

/** Days a list offers to filter by; distances are `commuteLimits`. */
/** A place alone means its surroundings. */
export const usualKm = 20;
export const browseDays = [0, 30, 90] as const;
export const browseSorts = ['near', 'free', 'german'] as const;
export type BrowseSort = (typeof browseSorts)[number];

/** From and to, both included; null: open. */
export interface Between<Value> {
  readonly from: Value | null;
  readonly to: Value | null;
}

/** What a list of profiles is filtered by. Nothing here says who somebody is, so all of it may stand in an address. */
export interface BrowseFilters {
  /** Concept keys; everybody shown holds all of them. */
  readonly concepts: readonly string[];
  /** Groups of concept keys; everybody shown holds at least one of each group ("A oder B"). */
  readonly oneOf: readonly (readonly string[])[];
  /** Wants at least one of these. */
  readonly kinds: readonly PostingKind[];
  /** Works at least one of these. */
  readonly shifts: readonly Shift[];
  /** Holds all of these. */
  readonly licences: readonly Licence[];
  /** Speaks all of these besides whatever else; ISO 639-1. Only for whoever may read who somebody is. */
  readonly languages: readonly string[];
  /** Lowest of the four skills, by rank; `unknown`: those of whom nothing is known. */
  readonly german: Between<number> | 'unknown';
  /** Hours a week somebody can work overlap these. */
  readonly hours: Between<number>;
  /** First day somebody could start; without `from` those who are free already too. */
  readonly free: Between<Day>;
  readonly withCar: boolean;
  readonly spotId: number | null;
  /** Counts only with a spot; null: as far as distances are known, `farthestKm`. */
  readonly km: number | null;
  readonly districts: readonly string[];
  readonly sort: BrowseSort;
}

const any = { from: null, to: null };
const anything: BrowseFilters = {
  concepts: [],
  oneOf: [],
  kinds: [],
  shifts: [],
  licences: [],
  languages: [],
  german: any,
  hours: any,
  free: any,
  withCar: false,
  spotId: null,
  km: null,
  districts: [],
  sort: 'near',
};

/** More values of one filter than this help nobody. */
const mostValues = 20;
const mostGroups = 5;
const mostHours = 168;

/** The filters of an address. What it does not know, or what is out of range, it leaves out: an address never fails. */
export function browseFilters(params: URLSearchParams): BrowseFilters {
  const all = (name: string) => [...new Set(params.getAll(name))].slice(0, mostValues);
  const chosen = <Word extends string>(name: string, words: readonly Word[]) =>
    words.filter((word) => params.getAll(name).includes(word));
  const whole = (name: string, most: number) => {
    const text = params.get(name) ?? '';
    return /^\d{1,7}$/.test(text) && Number(text) <= most ? Number(text) : null;
  };
  const level = (name: string): number | null => {
    const found = cefrLevels.find((one: CefrLevel) => one === params.get(name));
    return found === undefined ? null : levelRank(found);
  };
  const day = (name: string): Day | null => {
    const text = params.get(name) ?? '';
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T12:00:00Z`).toJSON()?.startsWith(text) ? text : null;
  };
  const isKey = (key: string) => /^[a-z]+\.[a-zA-Z0-9.-]{1,80}$/.test(key);
  const groups = all('or').map((keys) => [...new Set(keys.split(',').slice(0, mostValues).filter(isKey))]);
  return {
    concepts: all('c').filter(isKey),
    oneOf: groups.filter((keys) => keys.length > 1).slice(0, mostGroups),
    kinds: chosen('kind', postingKinds),
    shifts: chosen('shift', shifts),
    licences: chosen('licence', licences),
    languages: all('language').filter((code) => /^[a-z]{2,3}$/.test(code)),
    german: params.get('german') === 'unknown' ? 'unknown' : { from: level('german'), to: level('germanTo') },
    hours: { from: whole('hours', mostHours), to: whole('hoursTo', mostHours) },
    free: { from: day('free'), to: day('freeTo') },
    withCar: params.get('car') === 'yes',
    spotId: whole('spot', 9_999_999),
    km: whole('km', farthestKm),
    districts: all('district').filter((key) => /^\d{5}$/.test(key)),
    sort: browseSorts.find((sort) => sort === params.get('sort')) ?? 'near',
  };
}

/** The address of filters: the same filters always give the same one. Empty for none. */
export function browseQuery(filters: BrowseFilters): string {
  const { german, hours, free } = filters;
  const params = new URLSearchParams();
  const add = (name: string, values: readonly (string | number | null)[]) => {
    for (const value of values) if (value !== null) params.append(name, String(value));
  };
  const levelOf = (rank: number | null) => (rank === null ? null : (cefrLevels[rank] ?? null));
  add('c', filters.concepts);
  add(
    'or',
    filters.oneOf.map((keys) => keys.join(',')),
  );
  add('german', [german === 'unknown' ? german : levelOf(german.from)]);
  add('germanTo', [german === 'unknown' ? null : levelOf(german.to)]);
  add('spot', [filters.spotId]);
  add('km', [filters.km]);
  add('district', filters.districts);
  add('kind', filters.kinds);
  add('shift', filters.shifts);
  add('hours', [hours.from]);
  add('hoursTo', [hours.to]);
  add('free', [free.from]);
  add('freeTo', [free.to]);
  add('licence', filters.licences);
  add('language', filters.languages);
  add('car', [filters.withCar ? 'yes' : null]);
  add('sort', [filters.sort === 'near' ? null : filters.sort]);
  return params.toString();
}

/** Whether anything is filtered; the order does not count. */
export function isFiltered(filters: BrowseFilters): boolean {
  return browseQuery({ ...filters, sort: 'near' }) !== browseQuery(anything);
}
