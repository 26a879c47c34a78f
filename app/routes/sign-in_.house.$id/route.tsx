import { redirect } from '@remix-run/node';
import { openLoading } from '#app/http/loading.server.ts';
import { refusedSignIn } from '#app/http/refused-sign-in.server.ts';
import { keepShortCookie } from '#app/http/short-cookie.server.ts';
import { beginProviderSignIn } from '#app/use-cases/account/sign-in-by-provider.server.ts';

/** Leads to the sign-in service of a house. Changes nothing here: what must come back lies sealed in the browser. */
export const loader = openLoading(async ({ app, params, url, context }) => {
  const begun = await beginProviderSignIn(app, params['id'] ?? '', url.search);
  if ('refused' in begun) throw refusedSignIn(begun);
  keepShortCookie(context, 'sign-in-house', begun.sealed);
  throw redirect(begun.url, 303);
});

/** Never shown: every answer leads elsewhere. A route without a page would answer errors as bare text. */
export default function HouseSignInPage() {
  return null;
}
