import type { ChosenFilter } from '#app/domain/match/chosen-filters.ts';
import { levelOfRank } from '#app/domain/profile/language-level.ts';
import { languageName } from '#app/i18n/language-name.ts';
import { useFormats, useLocale, useTexts } from '#app/i18n/use-texts.tsx';
import type { BrowsedProfiles } from '#app/use-cases/match/browse-profiles.server.ts';

/** One filter that is set in words. */
export function useFilterLabel(list: Pick<BrowsedProfiles, 'chosen' | 'oneOf' | 'spotName' | 'districts'>) {
  const t = useTexts('browse');
  const match = useTexts('match');
  const posting = useTexts('posting');
  const format = useFormats();
  const locale = useLocale();
  return (filter: ChosenFilter): string => {
    switch (filter.is) {
      case 'concept':
        return list.chosen.find(({ key }) => key === filter.key)?.label ?? filter.key;
      case 'oneOf': {
        const named = list.oneOf.flat();
        return filter.keys.map((key) => named.find((one) => one.key === key)?.label ?? key).join(` ${t('or')} `);
      }
      case 'germanUnknown':
        return t('germanIsUnknown');
      case 'germanExactly':
        return t('germanExactly', { level: match(`level.${levelOfRank(filter.rank)}`) });
      case 'germanFrom':
        return t('germanFrom', { from: match(`level.${levelOfRank(filter.rank)}`) });
      case 'germanTo':
        return t('germanTo', { to: match(`level.${levelOfRank(filter.rank)}`) });
      case 'near':
        return t('nearChip', { place: list.spotName ?? '', km: filter.km });
      case 'km':
        return t('within', { km: filter.km });
      case 'district':
        return list.districts.find(({ key }) => key === filter.key)?.name ?? filter.key;
      case 'kind':
        return posting(`kind.${filter.kind}`);
      case 'shift':
        return posting(`shift.${filter.shift}`);
      case 'hoursFrom':
        return t('hoursFrom', { hours: filter.hours });
      case 'hoursTo':
        return t('hoursTo', { hours: filter.hours });
      case 'freeFrom':
        return t('freeFrom', { day: format.day(filter.day) });
      case 'freeTo':
        return t('freeTo', { day: format.day(filter.day) });
      case 'licence':
        return posting(`licence.${filter.licence}`);
      case 'language':
        return languageName(locale, filter.code);
      case 'withCar':
        return t('withCar');
    }
  };
}
