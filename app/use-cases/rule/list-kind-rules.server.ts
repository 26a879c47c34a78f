import type { Actor } from '#app/domain/account/actor.ts';
import { everywhereKeys, ruledKinds, ruleKeysOf, type RuledKind } from '#app/domain/rule/kind-rules.ts';
import { ruleOn, type RuleValue } from '#app/domain/rule/rule-book.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { rulesAt } from '#db/queries/rule/rule.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';

/** The rows in force today for each kind; a key without such a row is left out, so a kind may come without any. */
export interface KindRules {
  readonly today: Day;
  readonly kinds: readonly { readonly kind: RuledKind; readonly rules: readonly RuleValue[] }[];
  /** Rows that hold for every kind. */
  readonly everywhere: readonly RuleValue[];
}

/** What applies to each kind today, for staff who look it up. @throws DomainError forbidden */
export async function listKindRules(app: AppContext, actor: Actor): Promise<KindRules> {
  allow(actor, 'rule.read', {});
  const today = dayOf(app.clock.now());
  const book = await rulesAt(app.db, today);
  const inForce = (keys: readonly string[]) => keys.flatMap((key) => ruleOn(book, key) ?? []);
  return {
    today,
    kinds: ruledKinds.map((kind) => ({ kind, rules: inForce(ruleKeysOf(kind)) })),
    everywhere: inForce(everywhereKeys),
  };
}
