import type { LearnerGoal, MeetingMode, MentorOffer, WeeklySlot } from '#app/domain/mentoring/mentoring.ts';
import type { MentorDocument } from '../documents/mentor-document.ts';

export const mentorTermCodes = ['distance', 'slots', 'languages', 'offer', 'capacity'] as const;
export interface MentorContribution {
  readonly code: (typeof mentorTermCodes)[number];
  /** Milli-points. */
  readonly points: number;
}

export interface LearnerWish {
  readonly mode: MeetingMode;
  readonly slots: readonly WeeklySlot[];
  readonly languages: readonly string[];
  readonly goal: LearnerGoal;
}

/** Which offer serves which goal. */
const offersFor: Record<LearnerGoal, readonly MentorOffer[]> = {
  holdLevel: ['languagePractice'],
  nextLevel: ['languagePractice'],
  speakAtWork: ['languagePractice', 'internshipSearch'],
  exam: ['languagePractice', 'vocationalSchool'],
  vocationalSchool: ['vocationalSchool'],
  everyday: ['languagePractice', 'authorityVisits'],
};
/** Volunteers who named no distance come as far as this. */
export const DEFAULT_MENTOR_KM = 20;

/** How the two could meet at all: null when one wants to meet in person and the other only online. */
export function sharedMode(mentor: MeetingMode, learner: MeetingMode): MeetingMode | null {
  if (mentor === 'both') return learner;
  return learner === 'both' || learner === mentor ? mentor : null;
}

/**
 * Compares one mentor with one learner; null when they can't meet (mode, distance, no free place).
 * @param km between them; null when a spot is unknown or they are more than 100 km apart
 */
export function compareMentor(mentor: MentorDocument, wish: LearnerWish, km: number | null, isPlaceKnown: boolean) {
  const mode = sharedMode(mentor.mode, wish.mode);
  if (mode === null || mentor.capacityFree < 1) return null;
  const maxKm = mentor.maxKm ?? DEFAULT_MENTOR_KM;
  const isNear = !isPlaceKnown || (km !== null && km <= maxKm);
  // Too far to meet, but online is fine for both.
  if (!isNear && mode === 'inPerson') return null;
  const shown: MeetingMode = isNear ? mode : 'online';
  const sharedSlots = mentor.slots.filter((slot) => wish.slots.includes(slot));
  const sharedLanguages = mentor.languages.filter((language) => wish.languages.includes(language));
  const spare = !isPlaceKnown || km === null ? 0 : Math.max(0, maxKm - km);
  const contributions: MentorContribution[] = [
    { code: 'distance', points: shown === 'online' ? 500 : Math.trunc((spare * 3000) / Math.max(1, maxKm)) },
    { code: 'slots', points: wish.slots.length === 0 ? 0 : Math.trunc((3000 * Math.min(3, sharedSlots.length)) / 3) },
    { code: 'languages', points: sharedLanguages.length > 0 ? 1000 : 0 },
    { code: 'offer', points: offersFor[wish.goal].some((offer) => mentor.offers.includes(offer)) ? 2000 : 0 },
    { code: 'capacity', points: Math.min(2, mentor.capacityFree) * 500 },
  ];
  return {
    mode: shown,
    sharedSlots,
    sharedLanguages,
    contributions,
    score: contributions.reduce((sum, { points }) => sum + points, 0),
  };
}
