import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { moveBlocks, profilesBlocking } from '#db/queries/disclosure/company-block.ts';
import { removeEmptyGroups } from '#db/queries/company/company-group.ts';
import { countCompanyUsers, dissolveCompany, findCompany, findCompanyTwins } from '#db/queries/company/company.ts';
import { write } from '#db/transaction.ts';
import { allow, found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { endUnstarted } from '../assistance/end-unstarted.server.ts';
import { syncPostingIndex } from '../posting/posting-index.server.ts';

/**
 * A company that posted without an account was already known: its postings and contacts go to the known entry, the new
 * entry disappears. What is open between the known entry and people who excluded the new one ends at once. Only for entries nobody verified and nobody signs in for.
 * @throws DomainError conflict when the entry is verified or no twin of the other, companyHasUsers when it has accounts
 */
export async function adoptCompany(
  app: AppContext,
  actor: Actor,
  input: { readonly companyId: string; readonly intoId: string },
): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const company = found(await findCompany(tx, input.companyId));
    const into = found(await findCompany(tx, input.intoId));
    allow(actor, 'company.edit', { companyId: company.id });
    const twins = await findCompanyTwins(tx, { ...company, exceptId: company.id });
    if (company.state !== 'unverified' || !twins.some((twin) => twin.id === into.id)) throw new DomainError('conflict');
    if ((await countCompanyUsers(tx, company.id)) > 0) throw new DomainError('conflict', 'companyHasUsers');
    await moveBlocks(tx, company.id, into.id);
    const postingIds = await dissolveCompany(tx, company.id, into.id);
    await removeEmptyGroups(tx);
    await endUnstarted(tx, now, actor.userId, await profilesBlocking(tx, into.id), into.id);
    for (const postingId of postingIds) await syncPostingIndex(app, tx, postingId);
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: 'company.adopt',
      subjectKind: 'company',
      subjectIds: [company.id, into.id],
      detail: { postings: postingIds.length },
    });
  });
}
