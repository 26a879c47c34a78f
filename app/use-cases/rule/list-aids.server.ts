import type { Actor } from '#app/domain/account/actor.ts';
import type { PostingKind } from '#app/domain/posting/posting.ts';
import { aidsFor, employerDuties, type AidFacts } from '#app/domain/rule/employer-aid.ts';
import type { RuleValue } from '#app/domain/rule/rule-book.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { rulesAt } from '#db/queries/rule/rule.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';

export interface AidsPage {
  readonly aids: readonly AidFacts[];
  readonly worksCouncil: readonly RuleValue[];
  readonly duties: readonly RuleValue[];
}

/** What helps an employer with a posting of this kind, by the rule rows of today; general knowledge, about nobody. */
export async function listAids(app: AppContext, actor: Actor, kind: PostingKind): Promise<AidsPage> {
  allow(actor, 'aid.read', {});
  const book = await rulesAt(app.db, dayOf(app.clock.now()));
  return { aids: aidsFor(book, kind), ...employerDuties(book) };
}
