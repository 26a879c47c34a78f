import type { Actor } from './actor.ts';
import { roles, type Role } from './role.ts';

/**
 * The roles an actor may invite somebody into: administrators all, officers people of companies,
 * coordinators volunteers. Empty for everybody else.
 */
export function rolesGivenBy(actor: Actor): readonly Role[] {
  if (actor.roles.includes('administrator')) return roles;
  const given: Role[] = [];
  if (actor.roles.includes('officer')) given.push('company');
  if (actor.roles.includes('coordinator')) given.push('mentor');
  return given;
}

/** Roles that live outside of every organisation: their account belongs to a company or a volunteer's row. */
export function isOutside(role: Role): boolean {
  return role === 'company' || role === 'mentor';
}
