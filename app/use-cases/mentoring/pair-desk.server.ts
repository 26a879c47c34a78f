import type { OverrideKind } from '#app/domain/mentoring/pairing/pair-plan.ts';
import type { Database } from '#db/client.ts';
import { demandWriter } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import type { PairAnswer } from './pair-worker.ts';

/** A pair the coordinator keeps together, or does not want. Learners are a case code to her. */
export interface PairOverride {
  readonly kind: OverrideKind;
  readonly learnerCode: string;
  readonly mentorId: string;
  readonly mentorCode: string;
}

/** A proposal with whom it is about: places in its lists are places in the answer. */
export interface PairProposal extends PairAnswer {
  readonly learners: readonly { readonly profileId: string; readonly caseCode: string }[];
  readonly mentors: readonly { readonly id: string; readonly caseCode: string }[];
  readonly overrides: readonly PairOverride[];
  /** Learners in the order of the page: the neediest first. */
  readonly byNeed: readonly number[];
  readonly computedAt: Date;
}

/** What became of a pair that was confirmed; `reason`: why it was not begun, a code of the namespace `errors`. */
export interface PairOutcome {
  readonly learnerCode: string;
  readonly mentorId: string;
  readonly mentorCode: string;
  readonly reason: string | null;
}

/** The papers of one coordinator: what she decided, what was computed, what she confirmed last. */
export interface PairDesk {
  overrides: PairOverride[];
  proposal: PairProposal | null;
  /** 0 to 1 while something is computed; null: nothing is. */
  progress: number | null;
  hasFailed: boolean;
  outcomes: readonly PairOutcome[];
  /** Learners of the proposal whose tandem has begun since: ids of profiles. */
  begun: Set<string>;
  /** Counts what was asked for: an answer to an earlier question is thrown away. */
  turn: number;
}

/** In memory: a proposal is no decision, is old tomorrow, and nothing of it has to be erased or kept. */
const desks = new WeakMap<Database, Map<string, PairDesk>>();

/** The desk of this coordinator; an empty one at first, and after the process ended. @throws DomainError unavailable in a reading process */
export function pairDesk(app: AppContext, userId: string): PairDesk {
  demandWriter(app.db);
  const all = desks.get(app.db) ?? new Map<string, PairDesk>();
  desks.set(app.db, all);
  const desk = all.get(userId) ?? {
    overrides: [],
    proposal: null,
    progress: null,
    hasFailed: false,
    outcomes: [],
    begun: new Set<string>(),
    turn: 0,
  };
  all.set(userId, desk);
  return desk;
}
