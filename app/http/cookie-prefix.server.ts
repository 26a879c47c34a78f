import type { RequestHandler } from 'express';

/** Cookies that go to one path only: of a sign-up, of a person's own link. All others go to the whole host. */
const ofOnePath = ['volunteer', 'phone', 'language'];

const prefixOf = (name: string) => (ofOnePath.includes(name) ? '__Secure-' : '__Host-');

/**
 * A cookie as it is sent behind https: never in the clear, and with the prefix that lets nobody but this host set it; where it goes
 * to one path, nobody on a line in the clear. For every cookie there is, so that none can forget it.
 */
export function sentCookie(cookie: string): string {
  const secure = /;\s*secure\b/i.test(cookie) ? cookie : `${cookie}; Secure`;
  return prefixOf(cookie.slice(0, cookie.indexOf('='))) + secure;
}

/** What a browser sends back, by the names the pages know; a cookie without its prefix came from somebody else and is dropped. */
export function receivedCookies(header: string): string {
  return header
    .split(/;\s*/)
    .flatMap((cookie) => {
      const [, prefix, own, name] = /^(__Host-|__Secure-)(([\w-]+)=.*)$/s.exec(cookie) ?? [];
      return own !== undefined && name !== undefined && prefix === prefixOf(name) ? [own] : [];
    })
    .join('; ');
}

/** For pages behind https. */
export const ownCookiesOnly: RequestHandler = (request, _response, next) => {
  request.headers.cookie = receivedCookies(request.headers.cookie ?? '');
  next();
};
