import type { Actor } from '#app/domain/account/actor.ts';
import { mayRecordDespite, type CompanyFacts } from '#app/domain/company/company.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { findCompanyTwins, insertCompany } from '#db/queries/company/company.ts';
import { write } from '#db/transaction.ts';
import { allow } from '../account/allow.server.ts';
import { once } from '../account/submission.server.ts';
import type { AppContext } from '../app-context.ts';

export interface RecordCompanyInput extends CompanyFacts {
  /** Somebody has looked at the twin of the same name and says that this is another company. */
  readonly recordAnyway: boolean;
  /** Idempotency key of the form; null: none. */
  readonly key: string | null;
}

/**
 * An officer records a company and becomes its contact. With a Betriebsnummer it counts as verified at once: she has it in front of her.
 * @returns the company's id; the same one when the form arrives twice
 * @throws DomainError duplicate (params `id`, `name`) when a company has the same Betriebsnummer, or the same name
 *   and nobody said that it is another one
 */
export async function recordCompany(app: AppContext, actor: Actor, input: RecordCompanyInput): Promise<string> {
  allow(actor, 'company.edit', {});
  const now = app.clock.now();
  return write(app.db, (tx) =>
    once(tx, now, { useCase: 'recordCompany', userId: actor.userId }, input.key, async () => {
      const twins = await findCompanyTwins(tx, input);
      const [twin] = twins;
      if (twin !== undefined && !mayRecordDespite(twins, input.recordAnyway)) {
        const isNumber = twin.by === 'number';
        const reason = isNumber ? 'sameEmployerNumber' : 'sameCompanyName';
        const params = { id: twin.id, name: twin.name };
        throw new DomainError('duplicate', reason, {
          params,
          problems: [{ field: isNumber ? 'employerNumber' : 'name', code: reason, params }],
        });
      }
      const state = input.employerNumber === null ? 'unverified' : 'verified';
      const id = await insertCompany(tx, now, { ...input, state, officerId: actor.userId, verifiedBy: actor.userId });
      await appendAudit(tx, now, {
        actorId: actor.userId,
        action: 'company.record',
        subjectKind: 'company',
        subjectIds: [id],
      });
      return id;
    }),
  );
}
