import type { Actor } from '#app/domain/account/actor.ts';
import { dayOf } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { findCompany } from '#db/queries/company/company.ts';
import { deleteBlock, insertBlock } from '#db/queries/disclosure/company-block.ts';
import { findProfile, type ProfileRecord } from '#db/queries/profile/profile.ts';
import { write } from '#db/transaction.ts';
import { allow, found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { endUnstarted } from '../assistance/end-unstarted.server.ts';
import { profileResource } from '../profile/profile-resource.server.ts';
import { leavePublicSide } from './leave-public-side.server.ts';

interface BlockInput {
  readonly profileId: string;
  readonly companyId: string;
}

/**
 * A person does not want to be proposed to a company, told by her caseworker. It holds for the companies of its group too.
 * What is open ends at once and looks to the company like every other "nicht mehr verfügbar"; no reason is asked or kept.
 * @throws DomainError notFound, forbidden
 */
export async function blockCompany(app: AppContext, actor: Actor, input: BlockInput): Promise<void> {
  await write(app.db, async (tx) => {
    await caseForBlocks(app, tx, actor, input.profileId);
    await blockCompanyOf(tx, app.clock.now(), actor.userId, input);
  });
}

/** She takes it back. What ended stays ended. Nothing happens when there was no block. @throws DomainError notFound, forbidden */
export async function unblockCompany(app: AppContext, actor: Actor, input: BlockInput): Promise<void> {
  await write(app.db, async (tx) => {
    await caseForBlocks(app, tx, actor, input.profileId);
    await unblockCompanyOf(tx, app.clock.now(), actor.userId, input);
  });
}

/**
 * The act itself, in the caller's transaction, by whoever may speak for the person: checks no right. From now on she is shown
 * in no detailed profile, to nobody; in a group she is counted again from the next batch on.
 * @param by acting user's id, or `personHerself` from her own link
 * @throws DomainError notFound for an unknown company
 */
export async function blockCompanyOf(tx: Tx, at: Date, by: string, input: BlockInput): Promise<void> {
  const company = found(await findCompany(tx, input.companyId));
  const isNew = await insertBlock(tx, at, input.profileId, company.id);
  await endUnstarted(tx, at, by, [input.profileId], company.id);
  await leavePublicSide(tx, [input.profileId]);
  if (isNew) await auditBlock(tx, at, by, 'companyBlock.add', input);
}

/** Taking it back, in the caller's transaction: checks no right. @param by as in `blockCompanyOf` */
export async function unblockCompanyOf(tx: Tx, at: Date, by: string, input: BlockInput): Promise<void> {
  if (await deleteBlock(tx, input.profileId, input.companyId))
    await auditBlock(tx, at, by, 'companyBlock.remove', input);
}

/** The case, if the actor may speak for its person. @throws DomainError notFound, forbidden */
export async function caseForBlocks(
  app: AppContext,
  handle: Handle,
  actor: Actor,
  profileId: string,
): Promise<ProfileRecord> {
  const profile = found(await findProfile(handle, profileId, dayOf(app.clock.now())));
  allow(actor, 'companyBlock.edit', profileResource(profile));
  return found(profile.state === 'erased' ? null : profile);
}

function auditBlock(
  tx: Tx,
  at: Date,
  by: string,
  action: 'companyBlock.add' | 'companyBlock.remove',
  { profileId, companyId }: BlockInput,
): Promise<void> {
  return appendAudit(tx, at, {
    actorId: by,
    action,
    subjectKind: 'profile',
    subjectIds: [profileId],
    detail: { company: companyId },
  });
}
