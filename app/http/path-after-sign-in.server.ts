import { safeNextPath } from '#app/domain/account/next-path.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { findKeptForm } from '#app/use-cases/account/keep-form.server.ts';

/**
 * Where somebody goes who has just signed in: back to the form that was kept for her, to the page she wanted, else to
 * `startPath`.
 * @param url the address of the sign-in, with `kept` and `next`
 */
export async function pathAfterSignIn(app: AppContext, userId: string, url: URL, startPath: string): Promise<string> {
  const keptId = url.searchParams.get('kept');
  const kept = keptId === null ? null : await findKeptForm(app, userId, keptId);
  if (keptId !== null && kept !== null) {
    const query = new URLSearchParams({ kept: keptId }).toString();
    return `${kept.path}${kept.path.includes('?') ? '&' : '?'}${query}`;
  }
  return safeNextPath(url.searchParams.get('next')) ?? startPath;
}
