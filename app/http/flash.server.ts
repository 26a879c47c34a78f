const name = 'notice';

/** A notice for the next page: a key of namespace `notices`, nothing else. */
export function flashCookie(notice: string): string {
  return `${name}=${encodeURIComponent(notice)}; Path=/; Max-Age=60; HttpOnly; SameSite=Lax`;
}

/** The notice to show now, with the cookie that forgets it; null when there is none. */
export function takeFlash(request: Request): { notice: string; forget: string } | null {
  const found = /(?:^|;\s*)notice=([^;]+)/.exec(request.headers.get('cookie') ?? '');
  const notice = found?.[1];
  if (notice === undefined || !/^[A-Za-z0-9.]{1,80}$/.test(notice)) return null;
  return { notice, forget: `${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax` };
}
