import type { AppLoadContext } from '@remix-run/node';
import { pendingMinutes } from '#app/domain/account/second-factor.ts';
import './load-context.ts';

/** What a sign-in leaves in the browser until its next step: the second one, or the return from the service of a house. */
export type ShortCookie = 'sign-in-step' | 'sign-in-house';

/** What a sign-in left in this browser; null: nothing. */
export function readShortCookie(request: Request, name: ShortCookie): string | null {
  const pattern = new RegExp(`(?:^|;\\s*)${name}=([\\w.:+/=-]{1,2000})`);
  return pattern.exec(request.headers.get('cookie') ?? '')?.[1] ?? null;
}

/** Leaves it for a quarter of an hour. It comes along when another site sends the reader back, and never to a script. */
export function keepShortCookie(context: AppLoadContext, name: ShortCookie, value: string): void {
  context.cookies.push(cookie(name, value, pendingMinutes * 60));
}

/** Forgets it. */
export function dropShortCookie(context: AppLoadContext, name: ShortCookie): void {
  context.cookies.push(cookie(name, '', 0));
}

function cookie(name: ShortCookie, value: string, maxAge: number): string {
  return `${name}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax`;
}
