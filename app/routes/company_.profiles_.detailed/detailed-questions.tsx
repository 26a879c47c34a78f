import { Alert } from '#app/components/ui/alert.tsx';
import { detailedQuery } from '#app/domain/disclosure/detailed-filter.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import type { UnderstoodDetailedSearch } from '#app/use-cases/disclosure/understand-detailed-search.server.ts';
import { browsingHref } from '../company_.profiles/browsing-href.ts';

interface DetailedQuestionsProps {
  readonly understood: UnderstoodDetailedSearch;
  readonly posting: { readonly id: string } | null;
}

/** What a typed search left open: words with several meanings, each a link; words nothing can be filtered by. */
export function DetailedQuestions({ understood: { filter, ambiguous, unknown }, posting }: DetailedQuestionsProps) {
  const t = useTexts('companyBrowse');
  return (
    <>
      {ambiguous.map(({ text, choices }) => (
        <Alert key={text} kind="warning" title={t('detailedList.ambiguous', { text })} live>
          <ul>
            {choices.map(({ key, label }) => (
              <li key={key}>
                <a
                  href={browsingHref(
                    'detailed',
                    posting,
                    detailedQuery({ ...filter, concepts: [...filter.concepts, key] }),
                  )}
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </Alert>
      ))}
      {unknown.length === 0 ? null : (
        <Alert kind="warning" title={t('detailedList.unknown', { words: unknown.join(', ') })} live>
          {detailedQuery(filter) === '' ? null : (
            <p>
              <a href={browsingHref('detailed', posting, detailedQuery(filter))}>{t('detailedList.rest')}</a>
            </p>
          )}
        </Alert>
      )}
    </>
  );
}
