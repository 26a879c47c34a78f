import type { Actor } from '#app/domain/account/actor.ts';
import { personHerself } from '#app/domain/consent/consent.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { IdentityPart } from '#app/domain/identity/identity.ts';
import { can, type Action, type PolicyResource } from '#app/domain/policy/who-may-do-what.ts';

declare const grantBrand: unique symbol;
/**
 * Permission to read named parts of named persons, for one purpose. Only the functions below make one;
 * `reveal-identity` takes nothing else.
 */
export interface Grant {
  readonly [grantBrand]: true;
  readonly actorId: string;
  /** What the log calls it, a row each. */
  readonly actions: readonly ('reveal' | 'identity.compare' | 'identity.export')[];
  readonly purpose: string;
  readonly ids: readonly string[];
  readonly parts: readonly IdentityPart[];
}

export interface GrantedRow extends PolicyResource {
  readonly id: string;
}

function grantFor(
  actor: Actor,
  action: Action,
  purpose: string,
  rows: readonly GrantedRow[],
  parts: readonly IdentityPart[],
): Grant {
  for (const row of rows) if (!can(actor, action, row)) throw new DomainError('notFound');
  return {
    actorId: actor.userId,
    actions: purpose === 'export' ? ['reveal', 'identity.export'] : ['reveal'],
    purpose,
    ids: rows.map((row) => row.id),
    parts,
  } as unknown as Grant;
}

/**
 * A case assignment (or the cover of one) is a standing grant for all parts of these persons.
 * @throws DomainError notFound when one of the rows is not the actor's case
 */
export function grantForCases(actor: Actor, rows: readonly GrantedRow[], parts: readonly IdentityPart[]): Grant {
  return grantFor(actor, 'identity.reveal', 'case', rows, parts);
}

/** What breaking the glass shows: who it is and how to reach her, no papers. */
export const openingParts = ['name', 'contact', 'birth', 'number'] as const satisfies readonly IdentityPart[];

/** Break glass: somebody of the house without the case, with a reason that was kept before. @throws DomainError notFound */
export function grantForOpening(actor: Actor, row: GrantedRow): Grant {
  return grantFor(actor, 'identity.breakGlass', 'breakGlass', [row], openingParts);
}

/** Everything about one person, for herself (Articles 15 and 20 GDPR). @throws DomainError notFound */
export function grantForExport(actor: Actor, row: GrantedRow): Grant {
  return grantFor(actor, 'identity.export', 'export', [row], ['name', 'contact', 'birth', 'status', 'number']);
}

/** Everything about a guest, for herself: the house that keeps her makes it. @throws DomainError notFound */
export function grantForGuestExport(actor: Actor, row: GrantedRow): Grant {
  return grantFor(actor, 'guest.keep', 'export', [row], ['name', 'contact', 'birth', 'status', 'number']);
}

/** Learners who are nobody's client, for the coordinators of the house whose guests they are. @throws DomainError notFound */
export function grantForGuests(actor: Actor, rows: readonly GrantedRow[], parts: readonly IdentityPart[]): Grant {
  return grantFor(actor, 'guest.keep', 'guest', rows, parts);
}

/** A release to the actor's company: name, and contact by the route the person chose. @throws DomainError notFound */
export function grantForRelease(actor: Actor, row: GrantedRow): Grant {
  return grantFor(actor, 'identity.released', 'release', [row], ['name', 'contact']);
}

/** A tandem is a grant for the learner's name to her mentor; the use case shows the first name only. @throws DomainError notFound */
export function grantForTandems(actor: Actor, rows: readonly GrantedRow[]): Grant {
  return grantFor(actor, 'tandem.read', 'tandem', rows, ['name']);
}

/** Both of a tandem said that the other may read how to reach them: her mentor reads the learner's contact. @throws DomainError notFound */
export function grantForReleasedLearner(actor: Actor, row: GrantedRow): Grant {
  return grantFor(actor, 'tandem.meet', 'tandemContact', [row], ['contact']);
}

/**
 * A learner on her own link reads her mentor: the first name, and how to reach her once both said so. The use case has
 * looked up that the tandem is hers.
 */
export function grantForLearner(mentorId: string, parts: readonly ('name' | 'contact')[]): Grant {
  return { actorId: personHerself, actions: ['reveal'], purpose: 'tandem', ids: [mentorId], parts } as unknown as Grant;
}

/** Coordinators read the volunteers they look after; a mentor reads herself. @throws DomainError notFound */
export function grantForMentors(actor: Actor, rows: readonly GrantedRow[], parts: readonly IdentityPart[]): Grant {
  return grantFor(actor, 'mentor.read', 'mentor', rows, parts);
}

/** Whoever takes a house's list reads who is missing in it: they stood in an earlier one. @throws DomainError notFound */
export function grantForImport(actor: Actor, rows: readonly GrantedRow[], parts: readonly IdentityPart[]): Grant {
  return grantFor(actor, 'profile.import', 'import', rows, parts);
}

/**
 * The text guard compares for whoever is about to let a text out: the log names her, with an action of its own, as she
 * reads no value. The result must not reach a page but as kinds and positions.
 */
export function grantForTextGuard(actor: Actor, ids: readonly string[]): Grant {
  const parts: readonly IdentityPart[] = ['name', 'contact', 'birth', 'status', 'number'];
  return { actorId: actor.userId, actions: ['identity.compare'], purpose: 'textGuard', ids, parts } as unknown as Grant;
}

/**
 * For machinery that acts on nobody's behalf: derived case facts, how alike the people of a class are, import comparison,
 * look-up of a sign-in, the address a mail goes to.
 * The result must not reach a page; the audit row names the purpose.
 */
export function grantForSystem(
  purpose: 'caseFacts' | 'homogeneity' | 'import' | 'mail' | 'signIn',
  ids: readonly string[],
  parts: readonly IdentityPart[],
): Grant {
  return { actorId: 'system', actions: ['reveal'], purpose, ids, parts } as unknown as Grant;
}
