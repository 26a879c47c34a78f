import type { Refused } from '#app/use-cases/account/sign-in-by-provider.server.ts';
import { seeOther } from './see-other.server.ts';

/** Back to the sign-in page, which says why and what to do; the page somebody wanted stays in the address. */
export function refusedSignIn({ refused, query }: Refused) {
  const params = new URLSearchParams(query);
  params.set('refused', refused);
  return seeOther(`/sign-in?${params.toString()}`);
}
