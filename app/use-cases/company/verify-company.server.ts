import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { findCompany, updateCompanyState } from '#db/queries/company/company.ts';
import { endProposalsOfCompany } from '#db/queries/match/proposal-end.ts';
import { write } from '#db/transaction.ts';
import { allow, found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';

/**
 * An officer has checked that the company exists and is who it says (or blocks it: its postings leave the
 * board, its proposals end, it sees nobody any more).
 * She becomes its contact when it had none.
 * @param input `version`: what the officer had before her
 * @throws DomainError blocked when no Betriebsnummer is recorded: without it nobody can check; versionConflict
 */
export async function verifyCompany(
  app: AppContext,
  actor: Actor,
  input: { readonly companyId: string; readonly version: number; readonly state: 'verified' | 'blocked' },
): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const company = found(await findCompany(tx, input.companyId));
    allow(actor, 'company.verify', { companyId: company.id });
    if (company.version !== input.version) throw new DomainError('versionConflict');
    if (company.state === input.state) return;
    if (input.state === 'verified' && company.employerNumber === null)
      throw new DomainError('blocked', 'employerNumberMissing');
    await updateCompanyState(tx, company.id, input.state, now, actor.userId);
    if (input.state === 'blocked') await endProposalsOfCompany(tx, company.id, 'withdrawn', now, actor.userId);
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: 'company.verify',
      subjectKind: 'company',
      subjectIds: [company.id],
      detail: { from: company.state, to: input.state },
    });
  });
}
