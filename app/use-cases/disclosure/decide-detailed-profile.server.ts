import { createHash } from 'node:crypto';
import type { Actor } from '#app/domain/account/actor.ts';
import { isGiven } from '#app/domain/consent/consent.ts';
import type { DetailedProfile } from '#app/domain/disclosure/detailed-profile.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import type { Handle } from '#db/client.ts';
import { listBlocksOf } from '#db/queries/disclosure/company-block.ts';
import { currentConsentTexts, findConsent, type ConsentText } from '#db/queries/consent/consent.ts';
import { listDetailedProfiles } from '#db/queries/disclosure/detailed-profile.ts';
import { findProfile } from '#db/queries/profile/profile.ts';
import { write } from '#db/transaction.ts';
import { allow, found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { takeConsent, type ConsentTaking } from '../consent/record-consent.server.ts';
import { takeBackConsents } from '../consent/withdraw-consent.server.ts';
import { profileResource } from '../profile/profile-resource.server.ts';
import { buildDetailedProfile } from './build-detailed-profile.server.ts';

/** What a person is shown before she decides about the detailed profile, and what she decided before. */
export interface DetailedPreview {
  readonly caseCode: string;
  readonly document: DetailedProfile;
  /** The question with its risk, in the languages there are. */
  readonly texts: readonly ConsentText[];
  /** Stands for this preview and these texts: a yes has to name it, so that nothing else was shown. */
  readonly seen: string;
  /** Published, with a yes to the profile without a name: only then this question arises. */
  readonly isAskable: boolean;
  readonly decision: 'yes' | 'no' | null;
  readonly decidedOn: Day | null;
  /** She excluded companies: as long as that holds, she is not shown in detail. */
  readonly hasExclusions: boolean;
  /** Companies see it now; a yes counts from the next weekly batch on. */
  readonly isShown: boolean;
}

/** The preview for the case's own people. @throws DomainError notFound, forbidden */
export async function findDetailedPreview(app: AppContext, actor: Actor, profileId: string): Promise<DetailedPreview> {
  const { profile, resource } = await findOwn(app, app.db, profileId);
  allow(actor, 'consent.record', resource);
  const shown = await detailedPreviewOf(app, app.db, profileId);
  const decision = await findConsent(app.db, profileId, 'detailedProfile');
  const isStanding = decision !== null && decision.withdrawnAt === null;
  return {
    caseCode: profile.caseCode,
    ...shown,
    decision: isStanding ? decision.decision : null,
    decidedOn: isStanding ? dayOf(decision.decidedAt) : null,
    hasExclusions: (await listBlocksOf(app.db, profileId)).length > 0,
    isShown: (await listDetailedProfiles(app.db, { profileId })).length > 0,
  };
}

/**
 * Records what a person decided about the detailed profile, in a talk or on paper. It is shown from the next weekly batch on.
 * @param input `seen`: of the preview she was shown
 * @throws DomainError conflict (`previewOutdated`) when her profile or the text has changed since; conflict
 *   (`detailedNeedsProfile`) for a yes without a published profile; notFound, forbidden
 */
export async function decideDetailedProfile(
  app: AppContext,
  actor: Actor,
  input: {
    readonly profileId: string;
    readonly decision: 'yes' | 'no';
    readonly seen: string;
    readonly taking: ConsentTaking;
  },
): Promise<void> {
  const now = app.clock.now();
  const { profileId, decision, seen, taking } = input;
  await write(app.db, async (tx) => {
    const { resource } = await findOwn(app, tx, profileId);
    allow(actor, 'consent.record', resource);
    if (decision === 'yes') {
      const shown = await detailedPreviewOf(app, tx, profileId);
      if (!shown.isAskable) throw new DomainError('conflict', 'detailedNeedsProfile');
      if (shown.seen !== seen) throw new DomainError('conflict', 'previewOutdated');
    }
    await takeConsent(tx, now, actor.userId, { ...taking, profileId, purpose: 'detailedProfile', decision });
  });
}

/** The person takes her yes back: no company sees the detailed profile any more. @throws DomainError notFound, forbidden */
export async function takeBackDetailedProfile(app: AppContext, actor: Actor, profileId: string): Promise<void> {
  await write(app.db, async (tx) => {
    const { resource } = await findOwn(app, tx, profileId);
    allow(actor, 'consent.record', resource);
    await takeBackConsents(tx, app.clock.now(), actor.userId, profileId, ['detailedProfile']);
  });
}

async function findOwn(app: AppContext, handle: Handle, profileId: string) {
  const profile = found(await findProfile(handle, profileId, dayOf(app.clock.now())));
  if (profile.state === 'erased') found(null);
  return { profile, resource: profileResource(profile) };
}

/** What she would be shown now, with the mark a yes has to name. Checks no right: for whoever may speak for the person. */
export async function detailedPreviewOf(app: AppContext, handle: Handle, profileId: string) {
  const { profile } = await findOwn(app, handle, profileId);
  const document = buildDetailedProfile(app, profile, dayOf(app.clock.now()));
  const texts = [...(await currentConsentTexts(handle, 'detailedProfile'))].sort(
    (a, b) => Number(b.language === 'de') - Number(a.language === 'de'),
  );
  const hash = createHash('sha256').update(JSON.stringify([document, texts.map(({ version }) => version).sort()]));
  return {
    document,
    texts,
    seen: hash.digest('base64url').slice(0, 22),
    isAskable: profile.state === 'published' && isGiven(await findConsent(handle, profileId, 'namelessProfile')),
  };
}
