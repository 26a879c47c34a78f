import { browseQuery, type BrowseFilters } from '#app/domain/match/browse-question.ts';

/** The page of these filters. @param page from 1 */
export function browseHref(filters: BrowseFilters, page = 1): string {
  const query = browseQuery(filters);
  const paged = page === 1 ? query : `${query}${query === '' ? '' : '&'}page=${page}`;
  return paged === '' ? '/profiles/browse' : `/profiles/browse?${paged}`;
}
