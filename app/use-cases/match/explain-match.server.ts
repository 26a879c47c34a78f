import type { Posting } from '#app/domain/posting/posting.ts';
import { dayOf } from '#app/domain/time/day.ts';
import type { Handle } from '#db/client.ts';
import { findWorkAccess } from '#db/queries/profile/case-facts.ts';
import { distanceKm } from '#db/queries/reference/place.ts';
import type { ProfileRecord } from '#db/queries/profile/profile.ts';
import { matchDocument, type MatchDocument } from '#search/documents/match-document.ts';
import { postingDocument, type PostingDocument } from '#search/documents/posting-document.ts';
import { comparePair, type Pair } from '#search/matching/pair.ts';
import { explainPair, type Explanation } from '#search/matching/explain.ts';
import { standardWeights } from '#search/matching/weights.ts';
import { relatedConcepts } from '#search/matching/related-concepts.ts';
import type { AppContext } from '../app-context.ts';

export interface ExplainedMatch extends Explanation {
  readonly profileDocument: MatchDocument;
  readonly postingDocument: PostingDocument;
  readonly pair: Pair;
}

/** Compares one profile with one posting from the database as it is now, independent of any index. */
export async function explainMatch(
  app: AppContext,
  handle: Handle,
  posting: Posting,
  profile: ProfileRecord,
): Promise<ExplainedMatch> {
  const access = await findWorkAccess(handle, [profile.id]);
  const document = matchDocument(profile, profile.matchNumber, access.get(profile.id) ?? {});
  const asked = postingDocument(posting);
  const km =
    document.spotId === null || asked.spotId === null ? null : await distanceKm(handle, document.spotId, asked.spotId);
  const context = {
    weights: standardWeights,
    related: relatedConcepts(app.vocabulary.relations()),
    today: dayOf(app.clock.now()),
    km,
  };
  return {
    ...explainPair(document, asked, context),
    profileDocument: document,
    postingDocument: asked,
    pair: comparePair(document, asked, context),
  };
}
