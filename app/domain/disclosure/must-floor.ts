import type { MustAnswer } from './job-fit.ts';

/** With fewer people published no must is told singly, only how many are met. */
export const SMALLEST_POOL_FOR_MUSTS = 300;

/** One must of a posting, for one person. */
export interface AskedMust {
  /** Concept key, or `licence.<class>`. */
  readonly must: string;
  /** Wholly or in part: the same for the person as for the count, or "met" would tell a smaller circle than was counted. */
  readonly isMet: boolean;
  /** Published people who meet it, wholly or in part. */
  readonly holders: number;
}

/** What decides about the musts, besides themselves. */
export interface FloorFacts {
  /** People whose profile is published. */
  readonly published: number;
  /** How many must share what is shown, by the size of the pool. */
  readonly k: number;
  /** Musts of this person that the company or its group was told before; null: nothing of her in twelve months. */
  readonly toldBefore: ReadonlySet<string> | null;
}

/**
 * Which musts the company is told of this person, in the order asked. The first time those that 2K people share, later only
 * those told before as long as K share them, so that another posting, or the same one changed, asks for nothing new. It
 * never depends on whether this person meets one.
 */
export function mustsTold(musts: readonly AskedMust[], facts: FloorFacts): string[] {
  const { published, k, toldBefore } = facts;
  const isShared = ({ holders }: AskedMust) => {
    if (published < SMALLEST_POOL_FOR_MUSTS) return true;
    const most = toldBefore === null ? 2 * k : k;
    // A "no" that few share would tell as much as a "yes" that few share.
    return holders >= most && published - holders >= most;
  };
  return musts.filter((asked) => (toldBefore?.has(asked.must) ?? true) && isShared(asked)).map(({ must }) => must);
}

/** Each must with what is said about it; in small pools none, as the number alone is told. */
export function mustAnswers(
  musts: readonly AskedMust[],
  facts: FloorFacts,
): { readonly must: string; readonly answer: MustAnswer }[] {
  if (facts.published < SMALLEST_POOL_FOR_MUSTS) return [];
  const told = new Set(mustsTold(musts, facts));
  return musts.map(({ must, isMet }) => ({
    must,
    answer: !told.has(must) ? 'onRequest' : isMet ? 'met' : 'notMet',
  }));
}
