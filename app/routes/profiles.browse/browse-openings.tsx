import { farthestKm } from '#app/domain/reference/straight-line-km.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import type { BrowsedProfiles } from '#app/use-cases/match/browse-profiles.server.ts';

import { browseHref } from './browse-href.ts';
import { useFilterLabel } from './use-filter-label.ts';

/** Where nobody or few are left: which single filter to take out, and how many there are then. */
export function BrowseOpenings({ list }: { list: Omit<BrowsedProfiles, 'filters'> }) {
  const t = useTexts('browse');
  const labelOf = useFilterLabel(list);
  if (list.openings.length === 0) return null;
  return (
    <section aria-labelledby="openings">
      <h2 id="openings">{t('opening.title')}</h2>
      <ul>
        {list.openings.map(({ filter, without, total }) => (
          <li key={browseHref(without)}>
            <a href={browseHref(without)}>
              {filter.is === 'km'
                ? t('opening.further', { filter: labelOf(filter), farthest: farthestKm, count: total })
                : t('opening.without', { filter: labelOf(filter), count: total })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
