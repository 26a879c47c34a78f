import type { Actor } from '#app/domain/account/actor.ts';
import { identityParts, type IdentityParts } from '#app/domain/identity/identity.ts';
import type { CaseClosing } from '#app/domain/profile/profile.ts';
import type { GermanChange, ProfileChange, ProfileFields } from '#app/domain/profile/profile-change.ts';
import type { ProfileWords } from '#app/domain/profile/profile-words.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { isGiven } from '#app/domain/consent/consent.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { grantForCases } from '#app/identity/grant.ts';
import { findIdentityVersion, keepIdentities, sealIdentities } from '#app/identity/keep-identity.server.ts';
import { revealIdentity } from '#app/identity/reveal-identity.server.ts';
import { appendAudit } from '#db/queries/audit.ts';
import { findConsent } from '#db/queries/consent.ts';
import { findUser } from '#db/queries/account.ts';
import { findProfile, type ProfileRecord } from '#db/queries/profile.ts';
import { listProfileWords } from '#db/queries/profile-words.ts';
import type { Tx } from '#db/client.ts';
import { write } from '#db/transaction.ts';
import type { Action } from '#app/domain/policy/who-may-do-what.ts';
import type { AppContext } from '../app-context.ts';
import { allow, found } from '../account/allow.server.ts';
import { takeConsent, type ConsentTaking } from '../consent/record-consent.server.ts';
import { takeBackConsents } from '../consent/withdraw-consent.server.ts';
import { changeProfiles } from './change-profiles.server.ts';
import { findCaseByNumber } from './find-case-by-number.server.ts';
import { personFormValues } from './person-form-values.ts';
import { profileFormValues } from './profile-form-values.server.ts';
import { profileResource } from './profile-resource.server.ts';
import { refreshCaseFacts } from './refresh-case-facts.server.ts';

interface OneProfile {
  readonly profileId: string;
  /** The version the editor saw. */
  readonly version: number;
}

/** Loads the profile, checks the right to it and applies one change made from it. */
async function changeOwn(
  app: AppContext,
  tx: Tx,
  actor: Actor,
  action: Action,
  input: OneProfile,
  changeOf: (profile: ProfileRecord) => ProfileChange | Promise<ProfileChange>,
): Promise<ProfileRecord> {
  const profile = found(await findProfile(tx, input.profileId, dayOf(app.clock.now())));
  allow(actor, action, profileResource(profile));
  await changeProfiles(app, tx, actor.userId, [await changeOf(profile)]);
  return profile;
}

/** Changes profile fields and evidence of one's own case. @throws DomainError notFound, forbidden, versionConflict with what stands there now */
export async function editProfile(
  app: AppContext,
  actor: Actor,
  input: OneProfile & {
    fields: Partial<ProfileFields> & { followUpPlanned?: boolean };
    german?: GermanChange;
    unknownWords?: readonly ProfileWords[];
  },
): Promise<void> {
  await write(app.db, async (tx) => {
    await changeOwn(app, tx, actor, 'profile.edit', input, async (profile) => {
      if (profile.version !== input.version) {
        const words = (await listProfileWords(tx, [profile.id])).get(profile.id) ?? [];
        throw new DomainError('versionConflict', 'versionConflict', {
          current: profileFormValues(app, profile, words),
        });
      }
      return {
        kind: 'edit',
        id: input.profileId,
        version: input.version,
        fields: input.fields,
        german: input.german,
        unknownWords: input.unknownWords,
      };
    });
  });
}

/**
 * Changes who a person is (vault) and derives the case facts anew.
 * @param input `version`: of the person's row, as the editor saw it
 * @throws DomainError notFound, forbidden, versionConflict with what stands there now, duplicate (`customerNumberKnown`)
 */
export async function editIdentity(
  app: AppContext,
  actor: Actor,
  input: { profileId: string; version: number; parts: Partial<IdentityParts> },
): Promise<void> {
  const now = app.clock.now();
  const before = found(await findProfile(app.db, input.profileId, dayOf(now)));
  allow(actor, 'identity.edit', profileResource(before));
  if (before.state === 'erased') found(null);
  const sealed = await sealIdentities(app.vault, [{ id: input.profileId, kind: 'candidate', parts: input.parts }]);
  const current = await write(app.db, async (tx) => {
    const profile = found(await findProfile(tx, input.profileId, dayOf(now)));
    const resource = profileResource(profile);
    allow(actor, 'identity.edit', resource);
    if (profile.state === 'erased') found(null);
    if ((await findIdentityVersion(tx, profile.id)) !== input.version) {
      const grant = grantForCases(actor, [{ id: profile.id, ...resource }], identityParts);
      return found((await revealIdentity(tx, app.vault, grant, now, identityParts)).get(profile.id));
    }
    await refuseKnownNumber(app, tx, profile, input.parts.number?.customerNumber ?? null);
    await keepIdentities(tx, sealed, now);
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: 'identity.edit',
      subjectKind: 'person',
      subjectIds: [profile.id],
      detail: { parts: Object.keys(input.parts).join(' ') },
    });
    await refreshCaseFacts(app, tx, [profile.id]);
    return null;
  });
  // Thrown only now: inside, the audit row of this reading would be undone with the rest.
  if (current !== null)
    throw new DomainError('versionConflict', 'versionConflict', { current: personFormValues(current) });
}

async function refuseKnownNumber(
  app: AppContext,
  tx: Tx,
  profile: ProfileRecord,
  customerNumber: string | null,
): Promise<void> {
  if (customerNumber === null) return;
  const holder = await findCaseByNumber(app, tx, profile.organisationId, customerNumber);
  if (holder === null || holder.id === profile.id) return;
  throw new DomainError('duplicate', 'customerNumberKnown', {
    problems: [{ field: 'customerNumber', code: 'customerNumberKnown' }],
  });
}

/**
 * Records the person's yes to a profile without a name and publishes it: from now on it is ranked for postings.
 * @throws DomainError blocked (`profileIncomplete`, problems name what is missing), conflict (`profileMoveImpossible`),
 *   versionConflict, notFound
 */
export async function publishProfile(
  app: AppContext,
  actor: Actor,
  input: OneProfile & { consent: ConsentTaking | null },
): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    await changeOwn(app, tx, actor, 'profile.edit', input, async () => {
      if (input.consent !== null) {
        await takeConsent(tx, now, actor.userId, {
          ...input.consent,
          profileId: input.profileId,
          purpose: 'namelessProfile',
          decision: 'yes',
        });
      } else if (!isGiven(await findConsent(tx, input.profileId, 'namelessProfile'))) {
        throw new DomainError('blocked', 'consentMissing');
      }
      return { kind: 'publish', id: input.profileId, version: input.version };
    });
  });
}

/**
 * The person withdraws her yes: the profile leaves every view and index, what has not started ends, and with the yes to the
 * profile those to single postings and companies are taken back, in one transaction. Work that has started goes on.
 * @throws DomainError conflict (`profileMoveImpossible`), notFound, versionConflict
 */
export async function withdrawProfile(app: AppContext, actor: Actor, input: OneProfile): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    await changeOwn(app, tx, actor, 'profile.edit', input, () => ({
      kind: 'withdraw',
      id: input.profileId,
      version: input.version,
    }));
    await takeBackConsents(tx, now, actor.userId, input.profileId, [
      'namelessProfile',
      'detailedProfile',
      'proposal',
      'introduction',
    ]);
  });
}

/** Closes a case with a reason; nothing is deleted. @throws DomainError conflict (`profileMoveImpossible`), notFound, versionConflict */
export async function closeCase(
  app: AppContext,
  actor: Actor,
  input: OneProfile & { reason: CaseClosing },
): Promise<void> {
  await write(app.db, async (tx) => {
    await changeOwn(app, tx, actor, 'profile.edit', input, () => ({
      kind: 'close',
      id: input.profileId,
      version: input.version,
      reason: input.reason,
    }));
  });
}

/** Opens a closed case again, as a draft. @throws DomainError conflict (`profileMoveImpossible`), notFound, versionConflict */
export async function reopenCase(app: AppContext, actor: Actor, input: OneProfile): Promise<void> {
  await write(app.db, async (tx) => {
    await changeOwn(app, tx, actor, 'profile.edit', input, () => ({
      kind: 'reopen',
      id: input.profileId,
      version: input.version,
    }));
  });
}

/**
 * Hands a case to a caseworker of the same organisation (or takes one from the unassigned queue).
 * @throws DomainError invalid when the receiver is no active caseworker of the organisation; notFound, versionConflict
 */
export async function assignCase(
  app: AppContext,
  actor: Actor,
  input: OneProfile & { caseworkerId: string; reason: string | null },
): Promise<void> {
  await write(app.db, async (tx) => {
    const receiver = await findUser(tx, input.caseworkerId);
    await changeOwn(app, tx, actor, 'profile.assign', input, (profile) => {
      const fits =
        receiver !== null &&
        receiver.deactivatedAt === null &&
        receiver.organisationId === profile.organisationId &&
        receiver.roles.includes('caseworker');
      if (!fits)
        throw new DomainError('invalid', 'formInvalid', {
          problems: [{ field: 'caseworkerId', code: 'pleaseChoose' }],
        });
      return {
        kind: 'assign',
        id: input.profileId,
        version: input.version,
        caseworkerId: input.caseworkerId,
        reason: input.reason,
      };
    });
  });
}
