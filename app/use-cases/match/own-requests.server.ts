import type { Actor } from '#app/domain/account/actor.ts';
import type { CompanyRequestKind, CompanyRequestState } from '#app/domain/match/company-request.ts';
import { cellOfKey } from '#app/domain/disclosure/ladder.ts';
import type { ShownCell } from '#app/domain/disclosure/shown-cell.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { endCompanyRequest, listOwnRequestRows } from '#db/queries/match/company-request.ts';
import { write } from '#db/transaction.ts';
import { allow, found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { shownCell } from '../disclosure/shown-cell.server.ts';

/** A request as its company reads it. No day and no number: neither tells what anybody decided. */
export interface OwnRequest {
  readonly id: string;
  readonly version: number;
  readonly kind: CompanyRequestKind;
  readonly postingId: string;
  readonly postingTitle: string;
  /** Of the card it is about. */
  readonly cardKey: string | null;
  readonly cell: ShownCell | null;
  readonly pseudonym: string | null;
  readonly state: CompanyRequestState;
}

const mostShown = 30;

/** What the actor's company has asked for, open ones first. @throws DomainError forbidden */
export async function listOwnRequests(app: AppContext, actor: Actor): Promise<OwnRequest[]> {
  allow(actor, 'companyRequest.create', { companyId: actor.companyId });
  const rows = await listOwnRequestRows(app.db, scopeFor(actor, 'companyRequest.create'), mostShown);
  return rows.map((row) => {
    const cell = row.classKey === null ? null : cellOfKey(row.classKey);
    return {
      id: row.id,
      version: row.version,
      kind: row.kind,
      postingId: row.postingId,
      postingTitle: row.postingTitle,
      cardKey: row.classKey,
      cell: cell === null ? null : shownCell(app, cell),
      pseudonym: row.pseudonym,
      state: row.state,
    };
  });
}

/** The company takes an open request back. @throws DomainError notFound for another's; conflict (`requestEnded`); forbidden */
export async function takeBackRequest(
  app: AppContext,
  actor: Actor,
  input: { readonly requestId: string; readonly version: number },
): Promise<void> {
  allow(actor, 'companyRequest.create', { companyId: actor.companyId });
  const at = app.clock.now();
  await write(app.db, async (tx) => {
    const own = await listOwnRequestRows(tx, scopeFor(actor, 'companyRequest.create'), Number.MAX_SAFE_INTEGER);
    const { id } = found(own.find((row) => row.id === input.requestId));
    const end = { state: 'takenBack', by: actor.userId, at } as const;
    if (!(await endCompanyRequest(tx, { id, version: input.version }, end)))
      throw new DomainError('conflict', 'requestEnded');
    await appendAudit(tx, at, {
      actorId: actor.userId,
      action: 'companyRequest.takeBack',
      subjectKind: 'companyRequest',
      subjectIds: [id],
    });
  });
}
