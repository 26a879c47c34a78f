import { isLocale, localeFromHeader, type Locale } from '#app/i18n/locale.ts';
import type { Theme } from './shell-state.ts';

const maxAgeSeconds = 365 * 86_400;

/** Is this word one of the appearances? */
export function isTheme(value: unknown): value is Theme {
  return value === 'auto' || value === 'light' || value === 'dark';
}

/**
 * What the address asks for (`?lang=en`: a page that is handed on in a language), else what was chosen on this device,
 * else in the account, else what the browser asks for.
 */
export function localeOf(request: Request, ofAccount: Locale | null): Locale {
  const asked = new URL(request.url).searchParams.get('lang');
  if (isLocale(asked)) return asked;
  const chosen = cookie(request, 'locale');
  if (isLocale(chosen)) return chosen;
  return ofAccount ?? localeFromHeader(request.headers.get('accept-language'));
}

/** Light or dark as chosen on this device; `auto` follows the system. */
export function themeOf(request: Request): Theme {
  const chosen = cookie(request, 'theme');
  return isTheme(chosen) ? chosen : 'auto';
}

/** Do single letters work as keys on this device? Speech input and shaky hands press them unmeant (WCAG 2.1.4). */
export function hasSingleKeys(request: Request): boolean {
  return cookie(request, 'keys') !== 'off';
}

/** A preference is no secret and holds nothing personal; it stays on the device for a year. */
export function preferenceCookie(name: 'locale' | 'theme' | 'keys', value: string): string {
  return `${name}=${value}; Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Lax`;
}

/** An address inside this portal, else the start page: a form must not send people elsewhere. */
export function insidePath(path: string): string {
  return /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : '/';
}

function cookie(request: Request, name: string): string | undefined {
  return new RegExp(`(?:^|;\\s*)${name}=([a-z]+)`).exec(request.headers.get('cookie') ?? '')?.[1];
}
