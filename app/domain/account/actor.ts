import type { Role } from './role.ts';

/**
 * Who is acting, as far as rules need to know. Built once per request from the session;
 * holds no name and no e-mail address, so it may be passed to the browser and to logs.
 */
export interface Actor {
  readonly userId: string;
  readonly roles: readonly Role[];
  /** The staff member's organisation; null for companies and strangers. */
  readonly organisationId: string | null;
  readonly teamId: string | null;
  /** Set for users of a company. */
  readonly companyId: string | null;
  /** Set for mentors: their row in `mentors`. */
  readonly mentorId: string | null;
  readonly locale: 'de' | 'en';
}

export function hasRole(actor: Actor | null, ...wanted: readonly Role[]): boolean {
  return actor !== null && wanted.some((role) => actor.roles.includes(role));
}
