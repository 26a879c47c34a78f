import type { ErasureReason } from '../identity/erasure.ts';
import type { LevelEvidence } from './language-level.ts';
import type { CaseClosing, Profile } from './profile.ts';
import type { ProfileWords } from './profile-words.ts';

/** What an edit may touch: everything but identity of the case and its state. */
export type ProfileFields = Omit<
  Profile,
  'id' | 'caseCode' | 'state' | 'organisationId' | 'caseworkerId' | 'german' | 'version'
>;

/** Evidence of German: `replace` names the sources whose old rows a correction by hand removes first. */
export interface GermanChange {
  readonly add: readonly LevelEvidence[];
  readonly replace: readonly LevelEvidence['source'][];
}

/** One change of one profile. A list of these is the only way a profile changes (changeProfiles). */
export type ProfileChange =
  | {
      readonly kind: 'create';
      readonly id: string;
      readonly caseCode: string;
      readonly organisationId: string;
      readonly caseworkerId: string | null;
      readonly unassignedName: string | null;
      /** A learner who is nobody's client. */
      readonly isGuest?: boolean;
      readonly fields: Partial<ProfileFields>;
      readonly german: readonly LevelEvidence[];
      readonly unknownWords?: readonly ProfileWords[];
    }
  | {
      readonly kind: 'edit';
      readonly id: string;
      /** The version the editor saw. */
      readonly version: number;
      readonly fields: Partial<ProfileFields> & { readonly followUpPlanned?: boolean };
      readonly german?: GermanChange;
      /** Replaces the words kept so far; absent: they stay. */
      readonly unknownWords?: readonly ProfileWords[];
    }
  | {
      readonly kind: 'assign';
      readonly id: string;
      readonly version: number;
      readonly caseworkerId: string;
      readonly reason: string | null;
    }
  | { readonly kind: 'publish' | 'withdraw'; readonly id: string; readonly version: number }
  | {
      readonly kind: 'erase';
      readonly id: string;
      readonly version: number;
      readonly reason: ErasureReason | 'erasedBefore';
    }
  | { readonly kind: 'close'; readonly id: string; readonly version: number; readonly reason: CaseClosing }
  | { readonly kind: 'reopen'; readonly id: string; readonly version: number }
  /** Nothing of the profile itself changed, but what is derived from it must be written anew (case facts, vocabulary). */
  | { readonly kind: 'refresh'; readonly id: string };
