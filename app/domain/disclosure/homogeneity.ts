import { cellKey } from './ladder.ts';
import type { PublicSide } from './public-side.ts';

/**
 * What a class could give away although nobody in it can be told apart: if all of them come from one country, whoever is in
 * it does. Sex is not recorded anywhere in the portal, so it cannot be compared.
 */
export const comparedTraits = ['language', 'papers', 'housing'] as const;
export type ComparedTrait = (typeof comparedTraits)[number];

/** From here on the data protection officer is warned. */
export const HOMOGENEITY_WARNING = 0.9;
/** From here on being known to the house says nearly as much as being in the classes. */
export const COVERAGE_WARNING = 0.5;

/** One trait over all classes that companies see: numbers only. */
export interface TraitFigures {
  readonly trait: ComparedTrait;
  /** Open classes with at least two people of whom the trait is known. */
  readonly classes: number;
  /** Of them, those in which nearly everybody shares one value. */
  readonly warned: number;
  /** The greatest share of one value in a class; null: no class to compare. */
  readonly greatestShare: number | null;
}

/** What the data protection officer reads. */
export interface Homogeneity {
  readonly traits: readonly TraitFigures[];
  readonly published: number;
  /** People with an open case, published or not. */
  readonly population: number;
}

/**
 * Compares, class by class, how many share one value of each trait. Who is not known counts on neither side.
 * @param traitOf a person's value; null: not known
 */
export function traitFigures(
  side: PublicSide,
  traitOf: (personId: string, trait: ComparedTrait) => string | null,
): TraitFigures[] {
  const members = new Map<string, string[]>();
  for (const [personId, { cell }] of side.placings) {
    if (cell === null || side.classes.get(cellKey(cell))?.isOpen !== true) continue;
    const found = members.get(cellKey(cell));
    if (found === undefined) members.set(cellKey(cell), [personId]);
    else found.push(personId);
  }
  return comparedTraits.map((trait) => {
    const shares = [...members.values()].flatMap((people) => {
      const values = people.map((personId) => traitOf(personId, trait)).filter((value) => value !== null);
      return values.length < 2 ? [] : [greatestShare(values)];
    });
    return {
      trait,
      classes: shares.length,
      warned: shares.filter((share) => share >= HOMOGENEITY_WARNING).length,
      greatestShare: shares.length === 0 ? null : Math.max(...shares),
    };
  });
}

function greatestShare(values: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Math.max(...counts.values()) / values.length;
}
