import { z } from 'zod';
import type { Actor } from '#app/domain/account/actor.ts';
import { contactKinds } from '#app/domain/company/company.ts';
import { followUpDay, followUps } from '#app/domain/company/follow-up.ts';
import { dayOf } from '#app/domain/time/day.ts';
import type { Acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { logContact } from '#app/use-cases/company/log-contact.server.ts';

const logSchema = z.object({
  kind: fields.choice(contactKinds),
  summary: fields.text(500),
  again: fields.optionalChoice(followUps),
  nextContactOn: fields.optionalDay(),
});

/** Notes the call that the form of app/components/company/contact-log.tsx describes. @param about company, and the posting it was about */
export async function logFromForm(
  { app, actor, form }: Acting<Actor>,
  about: { readonly companyId: string; readonly postingId: string | null },
): Promise<void> {
  const { kind, summary, again, nextContactOn } = form.read(logSchema);
  await logContact(app, actor, {
    ...about,
    kind,
    summary,
    nextContactOn: followUpDay(dayOf(app.clock.now()), again, nextContactOn),
    key: form.key,
  });
}
