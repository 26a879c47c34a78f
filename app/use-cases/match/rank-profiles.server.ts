import type { Actor } from '#app/domain/account/actor.ts';
import type { ProposalState } from '#app/domain/match/proposal.ts';
import { can, mayEver, scopeFor, type Scope } from '#app/domain/policy/who-may-do-what.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { Posting } from '#app/domain/posting/posting.ts';
import type { CefrLevel } from '#app/domain/profile/language-level.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { profilesBlocking } from '#db/queries/disclosure/company-block.ts';
import { findPosting } from '#db/queries/posting/posting.ts';
import { findProfileHeads, type ProfileHead } from '#db/queries/profile/profile.ts';
import { proposedProfilesOfPosting } from '#db/queries/match/proposal-lists.ts';
import { postingDocument } from '#search/documents/posting-document.ts';
import type { MatchCounts, ProfileHit } from '#search/engine.ts';
import { languageStepOf } from '#search/matching/language-step.ts';
import { standardWeights, type Weights } from '#search/matching/weights.ts';
import type { AppContext } from '../app-context.ts';
import { found } from '../account/allow.server.ts';
import { profileResource } from '../profile/profile-resource.server.ts';
import { conceptLabels } from './concept-labels.server.ts';

/** As many as an engine gives at once. */
const mostCompared = 200;

export interface RankedProfile {
  readonly profileId: string;
  readonly caseCode: string;
  /** Wanted occupation, concept key; null when none is known. */
  readonly occupation: string | null;
  /** Its name in the actor's language. */
  readonly occupationLabel: string | null;
  readonly experienceYears: number | null;
  /** Has every must of the posting. */
  readonly meetsMusts: boolean;
  readonly score: number;
  readonly contributions: ProfileHit['contributions'];
  readonly reasons: ProfileHit['reasons'];
  /** The actor's own case: she may read who it is elsewhere, and propose. */
  readonly isOwnCase: boolean;
  readonly mayPropose: boolean;
  /** Her German is a step below what is asked: the level to reach. Only where the actor may plan that with her, else null. */
  readonly languageStep: CefrLevel | null;
  /** Where other weights were asked for: the rank in her list with the preset's; null: not among its first 200. */
  readonly rankBefore?: number | null;
  readonly proposal: { readonly id: string; readonly state: ProposalState } | null;
}

export interface RankedProfiles {
  readonly ranked: readonly RankedProfile[];
  readonly unknownGerman: readonly RankedProfile[];
  readonly hasMore: boolean;
  readonly counts: MatchCounts | null;
  /** The actor's own people who excluded the company: nobody else is told of them. */
  readonly excludedCompany: readonly { readonly profileId: string; readonly caseCode: string }[];
  /** Names of the concepts in reasons and counts, by key. */
  readonly labels: Readonly<Record<string, string>>;
}

/**
 * Who of the actor's reach fits a posting, those with every must first, then best first, each with reasons; lists, counts and changes are about these
 * people only. Every hit of the index is checked against the database and the policy first: a stale index may lose a
 * hit, it never shows a person who withdrew or belongs to another house, nor reasons that no longer hold. Whoever excluded the
 * company or one of its group is in no list and no count.
 * @param input `limit`: hits wanted, 20 by default; `posting`: as just read by the caller, else it is read here;
 *   `weights`: others than the preset's for this one view, then the preset's ranks are told beside the new ones
 * @throws DomainError notFound, forbidden
 */
export async function rankProfiles(
  app: AppContext,
  actor: Actor,
  input: { postingId: string; posting?: Posting; limit?: number; withChanges?: boolean; weights?: Weights },
): Promise<RankedProfiles> {
  const today = dayOf(app.clock.now());
  const posting = input.posting ?? found(await findPosting(app.db, input.postingId));
  if (!mayEver(actor, 'posting.matches')) throw new DomainError('forbidden');
  const proposed = await proposedProfilesOfPosting(app.db, posting.id);
  const blocking = await profilesBlocking(app.db, posting.companyId);
  const query = {
    posting: postingDocument(posting),
    today,
    limit: input.limit ?? 20,
    exclude: [...proposed.ended, ...blocking],
    organisations: organisationsOf(scopeFor(actor, 'posting.matches')),
    weights: input.weights,
  };
  const matches = await app.engine.profilesFor(app.db, query);
  const before =
    input.weights === undefined
      ? null
      : await app.engine.profilesFor(app.db, { ...query, weights: standardWeights, limit: mostCompared });
  const hits = [...matches.ranked, ...matches.unknownGerman];
  const compared = before === null ? [] : [...before.ranked, ...before.unknownGerman];
  const records = new Map(
    (await findProfileHeads(app.db, [...new Set([...hits, ...compared].map((hit) => hit.profileId))], today)).map(
      (row) => [row.id, row],
    ),
  );
  const checked = (list: readonly ProfileHit[]) =>
    list.flatMap((hit) => {
      const record = records.get(hit.profileId);
      return record?.state === 'published' &&
        record.version === hit.version &&
        can(actor, 'posting.matches', profileResource(record))
        ? [{ hit, record }]
        : [];
    });
  const shown = (list: 'ranked' | 'unknownGerman') => {
    const ranks =
      before === null ? null : new Map(checked(before[list]).map(({ record }, rank) => [record.id, rank + 1]));
    return checked(matches[list]).map(({ hit, record }) => ({
      ...rankedProfile(app, actor, hit, record, proposed.open.get(record.id) ?? null),
      ...(ranks !== null && { rankBefore: ranks.get(record.id) ?? null }),
    }));
  };
  const counts = input.withChanges === true ? await app.engine.changesFor(app.db, query) : null;
  const labels = conceptLabels(
    app,
    actor,
    hits.flatMap((hit) => hit.reasons),
  );
  for (const change of counts?.changes ?? []) {
    if (change.code === 'must') labels[change.concept] = app.vocabulary.label(change.concept, actor.locale);
  }
  return {
    ranked: shown('ranked'),
    unknownGerman: shown('unknownGerman'),
    hasMore: matches.hasMore,
    counts,
    excludedCompany: await ownAmong(app, actor, blocking, today),
    labels,
  };
}

/** Those of these people whose case is the actor's. */
async function ownAmong(
  app: AppContext,
  actor: Actor,
  profileIds: readonly string[],
  today: Day,
): Promise<{ profileId: string; caseCode: string }[]> {
  return (await findProfileHeads(app.db, profileIds, today))
    .filter((row) => row.state === 'published' && can(actor, 'companyBlock.edit', profileResource(row)))
    .map(({ id, caseCode }) => ({ profileId: id, caseCode }));
}

/** Whose published profiles a scope holds, as the engine asks; undefined: those of all houses. */
export function organisationsOf(scope: Scope): readonly string[] | undefined {
  if (scope.all || scope.published) return undefined;
  return scope.organisationId === null ? [] : [scope.organisationId];
}

function rankedProfile(
  app: AppContext,
  actor: Actor,
  hit: ProfileHit,
  record: ProfileHead,
  proposal: RankedProfile['proposal'],
): RankedProfile {
  const resource = profileResource(record);
  const isOwnCase = can(actor, 'identity.reveal', resource);
  return {
    profileId: record.id,
    caseCode: record.caseCode,
    occupation: record.occupations[0] ?? null,
    occupationLabel:
      record.occupations[0] === undefined ? null : app.vocabulary.label(record.occupations[0], actor.locale),
    experienceYears: record.experienceYears,
    meetsMusts: hit.meetsMusts,
    score: hit.score,
    contributions: hit.contributions,
    reasons: hit.reasons,
    isOwnCase,
    mayPropose: can(actor, 'proposal.create', resource),
    languageStep: isOwnCase && can(actor, 'profile.edit', resource) ? languageStepOf(hit.reasons) : null,
    proposal,
  };
}
