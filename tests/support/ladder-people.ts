import fc from 'fast-check';
import type { LadderPerson } from '#app/domain/disclosure/assign-rungs.ts';
import type { LadderFacts } from '#app/domain/disclosure/ladder.ts';
import { germanBands } from '#app/domain/disclosure/job-fit.ts';
import type { GermanLevels } from '#app/domain/profile/language-level.ts';

/** A warehouse worker in Kreis Herford with German B1, unless said otherwise. */
export function ladderPerson(profileId: string, over: Partial<LadderFacts> = {}): LadderPerson {
  return { profileId, facts: { occupationGroup: '51', districtKey: '05758', german: 'B1', ...over } };
}

/** `howMany` people alike, ids beginning with `prefix`. */
export function alike(prefix: string, howMany: number, over: Partial<LadderFacts> = {}): LadderPerson[] {
  return Array.from({ length: howMany }, (_, index) => ladderPerson(`${prefix}${index}`, over));
}

const districtKeys = ['05758', '05754', '05711', '05315', '05913', null];
const groups = ['51', '52', '24', '25', '81', '54', null];

/** Facts as they come: few occupations and places, so that classes fill, and now and then something unknown. */
export const anyLadderFacts: fc.Arbitrary<LadderFacts> = fc.record({
  occupationGroup: fc.constantFrom(...groups),
  districtKey: fc.constantFrom(...districtKeys),
  german: fc.constantFrom(...germanBands),
});

/** A pool of people with ids of their own. */
export function anyPool(size: { minLength: number; maxLength: number }): fc.Arbitrary<LadderPerson[]> {
  return fc.array(anyLadderFacts, size).map((all) => all.map((facts, index) => ({ profileId: `p${index}`, facts })));
}

/** The same level of evidence in all four skills. */
export function germanOfAll(attested: number | null, assessed: number | null = null): GermanLevels {
  const level = { attested, assessed };
  return { listening: level, reading: level, writing: level, speaking: level };
}
