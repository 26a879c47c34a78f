/** The address of a list of the company's, for one of its postings. @param query the filters, '' for none */
export function browsingHref(
  list: 'cards' | 'detailed',
  posting: { readonly id: string } | null,
  query: string,
  page = 1,
): string {
  const params = new URLSearchParams(query);
  if (posting !== null) params.set('posting', posting.id);
  if (page > 1) params.set('page', String(page));
  const path = list === 'cards' ? '/company/profiles' : '/company/profiles/detailed';
  return params.size === 0 ? path : `${path}?${params.toString()}`;
}
