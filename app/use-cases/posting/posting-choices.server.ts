import { kindFacts, type KindFacts } from '#app/domain/rule/kind-facts.ts';
import { limitOn } from '#app/domain/rule/rule-book.ts';
import { postingKinds } from '#app/domain/posting/posting.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { rulesAt } from '#db/queries/rule/rule.ts';
import { watchedWording, type WatchedWording } from './posting-wording.server.ts';
import type { AppContext } from '../app-context.ts';

export interface PostingChoices {
  /** What each kind costs, who pays, what happens next, with today's numbers. */
  readonly kinds: readonly KindFacts[];
  /** How long an unpaid trial may usually last, for the wording of the wish; null: no rule row. */
  readonly trialWeeks: number | null;
  /** Names of towns, for suggestions. */
  readonly places: readonly string[];
  /** Wording that is marked while it is typed. */
  readonly wording: readonly WatchedWording[];
}

/** What the forms of postings offer: for anybody, nothing of a person. */
export async function postingChoices(app: AppContext): Promise<PostingChoices> {
  const book = await rulesAt(app.db, dayOf(app.clock.now()));
  return {
    kinds: postingKinds.map((kind) => kindFacts(book, kind)),
    trialWeeks: limitOn(book, 'employerMeasure.weeksMax')?.value ?? null,
    places: placeNames(app),
    wording: await watchedWording(app),
  };
}

/** Names of towns in the order of the alphabet, for suggestions in a form. */
export function placeNames(app: AppContext): string[] {
  return app.places.choices().flatMap((spot) => (spot.kind === 'place' ? [spot.name] : []));
}
