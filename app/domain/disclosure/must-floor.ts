import type { MustAnswer } from './job-fit.ts';

/** With fewer people published no must is told singly, only how many of those many share are met, and German in two bands. */
const SMALLEST_POOL_FOR_DETAILS = 300;

/** Whether few people are published: then whoever lives near a posting is soon alone with what she knows. */
export const isSmallPool = (published: number) => published < SMALLEST_POOL_FOR_DETAILS;

/** One must of a posting, for one person. */
export interface AskedMust {
  /** Concept key, or `licence.<class>`. */
  readonly must: string;
  /** Wholly or in part: the same for the person as for the count, or "met" would tell a smaller circle than was counted. */
  readonly isMet: boolean;
}

/** Published people within reach of a posting who answer all of its musts alike. */
export interface AlikePeople {
  /** The musts they meet, wholly or in part. */
  readonly met: ReadonlySet<string>;
  readonly people: number;
}

/** What decides about the musts, besides themselves. */
export interface FloorFacts {
  /** People whose profile is published. */
  readonly published: number;
  /**
   * Of them, those who live within reach of the posting, by their answers: who is proposed lives there, so nobody farther
   * away hides her.
   */
  readonly alike: readonly AlikePeople[];
  /** How many must share what is shown, by the size of the pool. */
  readonly k: number;
  /** Musts of this person that the company or its group was told before; null: nothing of her in twelve months. */
  readonly toldBefore: ReadonlySet<string> | null;
  /**
   * What any company was told of her in that time, with her answers: laid side by side it is shared by as many as what one
   * of them reads. Musts the posting does not ask are in it too, and `alike` tells people apart by all of them.
   */
  readonly toldToAnybody: readonly AskedMust[];
}

/**
 * Which musts the company is told of this person, in the order asked. Must by must, the most common first, the people who
 * share all answers told so far are parted by the next one: it is told only where each part has 2K people, so that as many
 * share everything that is told together. Once told it stays as long as each part has K; nothing else is told later, so
 * that another posting, or the same one changed, asks for nothing new. What nobody was told of her yet has to leave 2K people
 * who share all that anybody was told as well: companies that compare what they read of her have no more than one could
 * read. Whether a must is told follows from answers that some company reads already, and never from the person's answer to
 * it: "on request" says nothing of her that 2K others would not share.
 */
export function mustsTold(musts: readonly AskedMust[], facts: FloorFacts): string[] {
  const { k, toldBefore, toldToAnybody } = facts;
  const least = toldBefore === null ? 2 * k : k;
  const told = new Set<string>();
  const known = new Set([...toldToAnybody.map(({ must }) => must), ...(toldBefore ?? [])]);
  let sharing = facts.alike;
  let sharingKnown = toldToAnybody.reduce(sharingAnswer, facts.alike);
  for (const asked of mostCommonFirst(musts, sharing)) {
    const { must } = asked;
    if (toldBefore !== null && !toldBefore.has(must)) continue;
    if (!partsHave(least, sharing, must)) continue;
    if (!known.has(must)) {
      if (!partsHave(2 * k, sharingKnown, must)) continue;
      sharingKnown = sharingAnswer(sharingKnown, asked);
    }
    told.add(must);
    sharing = sharingAnswer(sharing, asked);
  }
  return musts.flatMap(({ must }) => (told.has(must) ? must : []));
}

/** A "no" that few share would tell as much as a "yes" that few share: both parts have to be large. */
function partsHave(least: number, people: readonly AlikePeople[], must: string): boolean {
  const meeting = peopleIn(sharingAnswer(people, { must, isMet: true }));
  return meeting >= least && peopleIn(people) - meeting >= least;
}

function sharingAnswer(people: readonly AlikePeople[], { must, isMet }: AskedMust): readonly AlikePeople[] {
  return people.filter(({ met }) => met.has(must) === isMet);
}

/** An order that says nothing of a person: by how many meet each must, ties by key. */
function mostCommonFirst(musts: readonly AskedMust[], alike: readonly AlikePeople[]): AskedMust[] {
  return musts
    .map((asked) => ({ asked, holders: peopleIn(alike.filter(({ met }) => met.has(asked.must))) }))
    .sort((a, b) => b.holders - a.holders || (a.asked.must < b.asked.must ? -1 : 1))
    .map(({ asked }) => asked);
}

function peopleIn(groups: readonly AlikePeople[]): number {
  return groups.reduce((sum, { people }) => sum + people, 0);
}

/** Each must with what is said about it; in small pools none, as the number alone is told. */
export function mustAnswers(
  musts: readonly AskedMust[],
  facts: FloorFacts,
): { readonly must: string; readonly answer: MustAnswer }[] {
  if (isSmallPool(facts.published)) return [];
  const told = new Set(mustsTold(musts, facts));
  return musts.map(({ must, isMet }) => ({
    must,
    answer: !told.has(must) ? 'onRequest' : isMet ? 'met' : 'notMet',
  }));
}
