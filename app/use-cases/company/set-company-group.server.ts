import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError, fieldError } from '#app/domain/domain-error.ts';
import type { Tx } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { findCompany } from '#db/queries/company/company.ts';
import { profilesBlocking } from '#db/queries/disclosure/company-block.ts';
import {
  findCompanyGroup,
  hasCompanyGroup,
  insertCompanyGroup,
  listCompanyGroups,
  setCompanyGroup as setGroup,
} from '#db/queries/company/company-group.ts';
import { write } from '#db/transaction.ts';
import { allow, found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { endUnstarted } from '../assistance/end-unstarted.server.ts';

export type GroupChange =
  | { readonly to: 'new'; readonly name: string }
  | { readonly to: 'existing'; readonly groupId: string }
  | { readonly to: 'none' };

/**
 * An officer says which companies belong together. From then on they count as one: what they were told of a person, how
 * much they may read, who excluded one of them. What is open between a company that joins and people who excluded another
 * one of the group ends at once. The log keeps who was in which group from when on.
 * @throws DomainError versionConflict; duplicate for a name there is; invalid for a group that is gone
 */
export async function setCompanyGroup(
  app: AppContext,
  actor: Actor,
  input: { readonly companyId: string; readonly version: number } & GroupChange,
): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const company = found(await findCompany(tx, input.companyId));
    allow(actor, 'company.edit', { companyId: company.id });
    const before = await findCompanyGroup(tx, company.id);
    const groupId = await groupFor(tx, now, input);
    if (groupId === (before?.id ?? null)) return;
    if (!(await setGroup(tx, company.id, input.version, groupId))) throw new DomainError('versionConflict');
    const audit = (action: 'company.joinGroup' | 'company.leaveGroup', group: string) =>
      appendAudit(tx, now, {
        actorId: actor.userId,
        action,
        subjectKind: 'company',
        subjectIds: [company.id],
        detail: { group },
      });
    if (before !== null) await audit('company.leaveGroup', before.id);
    if (groupId === null) return;
    await audit('company.joinGroup', groupId);
    await endUnstarted(tx, now, actor.userId, await profilesBlocking(tx, company.id), company.id);
  });
}

async function groupFor(tx: Tx, now: Date, change: GroupChange): Promise<string | null> {
  if (change.to === 'none') return null;
  if (change.to === 'existing') {
    if (!(await hasCompanyGroup(tx, change.groupId))) throw fieldError({ field: 'groupId', code: 'pleaseChoose' });
    return change.groupId;
  }
  const name = change.name.toLowerCase();
  if ((await listCompanyGroups(tx)).some((group) => group.name.toLowerCase() === name))
    throw new DomainError('duplicate', 'formInvalid', { problems: [{ field: 'groupName', code: 'sameGroupName' }] });
  return insertCompanyGroup(tx, now, change.name);
}
