import type { Actor } from '#app/domain/account/actor.ts';
import type { Consent } from '#app/domain/consent/consent.ts';
import { isGiven } from '#app/domain/consent/consent.ts';
import type { OpeningReason } from '#app/domain/identity/identity-opening.ts';
import type { IdentityParts } from '#app/domain/identity/identity.ts';
import { can } from '#app/domain/policy/who-may-do-what.ts';
import { missingForPublication } from '#app/domain/profile/case-code.ts';
import { profileStateAfter } from '#app/domain/profile/profile-moves.ts';
import type { ProfileWords } from '#app/domain/profile/profile-words.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { grantForCases } from '#app/identity/grant.ts';
import { findIdentityVersion } from '#app/identity/keep-identity.server.ts';
import { openingsOf } from '#app/identity/openings.server.ts';
import { revealIdentity } from '#app/identity/reveal-identity.server.ts';
import { findUser } from '#db/queries/account/account.ts';
import { openCallRequestsOf } from '#db/queries/consent/call-request.ts';
import { listConsents } from '#db/queries/consent/consent.ts';
import { listProfileWords } from '#db/queries/profile/profile-words.ts';
import { findProfile, type ProfileRecord } from '#db/queries/profile/profile.ts';
import { isPlacedAfterCourse } from '#db/queries/profile/profile-lists.ts';
import { noteReading } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { allow, found } from '../account/allow.server.ts';
import { explainCaseFacts, type ExplainedFacts } from './explain-case-facts.server.ts';
import { profileResource } from './profile-resource.server.ts';

export interface CasePage {
  readonly profile: ProfileRecord;
  readonly caseworkerName: string | null;
  /** Words of the profile the vocabulary does not know. */
  readonly unknownWords: readonly ProfileWords[];
  /** Null for staff who may see the profile but not who it is. */
  readonly person: IdentityParts | null;
  /** Version of who it is, for the form that changes it; null like `person`. */
  readonly personVersion: number | null;
  readonly facts: ExplainedFacts | null;
  readonly consents: readonly Consent[];
  /** Wishes of the person to be called, for the case's own people. */
  readonly calls: Awaited<ReturnType<typeof openCallRequestsOf>>;
  /** The person's yes to a profile without a name stands. */
  readonly hasNamelessYes: boolean;
  /** A placement goes on after the course: something is planned without anybody's tick. */
  readonly isPlacedAfterCourse: boolean;
  /** Field names that are missing before the profile can be published. */
  readonly missing: readonly string[];
  readonly mayEdit: boolean;
  readonly mayAssign: boolean;
  readonly mayErase: boolean;
  /** Somebody of the house without the case may open it in an emergency. */
  readonly mayBreakGlass: boolean;
  readonly mayExport: boolean;
  /** Who opened it without having the case; for the case's own people. */
  readonly openings: readonly { readonly at: Date; readonly by: string; readonly reason: OpeningReason }[];
}

const parts = ['name', 'contact', 'birth', 'status', 'number'] as const;

/**
 * One case: the nameless profile for staff in reach; who it is, the papers and the consents for the case's own people
 * only (one audit row).
 * @throws DomainError notFound, forbidden
 */
export async function findCase(app: AppContext, actor: Actor, profileId: string): Promise<CasePage> {
  const now = app.clock.now();
  const profile = found(await findProfile(app.db, profileId, dayOf(now)));
  const resource = profileResource(profile);
  allow(actor, 'profile.read', resource);
  if (profile.state === 'erased') found(null);
  const nameless = {
    profile,
    caseworkerName:
      profile.caseworkerId === null ? null : ((await findUser(app.db, profile.caseworkerId))?.displayName ?? null),
    unknownWords: (await listProfileWords(app.db, [profile.id])).get(profile.id) ?? [],
    isPlacedAfterCourse: await isPlacedAfterCourse(app.db, profile.id),
    missing: missingForPublication(profile),
    mayEdit: can(actor, 'profile.edit', resource),
    mayAssign: can(actor, 'profile.assign', resource),
    mayErase: profileStateAfter(profile.state, 'erase') !== null && can(actor, 'profile.erase', resource),
    mayBreakGlass: !can(actor, 'identity.reveal', resource) && can(actor, 'identity.breakGlass', resource),
    mayExport: can(actor, 'identity.export', resource),
  };
  if (!can(actor, 'identity.reveal', resource)) {
    // Words nobody understood are free text: they stay with the case's own staff.
    return {
      ...nameless,
      unknownWords: [],
      person: null,
      personVersion: null,
      facts: null,
      consents: [],
      calls: [],
      hasNamelessYes: false,
      openings: [],
    };
  }
  const persons = await noteReading(app.db, (tx) =>
    revealIdentity(tx, app.vault, grantForCases(actor, [{ id: profile.id, ...resource }], parts), now, parts),
  );
  const consents = await listConsents(app.db, profile.id);
  return {
    ...nameless,
    person: persons.get(profile.id) ?? null,
    personVersion: await findIdentityVersion(app.db, profile.id),
    facts: can(actor, 'caseFacts.read', resource) ? await explainCaseFacts(app.db, profile.id) : null,
    consents,
    openings: await openingsWithNames(app, profile.id),
    calls: await openCallRequestsOf(app.db, profile.id),
    hasNamelessYes: isGiven(consents.find((consent) => consent.purpose === 'namelessProfile')),
  };
}

async function openingsWithNames(app: AppContext, profileId: string): Promise<CasePage['openings']> {
  const openings = await openingsOf(app.db, profileId);
  return Promise.all(
    openings.map(async ({ openedAt, openedBy, reason }) => ({
      at: openedAt,
      by: (await findUser(app.db, openedBy))?.displayName ?? openedBy,
      reason,
    })),
  );
}
