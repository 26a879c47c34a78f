import type { FormState } from '#app/domain/form-state.ts';
import { profileChipsOf, type ProfileChip, type ProfileQuestion } from './profile-chips.ts';
import type { PlaceChoice } from './when-and-where-fields.tsx';

/** What comes back to a profile form: a refusal, or what its words were taken to mean. */
export interface ProfileAnswer {
  readonly form?: FormState;
  readonly chips?: readonly ProfileChip[];
  readonly questions?: readonly ProfileQuestion[];
  readonly unknownWords?: readonly string[];
  readonly placeChoices?: readonly PlaceChoice[];
  /** The actor's own case with the same customer number. */
  readonly knownCaseId?: string | null;
}

/** The chips to show: as just understood, as sent with a refused form, or as stored. */
export function shownChips(answer: ProfileAnswer | undefined, stored: readonly ProfileChip[]): readonly ProfileChip[] {
  if (answer?.chips !== undefined) return answer.chips;
  return answer?.form === undefined ? stored : profileChipsOf(answer.form.values);
}
