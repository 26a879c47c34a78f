import { usualKm, type BrowseFilters } from '#app/domain/match/browse-question.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { languageName } from '#app/i18n/language-name.ts';
import { useLocale, useTexts } from '#app/i18n/use-texts.tsx';
import type { SearchChoice, UnderstoodSearch } from '#app/use-cases/match/understand-search.server.ts';
import { browseHref } from './browse-href.ts';

/** What a typed search left open: words with several meanings, each a link; words nobody knows. */
export function SearchQuestions({
  understood: { filters, ambiguous, unknown, postcodes },
  areWordsFound,
}: {
  understood: UnderstoodSearch;
  /** The list shows those in whose profile the unknown words stand. */
  areWordsFound: boolean;
}) {
  const t = useTexts('browse');
  const posting = useTexts('posting');
  const locale = useLocale();
  const labelOf = (choice: SearchChoice) =>
    choice.is === 'kind'
      ? t('kindChoice', { kind: posting(`kind.${choice.kind}`) })
      : choice.is === 'language'
        ? t('languageChoice', { language: languageName(locale, choice.code) })
        : choice.label;
  return (
    <>
      {ambiguous.map(({ text, choices }) => (
        <Alert key={text} kind="warning" title={t('search.ambiguous', { text })} live>
          <ul>
            {choices.map((choice) => (
              <li key={labelOf(choice)}>
                <a href={browseHref(chosen(filters, choice))}>{labelOf(choice)}</a>
              </li>
            ))}
          </ul>
        </Alert>
      ))}
      {postcodes.length === 0 ? null : (
        <Alert kind="warning" title={t('search.postcodeOnly', { postcodes: postcodes.join(', ') })} live>
          <p>{t('search.postcodeOnlyHint')}</p>
        </Alert>
      )}
      {unknown.length === 0 ? null : (
        <Alert kind="info" title={t('search.unknown', { words: unknown.map(atMost).join(', ') })} live>
          <p>{t(areWordsFound ? 'search.unknownHint' : 'search.unknownIgnored')}</p>
        </Alert>
      )}
    </>
  );
}

/** Whatever was typed, a title stays one. */
const atMost = (words: string) => (words.length > 80 ? `${words.slice(0, 80)}…` : words);

function chosen(filters: BrowseFilters, choice: SearchChoice): BrowseFilters {
  switch (choice.is) {
    case 'concept':
      return { ...filters, concepts: [...filters.concepts, choice.key] };
    case 'kind':
      return { ...filters, kinds: [...filters.kinds, choice.kind] };
    case 'language':
      return { ...filters, languages: [...filters.languages, choice.code] };
    case 'spot':
      return { ...filters, spotId: choice.spotId, km: filters.km ?? usualKm };
    case 'district':
      return { ...filters, districts: [...filters.districts, choice.districtKey] };
  }
}
