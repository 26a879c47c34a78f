import type { Actor } from '#app/domain/account/actor.ts';
import { can } from '#app/domain/policy/who-may-do-what.ts';
import { allow } from '../account/allow.server.ts';

/** Whose templates a page is about: those for every house, or those of the actor's own. */
export const planHouses = ['house', 'standard'] as const;
export type PlanHouse = (typeof planHouses)[number];

/** The organisation of a choice; null: every house's. Who belongs to none sees those for every house. */
export function organisationOf(actor: Actor, house: PlanHouse): string | null {
  return house === 'house' ? actor.organisationId : null;
}

/** What somebody sees first: her own house's, administrators those for every house. */
export function usualHouse(actor: Actor): PlanHouse {
  return actor.organisationId === null || can(actor, 'planTemplate.edit', { organisationId: null })
    ? 'standard'
    : 'house';
}

/** May she change these templates? */
export function mayEditTemplates(actor: Actor, organisationId: string | null): boolean {
  return can(actor, 'planTemplate.edit', { organisationId });
}

/** @throws DomainError notFound, forbidden */
export function demandEditor(actor: Actor, organisationId: string | null): void {
  allow(actor, 'planTemplate.edit', { organisationId });
}
