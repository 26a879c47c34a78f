/** Where passkeys belong: browsers tie them to the name of a host, never to a number. */
export interface PasskeySite {
  readonly host: string;
  readonly origin: string;
}

/**
 * The site of this portal's passkeys; null where its address can have none (a number, or not encrypted). On the machine
 * itself it is `localhost`, whatever number the portal listens at.
 */
export function passkeySite(origin: string): PasskeySite | null {
  const url = new URL(origin);
  if (url.hostname === '127.0.0.1' || url.hostname === '[::1]') url.hostname = 'localhost';
  const isNumber = /^[\d.]+$/.test(url.hostname) || url.hostname.startsWith('[');
  if (isNumber || (url.protocol !== 'https:' && url.hostname !== 'localhost')) return null;
  return { host: url.hostname, origin: url.origin };
}

/** Whether passkeys work at the address a reader has opened; else where, or that they work nowhere. */
export type PasskeyPlace = 'here' | 'nowhere' | { readonly at: string };

/** @param openedHost host and port in the reader's address line */
export function passkeyPlace(origin: string, openedHost: string): PasskeyPlace {
  const site = passkeySite(origin);
  if (site === null) return 'nowhere';
  // Behind a proxy the portal may hear another host than the reader typed: only on the machine itself there is a choice.
  const isElsewhere = site.host === 'localhost' && openedHost !== new URL(site.origin).host;
  return isElsewhere ? { at: site.origin } : 'here';
}
