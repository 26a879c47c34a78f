import { startPathFor } from '#app/components/shell/navigation.ts';
import { openLoading } from '#app/http/loading.server.ts';
import { pathInto } from '#app/http/path-into.server.ts';
import { refusedSignIn } from '#app/http/refused-sign-in.server.ts';
import { seeOther } from '#app/http/see-other.server.ts';
import { dropShortCookie, readShortCookie } from '#app/http/short-cookie.server.ts';
import { endProviderSignIn } from '#app/use-cases/account/sign-in-by-provider.server.ts';

/** Where the sign-in service of a house sends people back to, with a code that works once. */
export const loader = openLoading(async ({ app, request, params, url, context }) => {
  const sealed = readShortCookie(request, 'sign-in-house');
  dropShortCookie(context, 'sign-in-house');
  const ended = await endProviderSignIn(app, params['id'] ?? '', url.search, sealed);
  if ('refused' in ended) throw refusedSignIn(ended);
  const { entry, query } = ended;
  throw seeOther(await pathInto({ request, context }, entry, query, startPathFor(entry.roles)));
});

/** Never shown: every answer leads elsewhere. A route without a page would answer errors as bare text. */
export default function ReturnPage() {
  return null;
}
