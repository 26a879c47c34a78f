import { chanceFrom, type Chance } from '#app/domain/chance.ts';
import { attackByKnowledge } from './attackers/by-knowledge.ts';
import { attackByViews, type CompanyView } from './attackers/colluding-companies.ts';
import { attackByText } from './attackers/text-clues.ts';
import { outcomeOf, riskFigures, truthOf, type Claim, type RiskFigures } from './claim.ts';
import { accommodationStaffKnows, colleagueKnows, neighbourKnows } from './knowledge.ts';
import type { PlayedDay } from './play-season.ts';
import type { PoolPerson } from './pool-person.ts';
import { variantsAround } from './crafted-posting.ts';
import { gatedSnapshot, rawSnapshot, type CraftedPosting } from './shown-views.ts';
import type { Snapshot } from './views.ts';

/** A1 neighbour, A2 former colleague, A3 HR oracle, A5 colluding companies, A6 text clues, A7 accommodation staff. */
export const lookingAttackers = ['A1', 'A2', 'A3', 'A5', 'A6', 'A7'] as const;
export type LookingAttacker = (typeof lookingAttackers)[number];

/** Targets of an attack on one moment: everybody in it, at most `most`, drawn without replacement. */
export function drawTargets(people: readonly PoolPerson[], most: number, seed: number): readonly PoolPerson[] {
  return people.length <= most ? people : chanceFrom(seed).shuffled(people).slice(0, most);
}

/** Who looks at one moment of what companies see. */
export function attackMoment(
  played: PlayedDay,
  targets: readonly PoolPerson[],
  gate: 'on' | 'off',
): Record<LookingAttacker, RiskFigures>;
export function attackMoment(
  played: PlayedDay,
  targets: readonly PoolPerson[],
  gate: 'on' | 'off',
  attackers: readonly LookingAttacker[],
): Partial<Record<LookingAttacker, RiskFigures>>;
export function attackMoment(
  played: PlayedDay,
  targets: readonly PoolPerson[],
  gate: 'on' | 'off',
  attackers: readonly LookingAttacker[] = lookingAttackers,
): Partial<Record<LookingAttacker, RiskFigures>> {
  const look = (company: string, posting: CraftedPosting | null): Snapshot =>
    gate === 'on' ? gatedSnapshot(played, company) : rawSnapshot(played, company, posting);
  const chance = chanceFrom(7);
  const everything = look('company-1', null);
  const partners = companiesOf(played, chance).map((posting, index) => ({
    posting,
    seen: look(`company-${index + 1}`, posting),
  }));
  const claims: Record<LookingAttacker, (person: PoolPerson) => Claim> = {
    A1: (person) => attackByKnowledge(everything, neighbourKnows(person)),
    A2: (person) => attackByKnowledge(everything, colleagueKnows(person)),
    A3: (person) => attackByViews(variantViews(person, look), colleagueKnows(person)),
    A5: (person) => attackByViews(partners, colleagueKnows(person)),
    A6: (person) => attackByText(everything, { clue: person.clue }),
    A7: (person) => attackByKnowledge(everything, accommodationStaffKnows(person)),
  };
  const truth = truthOf(played.side);
  return Object.fromEntries(
    attackers.map((attacker) => [
      attacker,
      riskFigures(targets.map((person) => outcomeOf(claims[attacker](person), person.id, truth))),
    ]),
  );
}

function variantViews(person: PoolPerson, look: (company: string, posting: CraftedPosting) => Snapshot): CompanyView[] {
  return variantsAround(person, 20).map((posting) => ({ posting, seen: look('company-1', posting) }));
}

/** Two companies with a usual posting each. */
function companiesOf({ published }: PlayedDay, chance: Chance): CraftedPosting[] {
  const people = [...published.values()];
  return [1, 2].map((number) => {
    const like = chance.pick(people);
    return { id: `usual-${number}`, occupation: like.occupation, musts: like.skills.slice(0, 3) };
  });
}
