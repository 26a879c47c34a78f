import type { AlikePeople } from '#app/domain/disclosure/must-floor.ts';
import type { BrowseFilters, BrowseSort } from '#app/domain/match/browse-question.ts';
import type { Licence, PostingKind, Shift } from '#app/domain/posting/posting.ts';
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

  /**
   * Who fits a posting: first those with every must, then by score; ties by profile id. The posting need not be in the
   * index (drafts may ask too).
   */
  profilesFor(handle: Handle, query: ProfilesQuery): Promise<ProfileMatches>;
  /** Which indexed postings fit a profile, best first; ties by posting id. */
  postingsFor(handle: Handle, query: PostingsQuery): Promise<PostingHit[]>;
  /** Mentors with a free place for a learner, nearest first, the equally near by score; ties by mentor id. */
  mentorsFor(handle: Handle, query: MentorsQuery): Promise<MentorHit[]>;
  /** How many profiles fit a posting, and what each single change to it would open, most first. */
  changesFor(handle: Handle, query: Omit<ProfilesQuery, 'limit'>): Promise<MatchCounts>;
  /** Profiles that pass every filter of a list, and how many each further value would leave. */
  browseProfiles(handle: Handle, query: BrowseQuery): Promise<BrowseAnswer>;
  /** Ids of everybody who passes every filter of a list, without order, limit and counts. */
  profileIds(handle: Handle, query: BrowseFiltered): Promise<string[]>;
  /** How many pass each of several lists of filters, e.g. one list with one filter less each time. */
  countProfiles(handle: Handle, queries: readonly BrowseFiltered[]): Promise<number[]>;
  /** How many profiles there are, and those near a posting by the musts they meet: what may be told of one rests on it. */
  countAlike(handle: Handle, posting: PostingDocument): Promise<AlikeCounts>;
  /** How many indexed postings fit a profile, and what each single change to it would open, most first. */
  changesForProfile(handle: Handle, query: Omit<PostingsQuery, 'limit'>): Promise<PostingCounts>;
  /** Indexed postings whose title has words beginning with every typed word; any text is allowed. */
  findPostings(handle: Handle, query: { readonly text: string; readonly limit?: number }): Promise<string[]>;

  /** Adds profiles or replaces them. Like all writes here in the caller's transaction: a change and what search shows of it are one. */
  putProfiles(tx: Tx, documents: readonly MatchDocument[]): Promise<void>;
  /** Takes profiles out of search from this transaction on, e.g. when a consent is withdrawn; unknown ids are no error. */
  removeProfiles(tx: Tx, ids: readonly string[]): Promise<void>;
  /** Adds postings or replaces them, those that are no longer open too: a document says whether it is. */
  putPostings(tx: Tx, documents: readonly PostingDocument[]): Promise<void>;
  /** Takes postings out of search; unknown ids are no error. */
  removePostings(tx: Tx, ids: readonly string[]): Promise<void>;
  /** Adds mentors or replaces them. */
  putMentors(tx: Tx, documents: readonly MentorDocument[]): Promise<void>;
  /** Takes mentors out of search; unknown ids are no error. */
  removeMentors(tx: Tx, ids: readonly string[]): Promise<void>;

  /** Makes the index equal to `source`, page by page, without a moment in which it is empty. */
  rebuild(db: Database, source: RebuildSource, onProgress?: (progress: RebuildProgress) => void): Promise<void>;
  /** Concepts or their relations changed: what the engine remembers of them is read anew. */
  forgetConcepts(): void;
}

/** Who fits this posting, seen from `today`? */
export interface ProfilesQuery {
  readonly posting: PostingDocument;
  readonly today: Day;
  /** Default: `standardWeights`. */
  readonly weights?: Weights;
  /** Default 20, at most 200. */
  readonly limit?: number;
  /** Profiles that must not appear, e.g. those already proposed. */
  readonly exclude?: readonly string[];
  /** Only profiles of these organisations, in lists and counts alike; absent: of all. */
  readonly organisations?: readonly string[];
}

/** One profile that fits: score, the parts that add up to it exactly, and reasons as codes. */
export interface ProfileHit {
  readonly profileId: string;
  /** Version of the profile the index knows. */
  readonly version: number;
  /** Has every must of the posting. */
  readonly meetsMusts: boolean;
  /** Milli-points. */
  readonly score: number;
  readonly contributions: readonly Contribution[];
  readonly reasons: readonly Reason[];
  /** Null: a place is not known. */
  readonly km: number | null;
}

/** The answer to a `ProfilesQuery`. */
export interface ProfileMatches {
  readonly ranked: readonly ProfileHit[];
  /** "Sprachstand unbekannt": German is asked and nothing is known; never ranked in between. */
  readonly unknownGerman: readonly ProfileHit[];
  /** There are more ranked ones than the limit. */
  readonly hasMore: boolean;
}

/** True counts, whatever else a posting asks. */
export interface AlikeCounts {
  readonly profiles: number;
  /**
   * Those within 30 km of the posting (all of them where its place is not known), each once: who meets the same of
   * `askedMusts`, wholly or in part. No group is empty.
   */
  readonly alike: readonly AlikePeople[];
}

/** A list of profiles by filters, all of which have to hold. */
export interface BrowseQuery extends Pick<
  BrowseFilters,
  'concepts' | 'oneOf' | 'kinds' | 'shifts' | 'licences' | 'german' | 'hours' | 'free' | 'withCar'
> {
  /** Within `km` of a place; those whose place is not known are left out. */
  readonly near: { readonly spotId: number; readonly km: number } | null;
  /** Only people of these spots; null: of all. */
  readonly spots: readonly number[] | null;
  /** Only these profiles; null: all. */
  readonly only: readonly string[] | null;
  /** Only profiles of these organisations; absent: of all. */
  readonly organisations?: readonly string[];
  readonly today: Day;
  readonly sort: BrowseSort;
  readonly offset: number;
  /** At most 2,000. */
  readonly limit: number;
}

/** The filters of a list alone. */
export type BrowseFiltered = Omit<BrowseQuery, 'sort' | 'offset' | 'limit'>;

/** One page of a list. */
export interface BrowseAnswer {
  readonly total: number;
  readonly hits: readonly { readonly profileId: string; readonly version: number; readonly km: number | null }[];
  readonly counts: BrowseCounts;
}

/**
 * How many there are of each value: those who pass all other filters and this value alone. Where several values of a filter
 * may be chosen and one is enough (kinds, shifts), choosing a second adds its own. Concepts and licences narrow: their
 * numbers are of those who pass everything.
 */
export interface BrowseCounts {
  /** By rank 0 (alpha) .. 6 (C2): lowest of the four skills. */
  readonly german: readonly number[];
  readonly germanUnknown: number;
  readonly kinds: Readonly<Record<PostingKind, number>>;
  readonly shifts: Readonly<Record<Shift, number>>;
  readonly licences: Readonly<Record<Licence, number>>;
  readonly withCar: number;
  /** Within so many kilometres, by `commuteLimits`; empty without a place. */
  readonly km: readonly number[];
  /** Free within so many days, by `browseDays`. */
  readonly free: readonly number[];
  readonly spots: readonly { readonly spotId: number; readonly count: number }[];
  /** The 60 held by most. */
  readonly concepts: readonly { readonly concept: string; readonly count: number }[];
}

/** Which postings fit this profile? Weights, limit and exclude as in `ProfilesQuery`. */
export interface PostingsQuery {
  readonly profile: MatchDocument;
  readonly today: Day;
  readonly weights?: Weights;
  readonly limit?: number;
  readonly exclude?: readonly string[];
}

/** One posting that fits, with the same score the profile has seen from the posting. */
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

/** One mentor with a free place, and what she shares with the learner. */
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

/** One change of a posting and whom it would open. People who have none of its musts are never counted. */
export type PostingChange = {
  /** People more who then pass every hard filter and have every must. */
  readonly more: number;
  /** The same with some of the musts. */
  readonly inPart: number;
} &
  /** One CEFR step less in every asked skill. */
  (
    | { readonly code: 'german'; readonly from: number; readonly to: number }
    /** People who would come if their own way could be 10 km longer. */
    | { readonly code: 'distance'; readonly km: number }
    /** Without one required licence. */
    | { readonly code: 'licence'; readonly licence: Licence }
    /** A start `days` later. */
    | { readonly code: 'start'; readonly days: number }
    | { readonly code: 'kind'; readonly kind: PostingKind }
    /** People who lack only this must: they would then have all. Never the only must of a posting. */
    | { readonly code: 'must'; readonly concept: string }
  );

/** How many fit, and what a change would open. Counts only: nobody is named. */
export interface MatchCounts {
  /** Ranked profiles: every hard filter passed, German known. */
  readonly fitting: number;
  /** Of these, with every must; all of them where none is asked. */
  readonly withAllMusts: number;
  /** Of these, with some of the musts. */
  readonly withSomeMusts: number;
  readonly unknownGerman: number;
  /** Changes that open at least one, most first. */
  readonly changes: readonly PostingChange[];
}

/** One change of a profile and how many postings more would then pass every hard filter. */
export type ProfileChange = { readonly more: number } &
  /** One CEFR step more in every skill whose level is known; `from` is the lowest of them. */
  (
    | { readonly code: 'german'; readonly from: number; readonly to: number }
    /** If she went so much further. */
    | { readonly code: 'distance'; readonly km: number }
    | { readonly code: 'licence'; readonly licence: Licence }
    /** If she were free `days` earlier; only for somebody who is not free yet. */
    | { readonly code: 'start'; readonly days: number }
    /** A kind she has not named; never one her papers exclude. */
    | { readonly code: 'kind'; readonly kind: PostingKind }
    /** A skill that a posting asks for to which nothing else is missing; the five that open most. */
    | { readonly code: 'skill'; readonly concept: string }
  );

/** How many postings fit, and what a change would open. */
export interface PostingCounts {
  /** Every hard filter passed, German known. */
  readonly fitting: number;
  readonly unknownGerman: number;
  /** Changes that open at least one, most first. */
  readonly changes: readonly ProfileChange[];
}

/** Pages of documents in order of id, read inside the same transaction in which they are put. */
export interface RebuildSource {
  /** Documents with id > `after` (null: from the start), ascending by id (binary order), at most `limit`. */
  profiles(tx: Tx, after: string | null, limit: number): Promise<readonly MatchDocument[]>;
  postings(tx: Tx, after: string | null, limit: number): Promise<readonly PostingDocument[]>;
  mentors(tx: Tx, after: string | null, limit: number): Promise<readonly MentorDocument[]>;
}

/** How far a rebuild has come, for whoever waits for it. */
export interface RebuildProgress {
  readonly kind: 'profile' | 'posting' | 'mentor';
  readonly done: number;
  /** Whose index is written, where one call writes several; absent: the engine's that was asked. */
  readonly engine?: SearchEngine['name'];
}
