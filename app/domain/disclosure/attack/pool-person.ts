import type { GermanLevels } from '../../profile/language-level.ts';
import type { Licence, Shift } from '../../posting/posting.ts';
import type { Day } from '../../time/day.ts';
import type { LadderPerson } from '../assign-rungs.ts';
import { ladderFacts } from '../ladder.ts';

export type Sex = 'female' | 'male';

/** One person of a pool that is attacked: what the portal holds, and what people around her know. Never leaves the run. */
export interface PoolPerson {
  readonly id: string;
  readonly age: number;
  readonly sex: Sex;
  readonly origin: string;
  /** Municipality, as text. */
  readonly municipality: string;
  /** Part of a larger town; null where a town has none. */
  readonly quarter: string | null;
  /** Empty: not recorded. */
  readonly districtKey: string;
  readonly lat: number;
  readonly lon: number;
  /** Shared accommodation; null: a flat of her own. */
  readonly accommodation: string | null;
  /** The first wanted one; both empty: none. */
  readonly occupation: string;
  readonly kldb: string;
  readonly years: number;
  readonly skills: readonly string[];
  readonly german: GermanLevels;
  /** What a note about her could say: nobody else's fits. */
  readonly clue: string;
  /** She chose the detailed profile: it stands by itself and in no class. */
  readonly isDetailed: boolean;
  readonly hoursMin: number;
  readonly hoursMax: number;
  readonly shifts: readonly Shift[];
  readonly licences: readonly Licence[];
  readonly availableFrom: Day | null;
  readonly needsPermit: boolean;
}

/** What the ladder is told about her. */
export function ladderPersonOf(person: PoolPerson): LadderPerson {
  const { kldb, districtKey, german } = person;
  return { profileId: person.id, facts: ladderFacts({ kldb: kldb || null, districtKey: districtKey || null, german }) };
}
