import { describe, expect, it } from 'vitest';
import { weeklySlots } from '#app/domain/mentoring/mentoring.ts';
import type { MentorDocument } from '#search/documents/mentor-document.ts';
import { compareMentor } from '#search/matching/mentor-terms.ts';
import { possiblePairs, type Distances, type LearnerAsking } from '#search/matching/possible-pairs.ts';

let state = 3;
const draw = (below: number) => (state = (state * 1_664_525 + 1_013_904_223) >>> 0) % below;
const some = <T>(list: readonly T[], most: number) => list.filter(() => draw(list.length) < most);
const modes = ['inPerson', 'online', 'both'] as const;

const mentors: MentorDocument[] = Array.from({ length: 40 }, (_, index) => ({
  documentVersion: 1,
  id: `m${index}`,
  version: 1,
  offers: some(['languagePractice', 'authorityVisits'] as const, 1),
  languages: some(['en', 'ar', 'uk'], 1),
  spotId: draw(8) === 0 ? null : draw(6),
  maxKm: draw(4) === 0 ? null : 2 + draw(10),
  mode: modes[draw(3)] ?? 'both',
  slots: some(weeklySlots, 4),
  capacityFree: draw(3),
}));
const wishes: LearnerAsking[] = Array.from({ length: 60 }, () => ({
  spotId: draw(8) === 0 ? null : draw(6),
  mode: modes[draw(3)] ?? 'both',
  slots: some(weeklySlots, 4),
  languages: some(['en', 'ar', 'uk'], 1),
  goal: 'everyday' as const,
}));
const km = (a: number, b: number) => Math.abs(a - b) * 4;
/** Some ways are too far to be known. */
const distances: Distances = [0, 1, 2, 3, 4, 5].map((a) => [
  a,
  [0, 1, 2, 3, 4, 5].filter((b) => km(a, b) <= 16).map((b) => [b, km(a, b)] as const),
]);

/** One by one, as for a single learner, and a time in common where both named some. */
function plainly(wish: LearnerAsking, mentor: MentorDocument): number | null {
  const isPlaceKnown = wish.spotId !== null && mentor.spotId !== null;
  const way = isPlaceKnown ? km(wish.spotId ?? 0, mentor.spotId ?? 0) : null;
  const found = compareMentor(mentor, wish, way !== null && way <= 16 ? way : null, isPlaceKnown);
  if (found === null) return null;
  return mentor.slots.length > 0 && wish.slots.length > 0 && found.sharedSlots.length === 0 ? null : found.score;
}

describe('everybody with everybody', () => {
  it('finds the pairs and points that comparing one by one finds', () => {
    const found = possiblePairs(wishes, mentors, distances, 1000);
    const plain = wishes.flatMap((wish, learner) =>
      mentors.flatMap((mentor, index) => {
        const fit = plainly(wish, mentor);
        return fit === null ? [] : [`${learner}.${index}: ${fit}`];
      }),
    );
    expect(plain.length).toBeGreaterThan(100);
    expect(found.map(({ learner, mentor, fit }) => `${learner}.${mentor}: ${fit}`).sort()).toEqual(plain.sort());
  });

  it('keeps the best of each learner, and spreads those who are equal over the mentors', () => {
    const alike = mentors.map((mentor) => ({
      ...mentor,
      spotId: 1,
      mode: 'both' as const,
      slots: [],
      languages: [],
      offers: [],
      maxKm: 5,
      capacityFree: 1,
    }));
    const asking = wishes.map((wish) => ({ ...wish, spotId: 1, mode: 'both' as const, slots: [], languages: [] }));
    const found = possiblePairs(asking, alike, distances, 3);
    expect(found).toHaveLength(asking.length * 3);
    expect(new Set(found.map(({ mentor }) => mentor)).size).toBe(alike.length);
    const best = possiblePairs(wishes, mentors, distances, 1000);
    for (const [learner] of wishes.entries()) {
      const fits = best.filter((pair) => pair.learner === learner).map(({ fit }) => fit);
      const kept = possiblePairs(wishes, mentors, distances, 2).filter((pair) => pair.learner === learner);
      expect(kept.map(({ fit }) => fit)).toEqual(fits.slice(0, 2));
    }
  });
});
