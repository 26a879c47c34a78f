import { z } from 'zod';
import type { Actor } from '#app/domain/account/actor.ts';
import { invitationMoves } from '#app/domain/company/employer-event.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { Acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import {
  inviteCompany,
  inviteGuest,
  recordCompanyAtEvent,
  recordGuestAtEvent,
} from '#app/use-cases/company/invite-to-event.server.ts';
import { cancelEvent } from '#app/use-cases/company/plan-event.server.ts';

const companySchema = z.object({ companyId: fields.id() });
const guestSchema = z.object({ caseCode: fields.text(40) });
const recordSchema = z.object({ record: z.string().regex(/^[a-z]{1,20}\.[A-Za-z0-9_-]{1,64}$/, 'pleaseChoose') });

/** The forms of an event's page, told apart by their button. */
export async function changeEvent({ app, actor, form, params, done }: Acting<Actor>): Promise<Response> {
  const eventId = params['id'] ?? '';
  const here = `/events/${eventId}`;
  switch (form.intent) {
    case 'invite-company':
      await inviteCompany(app, actor, { eventId, companyId: form.read(companySchema).companyId });
      return done(`${here}#companies`, 'eventInvited');
    case 'invite-guest':
      await inviteGuest(app, actor, { eventId, caseCode: form.read(guestSchema).caseCode });
      return done(`${here}#guests`, 'eventInvited');
    case 'record-company':
    case 'record-guest': {
      const [word, id = ''] = form.read(recordSchema).record.split('.');
      const move = invitationMoves.find((known) => known === word);
      if (move === undefined) throw new DomainError('invalid');
      if (form.intent === 'record-company') await recordCompanyAtEvent(app, actor, { eventId, companyId: id, move });
      else await recordGuestAtEvent(app, actor, { eventId, profileId: id, move });
      return done(`${here}#${form.intent === 'record-company' ? 'companies' : 'guests'}`, 'eventRecorded');
    }
    case 'cancel':
      await cancelEvent(app, actor, { eventId, version: form.version });
      return done(here, 'eventCancelled');
    default:
      throw new DomainError('invalid');
  }
}
