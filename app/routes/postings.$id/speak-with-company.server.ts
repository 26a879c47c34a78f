import { z } from 'zod';
import type { Actor } from '#app/domain/account/actor.ts';
import { silenceReasons } from '#app/domain/match/reply-clock.ts';
import type { Acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import type { ReceivedForm } from '#app/http/form.server.ts';
import { answerSilence } from '#app/use-cases/match/answer-silence.server.ts';
import { findPosting } from '#app/use-cases/posting/find-posting.server.ts';
import { logFromForm } from '../companies.$id/log-form.server.ts';

const silenceSchema = z.object({ silenceReason: fields.choice(silenceReasons) });

/** Was it a call with the company that was noted? */
export function isWithCompany(form: ReceivedForm): boolean {
  return form.intent === 'log' || form.intent === 'silence';
}

/** Notes what was said with the company of a posting, or why it did not answer; comes back to the posting. */
export async function speakWithCompany(page: Acting<Actor>): Promise<Response> {
  const { app, actor, form, params, done } = page;
  const postingId = params['id'] ?? '';
  if (form.intent === 'silence') {
    await answerSilence(app, actor, { postingId, reason: form.read(silenceSchema).silenceReason });
    return done(`/postings/${postingId}`, 'silenceAnswered');
  }
  const { company } = await findPosting(app, actor, postingId);
  await logFromForm(page, { companyId: company.id, postingId });
  return done(`/postings/${postingId}#log`, 'contactLogged');
}
