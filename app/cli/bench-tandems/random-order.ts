import {
  learnerGoals,
  meetingModes,
  mentorOffers,
  weeklySlots,
  type MeetingMode,
} from '#app/domain/mentoring/mentoring.ts';
import { mostNeed } from '#app/domain/mentoring/pairing/need.ts';
import type { PairOrder } from '#app/use-cases/mentoring/pair-worker.ts';
import { MENTOR_DOCUMENT_VERSION } from '#search/documents/mentor-document.ts';

/** Quarters of an invented region on a grid, two kilometres from one to the next. */
const rows = 12;
const columns = 10;
const step = 2;
const reach = 20;

/**
 * A waiting room of any size: learners and volunteers spread over quarters, with times, languages and goals drawn evenly.
 * The same numbers give the same people.
 */
export function randomOrder(learnerCount: number, mentorCount: number, seed: number): PairOrder {
  let state = seed;
  const draw = (below: number) => Math.floor(((state = (state * 1_664_525 + 1_013_904_223) >>> 0) / 2 ** 32) * below);
  const pick = <T>(list: readonly [T, ...T[]] | readonly T[]) => list[draw(list.length)] as T;
  const some = <T>(list: readonly T[], count: number) =>
    [...new Set(Array.from({ length: count }, () => pick(list)))].filter((one) => one !== undefined);
  const spot = () => 1 + draw(rows * columns);
  const mode = (): MeetingMode => pick(meetingModes);
  const learners = Array.from({ length: learnerCount }, () => {
    const need = draw(mostNeed);
    return {
      spotId: spot(),
      mode: mode(),
      slots: some(weeklySlots, 3),
      languages: some(['en', 'uk', 'ar', 'fa', 'tr'], 1),
      goal: pick(learnerGoals),
      need,
      isLosing: need > mostNeed / 2,
    };
  });
  const mentors = Array.from({ length: mentorCount }, (_, index) => ({
    documentVersion: MENTOR_DOCUMENT_VERSION,
    id: `mentor-${index}`,
    version: 1,
    offers: some(mentorOffers, 2),
    languages: some(['en', 'uk', 'ar', 'fa', 'tr'], 1),
    spotId: spot(),
    maxKm: pick([3, 5, 10]),
    mode: mode(),
    slots: some(weeklySlots, 3),
    capacityFree: 1 + draw(2),
  }));
  return { learners, mentors, distances: gridDistances(), overrides: [] };
}

function gridDistances(): PairOrder['distances'] {
  const spots = Array.from({ length: rows * columns }, (_, index) => index + 1);
  const km = (a: number, b: number) =>
    Math.round(
      step *
        Math.hypot(
          ((a - 1) % columns) - ((b - 1) % columns),
          Math.floor((a - 1) / columns) - Math.floor((b - 1) / columns),
        ),
    );
  return spots.map((a) => [a, spots.filter((b) => km(a, b) <= reach).map((b) => [b, km(a, b)] as const)]);
}
