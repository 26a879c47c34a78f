import { weeklySlots, type WeeklySlot } from '#app/domain/mentoring/mentoring.ts';
import type { MentorDocument } from '../documents/mentor-document.ts';
import { compareMentor, sharedMode, type LearnerWish } from './mentor-terms.ts';

export interface LearnerAsking extends LearnerWish {
  /** Quarter where known, else place. */
  readonly spotId: number | null;
}

export interface PossiblePair {
  /** Places in the two lists. */
  readonly learner: number;
  readonly mentor: number;
  /** Milli-points, as `compareMentor` counts them. */
  readonly fit: number;
}

/** Kilometres between spots, as `distancesBetween` reads them. */
export type Distances = readonly (readonly [number, readonly (readonly [number, number])[]])[];

/**
 * Who could meet whom, everybody with everybody: the same rule and the same points as the suggestions for one learner. Where
 * both named times, they need one in common.
 * @param most pairs per learner: those that fit best; equal ones are spread over the mentors, so that not all ask the same few
 * @param onProgress told of learners done
 */
export function possiblePairs(
  learners: readonly LearnerAsking[],
  mentors: readonly MentorDocument[],
  distances: Distances,
  most: number,
  onProgress: (done: number) => void = () => undefined,
): PossiblePair[] {
  const kmFrom = new Map(distances.map(([spot, near]) => [spot, new Map(near)]));
  const free = mentors.map(({ slots }) => slotBits(slots));
  const nearest = (a: number, b: number, learner: number) =>
    (a + mentors.length - (learner % mentors.length)) % mentors.length <
    (b + mentors.length - (learner % mentors.length)) % mentors.length
      ? -1
      : 1;
  return learners.flatMap((wish, learner) => {
    if (learner % 100 === 0) onProgress(learner);
    const wished = slotBits(wish.slots);
    const near = kmFrom.get(wish.spotId ?? 0);
    const pairs: PossiblePair[] = [];
    for (const [index, mentor] of mentors.entries()) {
      // What can't be is left before anything is compared: there are millions.
      const bits = free[index] ?? 0;
      if (bits !== 0 && wished !== 0 && (bits & wished) === 0) continue;
      const mode = sharedMode(mentor.mode, wish.mode);
      if (mode === null) continue;
      const isPlaceKnown = wish.spotId !== null && mentor.spotId !== null;
      const km = mentor.spotId === wish.spotId ? 0 : (near?.get(mentor.spotId ?? 0) ?? null);
      if (isPlaceKnown && km === null && mode === 'inPerson') continue;
      const found = compareMentor(mentor, wish, km, isPlaceKnown);
      if (found !== null) pairs.push({ learner, mentor: index, fit: found.score });
    }
    return pairs.sort((a, b) => b.fit - a.fit || nearest(a.mentor, b.mentor, learner)).slice(0, most);
  });
}

function slotBits(slots: readonly WeeklySlot[]): number {
  return slots.reduce((bits, slot) => bits | (1 << weeklySlots.indexOf(slot)), 0);
}
