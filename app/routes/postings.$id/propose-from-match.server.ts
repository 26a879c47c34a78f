import type { Actor } from '#app/domain/account/actor.ts';
import type { Acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import type { ReceivedForm } from '#app/http/form.server.ts';
import { guardReasonSchema } from '#app/http/guard-reason.server.ts';
import { proposeCandidate } from '#app/use-cases/match/propose-candidate.server.ts';

const matchSchema = guardReasonSchema.extend({ propose: fields.optionalId(), handOver: fields.optionalId() });

/** Was one of the two buttons of a match pressed? */
export function isFromMatch(form: ReceivedForm): boolean {
  return form.text('propose') !== '' || form.text('handOver') !== '';
}

/** "Vorschlagen" or "Stelle an Person" of one match; comes back to the ranking. One key of the list serves each row once. */
export async function proposeFromMatch({ app, actor, form, params, done }: Acting<Actor>): Promise<Response> {
  const postingId = params['id'] ?? '';
  const { propose, handOver, guardReason } = form.read(matchSchema);
  const profileId = propose ?? handOver ?? '';
  const key = form.key === null ? null : `${form.key}:${profileId}`;
  const way = propose === null ? 'self' : 'proposed';
  await proposeCandidate(app, actor, { postingId, profileId, way, key, guardReason });
  return done(`/postings/${postingId}#matches`, propose === null ? 'handedOver' : 'proposed');
}
