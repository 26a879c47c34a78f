/** How one point looks for one profile and one posting. */
export const reasonStates = ['met', 'partly', 'missing', 'learnable'] as const;
export type ReasonState = (typeof reasonStates)[number];

export type ReasonValue = string | number | null | readonly string[];

/**
 * The reasons there are, with the states and parameters of each. Parameters are codes, concept keys, CEFR levels, ISO
 * days and numbers; sentences are in the i18n namespace `match` under `reasons.<code>.<state>`.
 */
export interface ReasonParams {
  /** met: all, partly: some, missing: none. */
  musts: { met: number; asked: number };
  /** met, learnable (`via` a concept she has, weight in milli), missing. */
  must: { concept: string; via: string | null; weight: number | null };
  nice: { concept: string; via: string | null; weight: number | null };
  /** met, learnable (a related one), missing. */
  occupation: { concept: string; via: string | null; weight: number | null };
  /** met: the posting is open to people from other occupations, and she is one. */
  lateralEntry: Record<string, never>;
  /** partly: the posting names no skill the vocabulary knows; occupation, level and place decide. */
  noSkillsAsked: Record<string, never>;
  /** Lowest attested level, one asked level for all skills. met, partly (one step below). */
  german: { asked: string; level: string; by: string; on: string | null };
  /** The same where there is no certificate, only an observation. */
  germanAssessed: { asked: string; level: string; by: string; on: string | null; skill: string };
  /** One per asked skill where the posting names skills. `source` attested or assessed; missing: nothing known. */
  germanSkill: {
    skill: string;
    asked: string;
    level: string | null;
    source: string | null;
    by: string | null;
    on: string | null;
  };
  /** Certificate and observation differ. partly: observed lower; met: observed higher. */
  germanConflict: {
    skill: string;
    attested: string;
    attestedBy: string;
    attestedOn: string | null;
    assessed: string;
    assessedBy: string;
    assessedOn: string | null;
  };
  /** missing: nothing is known of what is asked. */
  germanUnknown: { asked: string };
  /** met. `reach`: whether the place of work can be reached without a car. */
  distance: { km: number; maxKm: number; reach: 'yes' | 'no' | 'unclear' };
  /** partly: a place is not known. */
  distanceUnknown: Record<string, never>;
  /** Only for somebody without a car. met: reachable; partly: nobody has said so. */
  withoutCar: Record<string, never>;
  /** met: all shifts of the posting; partly: some (`shifts`), the others in `open`. */
  shift: { shifts: readonly string[]; open: readonly string[] };
  /** partly: she has not said. */
  shiftUnknown: { shifts: readonly string[] };
  /** met. */
  hours: { hoursMin: number; hoursMax: number };
  /** partly: she has not said. */
  hoursUnknown: { hoursMin: number; hoursMax: number };
  /** met, one per required licence. */
  licence: { licence: string };
  /** met: nothing keeps her from starting. */
  availableNow: Record<string, never>;
  /** met: free by the start; partly: up to 60 days later. `startsOn` null: at once. */
  available: { freeOn: string; startsOn: string | null };
  /** The same, with a course that ends before. */
  availableAfterCourse: { courseUntilOn: string; freeOn: string; startsOn: string | null };
  /** partly: the course lasts beyond the day she is said to be free. */
  courseRunning: { courseUntilOn: string };
  /** met: what she has done; no points. */
  experience: { years: number };
  /** met: wanted; partly: she has not said. */
  kind: { kind: string };
  /** partly: an authority has to be asked first. */
  workAccess: { kind: string };
}
export type ReasonCode = keyof ReasonParams;

export interface Reason {
  readonly code: ReasonCode;
  readonly state: ReasonState;
  readonly params: Readonly<Record<string, ReasonValue>>;
}

/** Every text the namespace `match` must have: code and the states it can take. */
export const reasonStatesByCode: Record<ReasonCode, readonly ReasonState[]> = {
  musts: ['met', 'partly', 'missing'],
  must: ['met', 'learnable', 'missing'],
  nice: ['met', 'learnable', 'missing'],
  occupation: ['met', 'learnable', 'missing'],
  lateralEntry: ['met'],
  noSkillsAsked: ['partly'],
  german: ['met', 'partly'],
  germanAssessed: ['met', 'partly'],
  germanSkill: ['met', 'partly', 'missing'],
  germanConflict: ['met', 'partly'],
  germanUnknown: ['missing'],
  distance: ['met'],
  distanceUnknown: ['partly'],
  withoutCar: ['met', 'partly'],
  shift: ['met', 'partly'],
  shiftUnknown: ['partly'],
  hours: ['met'],
  hoursUnknown: ['partly'],
  licence: ['met'],
  availableNow: ['met'],
  available: ['met', 'partly'],
  availableAfterCourse: ['met', 'partly'],
  courseRunning: ['partly'],
  experience: ['met'],
  kind: ['met', 'partly'],
  workAccess: ['partly'],
};

/** A reason with the parameters its code asks for. */
export function reason<Code extends ReasonCode>(code: Code, state: ReasonState, params: ReasonParams[Code]): Reason {
  return { code, state, params };
}
