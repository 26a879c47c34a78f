import { browseDays, type BrowseFilters } from '#app/domain/match/browse-question.ts';
import { commuteLimits } from '#app/domain/reference/commute-band.ts';
import { licences, postingKinds, shifts } from '#app/domain/posting/posting.ts';
import { cefrLevels } from '#app/domain/profile/language-level.ts';
import { addDays, type Day } from '#app/domain/time/day.ts';
import { languageName } from '#app/i18n/language-name.ts';
import { useLocale, useTexts } from '#app/i18n/use-texts.tsx';
import type { BrowsedProfiles } from '#app/use-cases/match/browse-profiles.server.ts';

import { FacetList, type FacetValue } from './facet-list.tsx';

interface BrowseFacetsProps {
  readonly filters: BrowseFilters;
  readonly list: Omit<BrowsedProfiles, 'filters'>;
  readonly today: Day;
}

/** Every value somebody could filter by next, each with the number that choosing it leaves; a chosen one is taken out again. */
export function BrowseFacets({ filters, list, today }: BrowseFacetsProps) {
  const t = useTexts('browse');
  const match = useTexts('match');
  const posting = useTexts('posting');
  const locale = useLocale();
  const { counts } = list;
  const to = (change: Partial<BrowseFilters>): BrowseFilters => ({ ...filters, ...change });
  const toggled = <Value,>(values: readonly Value[], value: Value) =>
    values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  const concepts = (values: BrowsedProfiles['skills']): FacetValue[] =>
    values.map(({ key, label, count }) => ({
      label,
      count,
      isChosen: false,
      filters: to({ concepts: [...filters.concepts, key] }),
    }));
  const { german, free } = filters;
  const isLevel = (rank: number) => german !== 'unknown' && german.from === rank && german.to === rank;
  const any = { from: null, to: null };
  const days = browseDays.map((count) => ({ count, day: addDays(today, count) }));
  return (
    <>
      <FacetList title={t('facet.occupations')} isOpen values={concepts(list.occupations)} />
      <FacetList title={t('facet.skills')} isOpen values={concepts(list.skills)} />
      <FacetList
        title={t('facet.german')}
        isOpen
        values={[
          ...cefrLevels.map((level, rank) => ({
            label: match(`level.${level}`),
            count: counts.german[rank] ?? 0,
            isChosen: isLevel(rank),
            filters: to({ german: isLevel(rank) ? any : { from: rank, to: rank } }),
          })),
          {
            label: t('germanUnknown'),
            count: counts.germanUnknown,
            isChosen: german === 'unknown',
            filters: to({ german: german === 'unknown' ? any : 'unknown' }),
          },
        ]}
      />
      {list.spotName === null ? null : (
        <FacetList
          title={t('facet.near', { place: list.spotName })}
          values={commuteLimits.map((km, index) => ({
            label: t('within', { km }),
            count: counts.km[index] ?? 0,
            isChosen: filters.km === km,
            filters: to({ km: filters.km === km ? null : km }),
          }))}
        />
      )}
      <FacetList
        title={t('facet.districts')}
        values={list.districts.map(({ key, name, count }) => ({
          label: name,
          count,
          isChosen: filters.districts.includes(key),
          filters: to({ districts: toggled(filters.districts, key) }),
        }))}
      />
      <FacetList
        title={t('facet.kinds')}
        values={postingKinds.map((kind) => ({
          label: posting(`kind.${kind}`),
          count: counts.kinds[kind],
          isChosen: filters.kinds.includes(kind),
          filters: to({ kinds: toggled(filters.kinds, kind) }),
        }))}
      />
      <FacetList
        title={t('facet.shifts')}
        values={shifts.map((shift) => ({
          label: posting(`shift.${shift}`),
          count: counts.shifts[shift],
          isChosen: filters.shifts.includes(shift),
          filters: to({ shifts: toggled(filters.shifts, shift) }),
        }))}
      />
      <FacetList
        title={t('facet.free')}
        values={days.map(({ count, day }, index) => ({
          label: count === 0 ? t('freeNow') : t('freeWithin', { days: count }),
          count: counts.free[index] ?? 0,
          isChosen: free.from === null && free.to === day,
          filters: to({ free: free.from === null && free.to === day ? any : { from: null, to: day } }),
        }))}
      />
      <FacetList
        title={t('facet.licences')}
        values={licences.map((licence) => ({
          label: posting(`licence.${licence}`),
          count: counts.licences[licence],
          isChosen: filters.licences.includes(licence),
          filters: to({ licences: toggled(filters.licences, licence) }),
        }))}
      />
      <FacetList
        title={t('facet.languages')}
        hint={t('facet.languagesHint')}
        values={list.languages.map(({ code, count }) => ({
          label: languageName(locale, code),
          count,
          isChosen: filters.languages.includes(code),
          filters: to({ languages: toggled(filters.languages, code) }),
        }))}
      />
      <FacetList
        title={t('facet.car')}
        values={[
          {
            label: t('withCar'),
            count: counts.withCar,
            isChosen: filters.withCar,
            filters: to({ withCar: !filters.withCar }),
          },
        ]}
      />
    </>
  );
}
