import { z } from 'zod';
import type { Actor } from '#app/domain/account/actor.ts';
import type { Acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { proposeCandidate } from '#app/use-cases/match/propose-candidate.server.ts';

const matchSchema = z.object({ profileId: fields.id() });

/** "Vorschlagen" or "Stelle an Person" of one match; comes back to the ranking. */
export async function proposeFromMatch({ app, actor, form, params, done }: Acting<Actor>): Promise<Response> {
  const postingId = params['id'] ?? '';
  const { profileId } = form.read(matchSchema);
  const isProposal = form.intent === 'propose';
  await proposeCandidate(app, actor, { postingId, profileId, way: isProposal ? 'proposed' : 'self', key: form.key });
  return done(`/postings/${postingId}#matches`, isProposal ? 'proposed' : 'handedOver');
}
