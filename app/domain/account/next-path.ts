/**
 * The path of this site somebody wanted to open before signing in, with its query; null for anything that leads
 * elsewhere (other origins, `//host`, backslashes, control characters) or back to sign-in itself.
 */
export function safeNextPath(next: string | null | undefined): string | null {
  if (next == null || !next.startsWith('/') || /[\\\p{Cc}]/u.test(next)) return null;
  const base = 'http://here.invalid';
  if (!URL.canParse(next, base)) return null;
  const url = new URL(next, base);
  if (url.origin !== base || url.pathname.startsWith('//') || /^\/(demo-)?sign-(in|out)(\/|$)/.test(url.pathname))
    return null;
  return `${url.pathname}${url.search}`;
}
