import { twoSkills } from './knowledge.ts';
import type { PoolPerson } from './pool-person.ts';
import type { CraftedPosting } from './shown-views.ts';

/** A posting made to single one person out: her trade and two skills somebody remembers. */
export function craftedAround(person: PoolPerson): CraftedPosting {
  return { id: `around-${person.id}`, occupation: person.occupation, musts: twoSkills(person) };
}

/**
 * What two companies ask that lay what they read side by side and know between them all she can do: each asks for its half.
 * With one posting each: whatever a company was told of her first is all it is told.
 */
export function halvesAround(person: PoolPerson): readonly [CraftedPosting, CraftedPosting] {
  const skills = [...person.skills].sort();
  const half = (number: number): CraftedPosting => ({
    id: `half-${person.id}-${number}`,
    occupation: person.occupation,
    musts: skills.filter((_, index) => index % 2 === number),
  });
  return [half(0), half(1)];
}

/** Variants of that posting: another pair of her skills each time, as somebody would ask who has read her CV. */
export function variantsAround(person: PoolPerson, count: number): CraftedPosting[] {
  const skills = [...person.skills].sort();
  const pairs = skills.flatMap((first, index) => skills.slice(index + 1).map((second) => [first, second]));
  const asked = pairs.length === 0 ? [skills] : pairs;
  return Array.from({ length: count }, (_, number) => ({
    id: `around-${person.id}-${number}`,
    occupation: person.occupation,
    musts: asked[number % asked.length] as string[],
  }));
}
