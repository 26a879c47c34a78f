import type { Role } from './role.ts';

/**
 * Roles a house's sign-in service may give. That of administrators is not among them: they are named by hand, and sign in
 * with password and second factor, also on the day when the service is down.
 */
export const providerRoles = [
  'officer',
  'caseworker',
  'teamLead',
  'coordinator',
  'dpo',
  'staffCouncil',
  'controlling',
] as const satisfies readonly Role[];
export type ProviderRole = (typeof providerRoles)[number];

/** Why a sign-in by the service of a house was refused; each has a sentence that says what to do. */
export const providerRefusals = [
  'off',
  'unreachable',
  'cancelled',
  'failed',
  'tooLate',
  'noAddress',
  'addressUnproved',
  'noRole',
  'administrator',
  'otherHouse',
  'deactivated',
  'openCases',
] as const;
export type ProviderRefusal = (typeof providerRefusals)[number];

/** Thrown where the service did not answer, or not as agreed. Its words are thrown away: they may name people. */
export class ProviderFailure extends Error {
  readonly refusal: Extract<ProviderRefusal, 'unreachable' | 'cancelled' | 'failed'>;

  constructor(refusal: ProviderFailure['refusal']) {
    super(refusal);
    this.name = 'ProviderFailure';
    this.refusal = refusal;
  }
}

/** How a house's service is reached. */
export interface ProviderAccess {
  readonly issuer: string;
  readonly clientId: string;
  /** Null: a client without a password. */
  readonly clientPassword: string | null;
}

/** What a sign-in that has begun must bring back. */
export interface ProviderChecks {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** What the service says of somebody, as it says it. */
export type ProviderClaims = Readonly<Record<string, unknown>> & { readonly sub: string };

/** Speaks OpenID Connect with the sign-in services of houses. Every call may throw `ProviderFailure`. */
export interface SignInServices {
  /** Asks the service anew what it is. */
  check(access: ProviderAccess): Promise<void>;
  /**
   * Where to send the browser, and what it must bring back.
   * @param isAnew the service asks for password and second factor also where it knows her already
   */
  begin(
    access: ProviderAccess,
    returnTo: string,
    isAnew: boolean,
  ): Promise<{ readonly url: string; readonly checks: ProviderChecks }>;
  /** @param url the address the browser came back with */
  finish(access: ProviderAccess, url: string, checks: ProviderChecks): Promise<ProviderClaims>;
  /** Where somebody signs out of the service too; null: it has no such page. */
  signOutUrl(access: ProviderAccess, backTo: string): Promise<string | null>;
}

/** An address a service may have: encrypted, or on the machine itself. */
export function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  const isHere = ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isHere);
}

/** The values of a claim: a list, or one word. */
function valuesOf(claim: unknown): string[] {
  return [claim].flat().filter((value): value is string => typeof value === 'string');
}

/**
 * The roles a service gives somebody by its claim. A dotted name leads into nested claims (`realm_access.roles`), unless a
 * claim has that very name.
 */
export function rolesByClaim(
  claims: ProviderClaims,
  roleClaim: string,
  rows: readonly { readonly claimValue: string; readonly role: ProviderRole }[],
): ProviderRole[] {
  const values = valuesOf(claims[roleClaim] ?? nested(claims, roleClaim));
  const given = rows.filter(({ claimValue }) => values.includes(claimValue)).map(({ role }) => role);
  return providerRoles.filter((role) => given.includes(role));
}

function nested(claims: object, path: string): unknown {
  let inner: unknown = claims;
  for (const name of path.split('.')) {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, name)) return undefined;
    inner = (inner as Record<string, unknown>)[name];
  }
  return inner;
}

/** A short text among the claims; null where there is none. */
export function textClaim(claims: ProviderClaims, name: string, most: number): string | null {
  const value = claims[name];
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' || text.length > most ? null : text;
}
