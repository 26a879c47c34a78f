/**
 * The address of the work list as it was asked for (section and page), with what is shown in it now.
 * @param now `open`: step whose row is open; `did`: what has just been done; `at`: key of the row the keys go on from
 */
export function hrefOfList(
  asked: URLSearchParams,
  now: { readonly open?: string; readonly did?: string; readonly at?: string } = {},
): string {
  const query = new URLSearchParams();
  for (const name of ['section', 'page']) {
    const value = asked.get(name);
    if (value !== null) query.set(name, value);
  }
  for (const [name, value] of Object.entries(now)) if (value !== undefined) query.set(name, value);
  const text = query.toString();
  return text === '' ? '/today' : `/today?${text}`;
}
