import type { AppLoadContext } from '@remix-run/node';
import type { Entry } from '#app/use-cases/account/enter.server.ts';
import { pathAfterSignIn } from './path-after-sign-in.server.ts';
import { startSession } from './session.server.ts';
import { dropShortCookie, keepShortCookie } from './short-cookie.server.ts';

/**
 * Where somebody goes whose sign-in has come this far: in, with a session, or to her second step, with what she wanted kept
 * in the address.
 * @param query of the sign-in page, with `kept` and `next`
 * @param startPath where she goes who wanted no page
 */
export async function pathInto(
  { request, context }: { readonly request: Request; readonly context: AppLoadContext },
  entry: Entry,
  query: string,
  startPath: string,
): Promise<string> {
  if (entry.token !== null) {
    keepShortCookie(context, 'sign-in-step', entry.token);
    return `/sign-in/${entry.step === 'setUp' ? 'set-up' : 'step'}${query}`;
  }
  dropShortCookie(context, 'sign-in-step');
  await startSession(request, context, entry.id, entry.providerId);
  const url = new URL(`/sign-in${query}`, context.app.config.origin);
  return pathAfterSignIn(context.app, entry.id, url, startPath);
}
