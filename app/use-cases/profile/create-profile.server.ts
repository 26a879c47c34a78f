import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { write } from '#db/transaction.ts';
import { allow } from '../account/allow.server.ts';
import { once } from '../account/submission.server.ts';
import type { AppContext } from '../app-context.ts';
import { findCaseByNumber } from './find-case-by-number.server.ts';
import { addCandidates, sealCandidates, type NewCandidate } from './add-candidates.server.ts';

/**
 * A caseworker records a person: identity into the vault, the rest as a draft profile of her own.
 * A customer number the house has already is refused, so that it records nobody twice.
 * @param input `key`: the form's idempotency key
 * @returns the profile's id; the same one when the same form arrives twice
 * @throws DomainError duplicate (`customerNumberKnown`), forbidden
 */
export async function createProfile(
  app: AppContext,
  actor: Actor,
  input: NewCandidate & { key: string | null },
): Promise<string> {
  allow(actor, 'profile.create', { organisationId: actor.organisationId });
  const { organisationId } = actor;
  if (organisationId === null) throw new DomainError('forbidden');
  const caseworkerId = actor.roles.includes('caseworker') ? actor.userId : null;
  const prepared = await sealCandidates(app, [{ ...input, organisationId, caseworkerId, unassignedName: null }]);
  return write(app.db, (tx) =>
    once(tx, app.clock.now(), { useCase: 'createProfile', userId: actor.userId }, input.key, async () => {
      const { customerNumber } = input.number;
      if (customerNumber !== null && (await findCaseByNumber(app, tx, organisationId, customerNumber)) !== null) {
        throw new DomainError('duplicate', 'customerNumberKnown', {
          problems: [{ field: 'customerNumber', code: 'customerNumberKnown' }],
        });
      }
      const [id = ''] = await addCandidates(app, tx, actor.userId, prepared);
      return id;
    }),
  );
}
