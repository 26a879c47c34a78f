import type { BrowseFilters } from '#app/domain/match/browse-question.ts';
import { farthestKm } from '#app/domain/reference/straight-line-km.ts';
import { levelOfRank } from '#app/domain/profile/language-level.ts';
import { languageName } from '#app/i18n/language-name.ts';
import { useFormats, useLocale, useTexts } from '#app/i18n/use-texts.tsx';

export interface FilterChip {
  readonly label: string;
  /** The filters without it. */
  readonly without: BrowseFilters;
}

interface Names {
  readonly spotName: string | null;
  readonly districtName: (key: string) => string;
}

/** Every filter that is set, except concepts, in words, each with the filters that are left without it. */
export function useBrowseChips(): (filters: BrowseFilters, names: Names) => FilterChip[] {
  const t = useTexts('browse');
  const match = useTexts('match');
  const posting = useTexts('posting');
  const format = useFormats();
  const locale = useLocale();
  return (filters, { spotName, districtName }) => {
    const { german, hours, free } = filters;
    const level = (rank: number) => match(`level.${levelOfRank(rank)}`);
    const any = { from: null, to: null };
    const chips: FilterChip[] = [];
    const add = (label: string, change: Partial<BrowseFilters>) =>
      chips.push({ label, without: { ...filters, ...change } });
    const without = <Value>(values: readonly Value[], value: Value) => values.filter((one) => one !== value);
    if (german === 'unknown') add(t('germanIsUnknown'), { german: any });
    else if (german.from !== null && german.from === german.to)
      add(t('germanExactly', { level: level(german.from) }), { german: any });
    else {
      if (german.from !== null)
        add(t('germanFrom', { from: level(german.from) }), { german: { ...german, from: null } });
      if (german.to !== null) add(t('germanTo', { to: level(german.to) }), { german: { ...german, to: null } });
    }
    if (spotName !== null)
      add(t('nearChip', { place: spotName, km: filters.km ?? farthestKm }), { spotId: null, km: null });
    for (const key of filters.districts) add(districtName(key), { districts: without(filters.districts, key) });
    for (const kind of filters.kinds) add(posting(`kind.${kind}`), { kinds: without(filters.kinds, kind) });
    for (const shift of filters.shifts) add(posting(`shift.${shift}`), { shifts: without(filters.shifts, shift) });
    if (hours.from !== null) add(t('hoursFrom', { hours: hours.from }), { hours: { ...hours, from: null } });
    if (hours.to !== null) add(t('hoursTo', { hours: hours.to }), { hours: { ...hours, to: null } });
    if (free.from !== null) add(t('freeFrom', { day: format.day(free.from) }), { free: { ...free, from: null } });
    if (free.to !== null) add(t('freeTo', { day: format.day(free.to) }), { free: { ...free, to: null } });
    for (const licence of filters.licences)
      add(posting(`licence.${licence}`), { licences: without(filters.licences, licence) });
    for (const code of filters.languages)
      add(languageName(locale, code), { languages: without(filters.languages, code) });
    if (filters.withCar) add(t('withCar'), { withCar: false });
    return chips;
  };
}
