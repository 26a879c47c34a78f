import { randomBytes } from 'node:crypto';
import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { PersonBirth, PersonContact, PersonName, PersonNumber, PersonStatus } from '#app/domain/identity/identity.ts';
import type { LevelEvidence } from '#app/domain/profile/language-level.ts';
import { caseCodeOf } from '#app/domain/profile/case-code.ts';
import type { ProfileFields } from '#app/domain/profile/profile-change.ts';
import { findIdentityIds, keepIdentities, sealIdentities } from '#app/identity/keep-identity.server.ts';
import { newId } from '#db/columns.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { allow } from '../account/allow.server.ts';
import { once } from '../account/submission.server.ts';
import { changeProfiles } from './change-profiles.server.ts';
import { refreshCaseFacts } from './refresh-case-facts.server.ts';

export interface NewCandidate {
  readonly name: PersonName;
  readonly contact: PersonContact;
  readonly birth: PersonBirth;
  readonly status: PersonStatus;
  readonly number: PersonNumber;
  readonly fields: Partial<ProfileFields>;
  readonly german: readonly LevelEvidence[];
}

/**
 * A caseworker records a person: identity into the vault, the rest as a draft profile of her own.
 * A customer number that is already here is refused, so that nobody is recorded twice.
 * @returns the profile's id; the same one when the same form arrives twice
 * @throws DomainError duplicate (`customerNumberKnown`)
 */
export async function createProfile(app: AppContext, actor: Actor, input: NewCandidate & { key: string | null }): Promise<string> {
  allow(actor, 'profile.create', { organisationId: actor.organisationId });
  const organisationId = actor.organisationId;
  if (organisationId === null) throw new DomainError('forbidden');
  const now = app.clock.now();
  const id = newId();
  const { name, contact, birth, status, number } = input;
  const sealed = await sealIdentities(app.vault, [{ id, kind: 'candidate', parts: { name, contact, birth, status, number } }]);
  return write(app.db, (tx) =>
    once(tx, now, actor.userId, input.key, async () => {
      if (number.customerNumber !== null) {
        const known = await findIdentityIds(tx, app.vault, 'customerNumber', [number.customerNumber]);
        if (known.size > 0) {
          throw new DomainError('duplicate', 'customerNumberKnown', { problems: [{ field: 'customerNumber', code: 'customerNumberKnown' }] });
        }
      }
      await changeProfiles(app, tx, actor.userId, [
        {
          kind: 'create',
          id,
          caseCode: caseCodeOf(randomBytes(6)),
          organisationId,
          caseworkerId: actor.roles.includes('caseworker') ? actor.userId : null,
          unassignedName: null,
          fields: input.fields,
          german: input.german,
        },
      ]);
      await keepIdentities(tx, sealed, now);
      await refreshCaseFacts(app, tx, [id]);
      return id;
    }),
  );
}
