import type { Actor } from '#app/domain/account/actor.ts';
import type { ProposalState } from '#app/domain/match/proposal.ts';
import { can } from '#app/domain/policy/who-may-do-what.ts';
import { isCurrent } from '#app/domain/posting/approval.ts';
import type { PostingKind } from '#app/domain/posting/posting.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { findWorkAccess } from '#db/queries/profile/case-facts.ts';
import { companyNames } from '#db/queries/company/company.ts';
import { postingsBlockedBy } from '#db/queries/disclosure/company-block.ts';
import { findPostings } from '#db/queries/posting/posting.ts';
import { findProfile } from '#db/queries/profile/profile.ts';
import { proposedPostingsOfProfile } from '#db/queries/match/proposal-lists.ts';
import { matchDocument } from '#search/documents/match-document.ts';
import type { PostingHit } from '#search/engine.ts';
import type { AppContext } from '../app-context.ts';
import { allow, found } from '../account/allow.server.ts';
import { profileResource } from '../profile/profile-resource.server.ts';

export interface RankedPosting {
  readonly postingId: string;
  readonly code: string;
  readonly title: string;
  readonly companyName: string;
  readonly kind: PostingKind | null;
  readonly startsOn: Day | null;
  readonly placeId: number | null;
  readonly km: number | null;
  readonly score: number;
  readonly contributions: PostingHit['contributions'];
  readonly reasons: PostingHit['reasons'];
  readonly isGermanUnknown: boolean;
  readonly mayPropose: boolean;
  /** The open proposal of this pair, if there is one. */
  readonly proposal: { readonly id: string; readonly state: ProposalState } | null;
}

/**
 * Which postings on the board fit a profile, best first, each with reasons. Every hit of the index is checked against the
 * database first; a pair that was ended by person or company is not shown again. A draft is ranked too: it shows the
 * caseworker what publishing would open.
 * @param input `limit`: hits wanted, 8 by default
 * @throws DomainError notFound, forbidden
 */
export async function rankPostings(
  app: AppContext,
  actor: Actor,
  input: { profileId: string; limit?: number },
): Promise<RankedPosting[]> {
  const { profile, proposed, query } = await askForPostings(app, actor, input.profileId);
  const { today } = query;
  const hits = await app.engine.postingsFor(app.db, { ...query, limit: input.limit ?? 8 });
  const postings = new Map(
    (
      await findPostings(
        app.db,
        hits.map((hit) => hit.postingId),
      )
    ).map((posting) => [posting.id, posting]),
  );
  const names = await companyNames(
    app.db,
    [...postings.values()].map((posting) => posting.companyId),
  );
  const mayPropose = profile.state === 'published' && can(actor, 'proposal.create', profileResource(profile));
  return hits.flatMap((hit): RankedPosting[] => {
    const posting = postings.get(hit.postingId);
    if (posting?.state !== 'approved' || posting.version !== hit.version || !isCurrent(posting, today)) return [];
    const known = proposed.get(posting.id);
    return [
      {
        postingId: posting.id,
        code: posting.code,
        title: posting.title,
        companyName: names.get(posting.companyId) ?? '',
        kind: posting.kind,
        startsOn: posting.startsOn,
        placeId: posting.placeId,
        km: hit.km,
        score: hit.score,
        contributions: hit.contributions,
        reasons: hit.reasons,
        isGermanUnknown: hit.isGermanUnknown,
        mayPropose,
        proposal: known === undefined || known.state === 'ended' ? null : { id: known.id, state: known.state },
      },
    ];
  });
}

/**
 * The question which postings fit a profile, as the engine is asked it; a pair that was ended by person or company is
 * left out, and so are the companies the person excluded. @throws DomainError notFound, forbidden
 */
export async function askForPostings(app: AppContext, actor: Actor, profileId: string) {
  const today = dayOf(app.clock.now());
  const profile = found(await findProfile(app.db, profileId, today));
  allow(actor, 'profile.read', profileResource(profile));
  if (profile.state === 'erased') found(null);
  const access = (await findWorkAccess(app.db, [profile.id])).get(profile.id) ?? {};
  const proposed = await proposedPostingsOfProfile(app.db, profile.id);
  const exclude = [...proposed].flatMap(([postingId, { state, end }]) =>
    state === 'ended' && end !== 'postingClosed' && end !== 'placed' ? [postingId] : [],
  );
  const blocked = await postingsBlockedBy(app.db, profile.id);
  const query = {
    profile: matchDocument(profile, profile.matchNumber, access),
    today,
    exclude: [...exclude, ...blocked],
  };
  return { profile, proposed, query };
}
