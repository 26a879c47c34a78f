import type { MeetingMode, MentorOffer, MentorWish, WeeklySlot } from './mentoring.ts';

/** The steps of a sign-up, in the order of the pages: who she is comes last, so that most of it is kept without a name. */
export const signUpSteps = ['offers', 'place', 'times', 'wishes', 'you'] as const;
export type SignUpStep = (typeof signUpSteps)[number];

/** What was answered so far; every part is there once its page was sent. */
export interface SignUpAnswers {
  readonly offers?: { readonly offers: readonly MentorOffer[]; readonly languages: readonly string[] };
  readonly place?: {
    /** Typed or chosen name of a town or quarter. */
    readonly place: string;
    readonly chosenSpotId: number | null;
    readonly maxKm: number;
    readonly mode: MeetingMode;
  };
  readonly times?: { readonly slots: readonly WeeklySlot[]; readonly capacity: number };
  readonly wishes?: { readonly wishes: readonly MentorWish[] };
  readonly you?: {
    readonly firstName: string;
    readonly lastName: string;
    readonly email: string;
    readonly phone: string | null;
    readonly pledges: boolean;
  };
}

/** Is this word one of the steps? */
export function isSignUpStep(value: unknown): value is SignUpStep {
  return typeof value === 'string' && (signUpSteps as readonly string[]).includes(value);
}

/** The first step without an answer; null: everything is there. */
export function firstOpenStep(answers: SignUpAnswers): SignUpStep | null {
  return signUpSteps.find((step) => answers[step] === undefined) ?? null;
}

/** The step after this one; null after the last. */
export function stepAfter(step: SignUpStep): SignUpStep | null {
  return signUpSteps[signUpSteps.indexOf(step) + 1] ?? null;
}

/** The step before this one; null before the first. */
export function stepBefore(step: SignUpStep): SignUpStep | null {
  return signUpSteps[signUpSteps.indexOf(step) - 1] ?? null;
}
