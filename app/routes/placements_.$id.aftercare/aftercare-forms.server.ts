import { z } from 'zod';
import type { Actor } from '#app/domain/account/actor.ts';
import { aftercareCodes } from '#app/domain/assistance/aftercare.ts';
import { checkOutcomes } from '#app/domain/assistance/check-in.ts';
import { placementSides } from '#app/domain/assistance/placement.ts';
import { consentLanguages, helperKinds } from '#app/domain/consent/consent.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { Acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { decideAftercare } from '#app/use-cases/assistance/decide-aftercare.server.ts';
import { makeCheckInLink } from '#app/use-cases/assistance/make-check-in-link.server.ts';
import { recordCheckIn } from '#app/use-cases/assistance/record-check-in.server.ts';
import { settleRisk } from '#app/use-cases/assistance/settle-risk.server.ts';

const one = z.object({ checkInId: fields.id() });
const outcomeSchema = z.object({
  code: fields.choice(aftercareCodes),
  side: fields.choice(placementSides),
  outcome: fields.choice(checkOutcomes),
  version: z.coerce.number().int().min(0),
});
const takingSchema = z.object({
  language: fields.choice(consentLanguages),
  channel: fields.choice(['conversation', 'paper']),
  helper: fields.choice(helperKinds),
});

/** Does what the pressed button of the page about the time after the start says. */
export async function changeAftercare({ app, actor, form, params, done }: Acting<Actor>) {
  const placementId = params['id'] ?? '';
  const here = `/placements/${placementId}/aftercare`;
  switch (form.intent) {
    case 'risk-done':
      await settleRisk(app, actor, form.read(one).checkInId);
      return done(here, 'riskDone');
    case 'link':
      return { link: await makeCheckInLink(app, actor, form.read(one).checkInId) };
    case 'record':
      await recordCheckIn(app, actor, { placementId, ...form.read(outcomeSchema) });
      return done(here, 'checkInSaved');
    case 'yes':
    case 'no':
      await decideAftercare(app, actor, { placementId, decision: form.intent, taking: form.read(takingSchema) });
      return done(here, 'aftercareDecided');
    case 'take-back':
      await decideAftercare(app, actor, { placementId, decision: 'no', taking: null });
      return done(here, 'aftercareDecided');
    default:
      throw new DomainError('invalid');
  }
}
