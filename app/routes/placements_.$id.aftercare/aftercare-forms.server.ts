import { z } from 'zod';
import type { Actor } from '#app/domain/account/actor.ts';
import { aftercareCodes } from '#app/domain/assistance/aftercare.ts';
import { checkOutcomes, talkedTroubles } from '#app/domain/assistance/check-in.ts';
import { placementSides } from '#app/domain/assistance/placement.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { Acting } from '#app/http/acting.server.ts';
import { consentFieldsSchema } from '#app/http/consent-fields.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { decideAftercare } from '#app/use-cases/assistance/decide-aftercare.server.ts';
import { makeCheckInLink } from '#app/use-cases/assistance/make-check-in-link.server.ts';
import { recordCheckIn } from '#app/use-cases/assistance/record-check-in.server.ts';
import { settleRisk } from '#app/use-cases/assistance/settle-risk.server.ts';

const one = z.object({ checkInId: fields.id() });
const whatSchema = z.tuple([z.enum(aftercareCodes), z.enum(placementSides), z.coerce.number().int().min(0)]);
const outcomeSchema = z.object({
  /** Milestone, side, and the version that was seen. */
  what: fields.text(60),
  outcome: fields.choice(checkOutcomes),
  trouble: fields.optionalChoice(talkedTroubles),
});

/** Does what the pressed button of the page about the time after the start says. */
export async function changeAftercare(page: Acting<Actor>) {
  const { app, actor, form, params, done } = page;
  const placementId = params['id'] ?? '';
  const here = `/placements/${placementId}/aftercare`;
  switch (form.intent) {
    case 'risk-done':
      await settleRisk(app, actor, form.read(one).checkInId);
      return done(here, 'riskDone');
    case 'link':
      return { link: await makeCheckInLink(app, actor, form.read(one).checkInId) };
    case 'record':
      return record(page, placementId, here);
    case 'yes':
    case 'no':
      await decideAftercare(app, actor, { placementId, decision: form.intent, taking: form.read(consentFieldsSchema) });
      return done(here, 'aftercareDecided');
    case 'take-back':
      await decideAftercare(app, actor, { placementId, decision: 'no', taking: null });
      return done(here, 'aftercareDecided');
    default:
      throw new DomainError('invalid');
  }
}

async function record({ app, actor, form, done }: Acting<Actor>, placementId: string, here: string) {
  const { what, outcome, trouble } = form.read(outcomeSchema);
  const chosen = whatSchema.safeParse(what.split(' '));
  if (!chosen.success) throw new DomainError('invalid');
  const [code, side, version] = chosen.data;
  await recordCheckIn(app, actor, { placementId, code, side, version, outcome, trouble });
  return done(here, 'checkInSaved');
}
