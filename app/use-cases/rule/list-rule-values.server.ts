import { asc } from 'drizzle-orm';
import type { Actor } from '#app/domain/account/actor.ts';
import { ruleValues } from '#db/schema/rule.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';

/** Every version of every legal and house value with its basis, source and "Stand", by key and validity. */
export async function listRuleValues(app: AppContext, actor: Actor) {
  allow(actor, 'rule.read', {});
  return app.db
    .select({
      id: ruleValues.id,
      key: ruleValues.key,
      value: ruleValues.value,
      unit: ruleValues.unit,
      detail: ruleValues.detail,
      origin: ruleValues.origin,
      legalBasis: ruleValues.legalBasis,
      validFrom: ruleValues.validFrom,
      validTo: ruleValues.validTo,
      source: ruleValues.source,
      checkedOn: ruleValues.checkedOn,
      confirmed: ruleValues.confirmed,
    })
    .from(ruleValues)
    .orderBy(asc(ruleValues.key), asc(ruleValues.validFrom));
}
