import { isFiltered, type BrowseFilters } from '#app/domain/match/browse-question.ts';
import { chosenFilters } from '#app/domain/match/chosen-filters.ts';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { useTexts } from '#app/i18n/use-texts.tsx';
import type { BrowsedProfiles } from '#app/use-cases/match/browse-profiles.server.ts';

import { browseHref } from './browse-href.ts';
import { useFilterLabel } from './use-filter-label.ts';

/** What is filtered by, in words: each can be taken out, a concept exchanged for a near one. */
export function ChosenFilters({ filters, list }: { filters: BrowseFilters; list: Omit<BrowsedProfiles, 'filters'> }) {
  const t = useTexts('browse');
  const labelOf = useFilterLabel(list);
  if (!isFiltered(filters)) return null;
  const others = chosenFilters(filters).filter(({ filter }) => filter.is !== 'concept');
  const swap = (key: string, by: string) =>
    browseHref({ ...filters, concepts: filters.concepts.map((one) => (one === key ? by : one)) });
  const without = (key: string) => browseHref({ ...filters, concepts: filters.concepts.filter((one) => one !== key) });
  return (
    <div className="chips">
      <ul className="tags" aria-label={t('chosen')}>
        {list.chosen.map(({ key, label, instead }) => (
          <li key={key} className="chip">
            <a href={without(key)} aria-label={t('remove', { filter: label })}>
              {label}
            </a>
            {instead.length === 0 ? null : (
              <details>
                <summary aria-label={t('instead', { concept: label })}>{t('exchange')}</summary>
                <ul>
                  {instead.map((other) => (
                    <li key={other.key}>
                      <a href={swap(key, other.key)}>{other.label}</a>
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
        {others.map(({ filter, without: rest }) => (
          <li key={browseHref(rest)} className="chip">
            <a href={browseHref(rest)} aria-label={t('remove', { filter: labelOf(filter) })}>
              {labelOf(filter)}
            </a>
          </li>
        ))}
      </ul>
      <LinkButton kind="quiet" small href="/profiles/browse">
        {t('removeAll')}
      </LinkButton>
    </div>
  );
}
