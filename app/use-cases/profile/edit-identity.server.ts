import type { Actor } from '#app/domain/account/actor.ts';
import { identityParts, type IdentityParts } from '#app/domain/identity/identity.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { grantForCases } from '#app/identity/grant.ts';
import { findIdentityVersion, keepIdentities, sealIdentities } from '#app/identity/keep-identity.server.ts';
import { revealIdentity } from '#app/identity/reveal-identity.server.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { findProfile, type ProfileRecord } from '#db/queries/profile/profile.ts';
import type { Tx } from '#db/client.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { allow, found } from '../account/allow.server.ts';
import { findCaseByNumber } from './find-case-by-number.server.ts';
import { personFormValues } from './person-form-values.ts';
import { profileResource } from './profile-resource.server.ts';
import { refreshCaseFacts } from './refresh-case-facts.server.ts';

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
