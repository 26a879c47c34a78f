import type { AppLoadContext } from '@remix-run/node';
import './load-context.ts';

const name = 'volunteer';
/** At least as long as a sign-up is kept; what decides is whether it is still there. */
const maxAgeSeconds = 30 * 86_400;

/** What this phone holds of a sign-up it began; null: nothing. */
export function volunteerDevice(request: Request): string | null {
  return new RegExp(`(?:^|;\\s*)${name}=([\\w-]+)`).exec(request.headers.get('cookie') ?? '')?.[1] ?? null;
}

/** This phone keeps a sign-up: sent to the pages of the sign-up only. */
export function keepVolunteerDevice(context: AppLoadContext, device: string): void {
  context.cookies.push(cookie(device, maxAgeSeconds));
}

/** This phone forgets it. */
export function dropVolunteerDevice(context: AppLoadContext): void {
  context.cookies.push(cookie('', 0));
}

function cookie(value: string, maxAge: number): string {
  return `${name}=${value}; Path=/volunteer; Max-Age=${maxAge}; HttpOnly; SameSite=Lax`;
}
