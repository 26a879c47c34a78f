import type { PostingKind } from '#app/domain/posting/posting.ts';
import type { LearnerGoal, MeetingMode, WeeklySlot } from '#app/domain/mentoring/mentoring.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Database, Handle, Tx } from '#db/client.ts';
import type { MatchDocument } from './documents/match-document.ts';
import type { MentorDocument } from './documents/mentor-document.ts';
import type { PostingDocument } from './documents/posting-document.ts';
import type { Contribution } from './matching/score-terms.ts';
import type { Reason } from './matching/reason.ts';
import type { MentorContribution } from './matching/mentor-terms.ts';
import type { Weights } from './matching/weights.ts';

/**
 * The search port: one neutral question, any number of engines, one contract suite
 * (tests/contract/search). An engine sees documents, never people. A hit is a claim of the index: whoever shows it
 * reads the subject from the database first (a stale index may lose a hit, never show a person).
 */
export interface SearchEngine {
  readonly name: 'embedded' | 'meilisearch';

  /** Who fits a posting, best first; ties by profile id. The posting need not be in the index (drafts may ask too). */
  profilesFor(handle: Handle, query: ProfilesQuery): Promise<ProfileMatches>;
  /** Which indexed postings fit a profile, best first; ties by posting id. */
  postingsFor(handle: Handle, query: PostingsQuery): Promise<PostingHit[]>;
  /** Mentors with a free place for a learner, best first; ties by mentor id. */
  mentorsFor(handle: Handle, query: MentorsQuery): Promise<MentorHit[]>;
  /** How many profiles fit a posting, and what each single change to it would open, most first. */
  changesFor(handle: Handle, query: Omit<ProfilesQuery, 'limit'>): Promise<MatchCounts>;
  /** Indexed postings whose title has words beginning with every typed word; any text is allowed. */
  findPostings(handle: Handle, query: { readonly text: string; readonly limit?: number }): Promise<string[]>;

  /** Writes go into the caller's transaction: a change and its disappearance from search are one. */
  putProfiles(tx: Tx, documents: readonly MatchDocument[]): Promise<void>;
  removeProfiles(tx: Tx, ids: readonly string[]): Promise<void>;
  putPostings(tx: Tx, documents: readonly PostingDocument[]): Promise<void>;
  removePostings(tx: Tx, ids: readonly string[]): Promise<void>;
  putMentors(tx: Tx, documents: readonly MentorDocument[]): Promise<void>;
  removeMentors(tx: Tx, ids: readonly string[]): Promise<void>;

  /** Makes the index equal to `source`, page by page, without a moment in which it is empty. */
  rebuild(db: Database, source: RebuildSource, onProgress?: (progress: RebuildProgress) => void): Promise<void>;
  /** Concepts or their relations changed: what the engine remembers of them is read anew. */
  forgetConcepts(): void;
}

export interface ProfilesQuery {
  readonly posting: PostingDocument;
  readonly today: Day;
  /** Default: `standardWeights`. */
  readonly weights?: Weights;
  /** Default 20, at most 200. */
  readonly limit?: number;
  /** Profiles that must not appear, e.g. those already proposed. */
  readonly exclude?: readonly string[];
}

export interface ProfileHit {
  readonly profileId: string;
  /** Version of the profile the index knows. */
  readonly version: number;
  /** Milli-points. */
  readonly score: number;
  readonly contributions: readonly Contribution[];
  readonly reasons: readonly Reason[];
  /** Null: a place is not known. */
  readonly km: number | null;
}

export interface ProfileMatches {
  readonly ranked: readonly ProfileHit[];
  /** "Sprachstand unbekannt": German is asked and nothing is known; never ranked in between. */
  readonly unknownGerman: readonly ProfileHit[];
  /** There are more ranked ones than the limit. */
  readonly hasMore: boolean;
}

export interface PostingsQuery {
  readonly profile: MatchDocument;
  readonly today: Day;
  readonly weights?: Weights;
  readonly limit?: number;
  readonly exclude?: readonly string[];
}

export interface PostingHit {
  readonly postingId: string;
  readonly version: number;
  readonly score: number;
  readonly contributions: readonly Contribution[];
  readonly reasons: readonly Reason[];
  readonly km: number | null;
  /** The posting asks for German of which nothing is known: shown, after the others. */
  readonly isGermanUnknown: boolean;
}

/** What a learner looks for. Nothing about who she is. */
export interface MentorsQuery {
  readonly spotId: number | null;
  readonly mode: MeetingMode;
  readonly slots: readonly WeeklySlot[];
  readonly languages: readonly string[];
  readonly goal: LearnerGoal;
  readonly limit?: number;
  readonly exclude?: readonly string[];
}

export interface MentorHit {
  readonly mentorId: string;
  readonly version: number;
  readonly score: number;
  readonly contributions: readonly MentorContribution[];
  readonly km: number | null;
  readonly sharedSlots: readonly WeeklySlot[];
  readonly sharedLanguages: readonly string[];
  readonly capacityFree: number;
  /** How the two could meet. */
  readonly mode: MeetingMode;
}

/** One change of a posting and how many more people it would open. */
export type PostingChange =
  /** One CEFR step less in every asked skill. */
  | { readonly code: 'german'; readonly from: number; readonly to: number; readonly more: number }
  /** People who would come if their own way could be 10 km longer. */
  | { readonly code: 'distance'; readonly km: number; readonly more: number }
  /** Without one required licence. */
  | { readonly code: 'licence'; readonly licence: string; readonly more: number }
  /** A start `days` later. */
  | { readonly code: 'start'; readonly days: number; readonly more: number }
  | { readonly code: 'kind'; readonly kind: PostingKind; readonly more: number }
  /** People who fit already and lack only this must: they would then meet all. */
  | { readonly code: 'must'; readonly concept: string; readonly more: number };

export interface MatchCounts {
  /** Ranked profiles: every hard filter passed, German known. */
  readonly fitting: number;
  /** Of these, with every must. */
  readonly withAllMusts: number;
  readonly unknownGerman: number;
  /** Changes that open at least one, most first. */
  readonly changes: readonly PostingChange[];
}

/** Pages of documents in order of id, read inside the same transaction in which they are put. */
export interface RebuildSource {
  /** Documents with id > `after` (null: from the start), ascending by id (binary order), at most `limit`. */
  profiles(tx: Tx, after: string | null, limit: number): Promise<readonly MatchDocument[]>;
  postings(tx: Tx, after: string | null, limit: number): Promise<readonly PostingDocument[]>;
  mentors(tx: Tx, after: string | null, limit: number): Promise<readonly MentorDocument[]>;
}

export interface RebuildProgress {
  readonly kind: 'profile' | 'posting' | 'mentor';
  readonly done: number;
  /** Whose index is written, where one call writes several; absent: the engine's that was asked. */
  readonly engine?: SearchEngine['name'];
}
