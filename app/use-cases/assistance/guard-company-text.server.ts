import type { Actor } from '#app/domain/account/actor.ts';
import { kindsOf, textHoldsCode, type TextFindingKind, type TextReason } from '#app/domain/disclosure/text-guard.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { Tx } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import type { PlacementRecord } from '#db/queries/assistance/placement.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { guardTexts } from '../disclosure/guard-text.server.ts';
import { ownPlacement } from './own-placement.server.ts';

/**
 * What a text that the company of a placement is about to read says of the person, and which addresses and numbers it
 * holds. In a transaction of its own: the log keeps the comparison whatever becomes of the text.
 * @throws DomainError notFound, forbidden; unavailable when it could not be compared
 */
export async function guardForCompany(
  app: AppContext,
  actor: Actor,
  placementId: string,
  text: string,
): Promise<TextFindingKind[]> {
  return write(app.db, async (tx) => {
    const placement = await ownPlacement(app, tx, actor, 'placement.edit', placementId);
    const [found = []] = await guardTexts(app, tx, actor, [text], [placement.profileId], placement.companyId);
    return kindsOf(found);
  });
}

/**
 * Lets a text go to the company: nothing was found in it, or somebody says why it may go all the same, which is audited.
 * @param field of the form, for the problems
 * @throws DomainError blocked with one problem per kind found
 */
export async function demandGuarded(
  app: AppContext,
  tx: Tx,
  actor: Actor,
  placement: PlacementRecord,
  kinds: readonly TextFindingKind[],
  reason: TextReason | null,
  field: string,
): Promise<void> {
  if (kinds.length === 0) return;
  if (reason === null)
    throw new DomainError('blocked', 'textForCompanyHolds', {
      problems: kinds.map((kind) => ({ field, code: textHoldsCode(kind) })),
    });
  await appendAudit(tx, app.clock.now(), {
    actorId: actor.userId,
    action: 'placement.acceptText',
    subjectKind: 'placement',
    subjectIds: [placement.id],
    detail: { reason, kinds: kinds.join(' ') },
  });
}
