import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { can, mayEver, type Action, type PolicyResource } from '#app/domain/policy/who-may-do-what.ts';

/**
 * Lets the actor pass or refuses: the first line of every use case.
 * A row that is not the actor's answers exactly like one that does not exist.
 * @throws DomainError forbidden when no role of the actor may ever do this; notFound when only this row is not hers
 */
export function allow(actor: Actor, action: Action, resource: PolicyResource): void {
  if (!mayEver(actor, action)) throw new DomainError('forbidden');
  if (!can(actor, action, resource)) throw new DomainError('notFound');
}

/** Returns the row or refuses with the same 404 for missing and foreign rows. @throws DomainError notFound */
export function found<T>(row: T | null | undefined): T {
  if (row === null || row === undefined) throw new DomainError('notFound');
  return row;
}
