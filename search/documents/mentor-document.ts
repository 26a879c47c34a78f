import type { MeetingMode, MentorOffer, WeeklySlot } from '#app/domain/mentoring/mentoring.ts';

/** Raised whenever the shape of a mentor document changes. */
export const MENTOR_DOCUMENT_VERSION = 1;

/** What ranking knows of an active volunteer: no name, contact, age or sex. */
export interface MentorDocument {
  readonly documentVersion: number;
  readonly id: string;
  readonly version: number;
  readonly offers: readonly MentorOffer[];
  /** ISO 639-1 codes she can explain things in, besides German. */
  readonly languages: readonly string[];
  /** Quarter where known, else place. */
  readonly spotId: number | null;
  readonly maxKm: number | null;
  readonly mode: MeetingMode;
  readonly slots: readonly WeeklySlot[];
  /** Tandems she can still take; a mentor without any is not put into the index. */
  readonly capacityFree: number;
}

export interface MentorFacts {
  readonly id: string;
  readonly version: number;
  readonly offers: readonly MentorOffer[];
  readonly languages: readonly string[];
  readonly placeId: number | null;
  readonly quarterId: number | null;
  readonly maxKm: number | null;
  readonly mode: MeetingMode;
  readonly slots: readonly WeeklySlot[];
  readonly capacity: number;
}

/** Builds the mentor document. @param openTandems tandems that are not ended */
export function mentorDocument(facts: MentorFacts, openTandems: number): MentorDocument {
  return {
    documentVersion: MENTOR_DOCUMENT_VERSION,
    id: facts.id,
    version: facts.version,
    offers: [...facts.offers],
    languages: [...facts.languages],
    spotId: facts.quarterId ?? facts.placeId,
    maxKm: facts.maxKm,
    mode: facts.mode,
    slots: [...facts.slots],
    capacityFree: Math.max(0, facts.capacity - openTandems),
  };
}
