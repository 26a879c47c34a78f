import type { Actor } from '#app/domain/account/actor.ts';
import { planHouses, usualHouse, type PlanHouse } from '#app/use-cases/assistance/plan-house.server.ts';

/** Whose templates an address asks for (`?for=house`); without a word, or without a house, what the actor usually sees. */
export function houseOf(actor: Actor, url: URL): PlanHouse {
  const asked = planHouses.find((house) => house === url.searchParams.get('for'));
  return asked === undefined || actor.organisationId === null ? usualHouse(actor) : asked;
}
