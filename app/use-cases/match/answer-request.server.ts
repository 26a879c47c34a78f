import type { Actor } from '#app/domain/account/actor.ts';
import { cellOfKey } from '#app/domain/disclosure/ladder.ts';
import type { ShownCell } from '#app/domain/disclosure/shown-cell.ts';
import type { TextReason } from '#app/domain/disclosure/text-guard.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { CompanyRequestAnswer } from '#app/domain/match/company-request.ts';
import { can, type PolicyResource } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { endCompanyRequest, findCompanyRequest, type CompanyRequestRecord } from '#db/queries/match/company-request.ts';
import { write } from '#db/transaction.ts';
import { allow, found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { shownCell } from '../disclosure/shown-cell.server.ts';
import { revealCaseNames } from '../profile/reveal-case-names.server.ts';
import { caseResource, profileResource } from '../profile/profile-resource.server.ts';
import { proposeCandidate } from './propose-candidate.server.ts';

/** What the policy needs to know of a request: whose case the person meant is, if one is. */
export function companyRequestResource(request: CompanyRequestRecord): PolicyResource {
  return request.profileId === null
    ? {}
    : {
        organisationId: request.organisationId,
        teamId: request.teamId,
        ownerIds: [request.caseworkerId, request.coveredBy],
      };
}

export interface RequestPage {
  /** Without the person it is about for whoever may not read her profile, or no longer. */
  readonly request: CompanyRequestRecord;
  /** The card the company is interested in; null: not about a card. */
  readonly cell: ShownCell | null;
  /** Her name for the case's own people (one audit row); null for everybody else. */
  readonly personName: string | null;
  readonly mayAnswer: boolean;
  /** The person meant can be proposed from here. */
  readonly mayPropose: boolean;
}

/** A company's request for staff who act on it. @throws DomainError notFound, forbidden */
export async function findRequestPage(app: AppContext, actor: Actor, requestId: string): Promise<RequestPage> {
  const request = found(await findCompanyRequest(app.db, requestId, dayOf(app.clock.now())));
  allow(actor, 'companyRequest.read', companyRequestResource(request));
  const cell = request.classKey === null ? null : cellOfKey(request.classKey);
  const { profileId, organisationId, caseworkerId, teamId, coveredBy } = request;
  const owned =
    profileId === null || organisationId === null
      ? null
      : { profileId, organisationId, caseworkerId, teamId, coveredBy };
  const { isPublished } = request;
  const isSeen = owned !== null && can(actor, 'profile.read', { ...caseResource(owned), isPublished });
  const names = await revealCaseNames(app, actor, owned === null ? [] : [owned]);
  return {
    request: isSeen ? request : { ...request, profileId: null, caseCode: null },
    cell: cell === null ? null : shownCell(app, cell),
    personName: profileId === null ? null : (names.get(profileId) ?? null),
    mayAnswer: request.state === 'open' && can(actor, 'companyRequest.answer', companyRequestResource(request)),
    mayPropose:
      request.state === 'open' &&
      owned !== null &&
      request.isPublished &&
      can(actor, 'proposal.create', profileResource({ ...owned, state: 'published' })),
  };
}

/**
 * The officer answers: somebody is being asked, or nobody fits at present. The company reads a sentence that tells neither
 * who nor how many.
 * @throws DomainError conflict (`requestEnded`) when it has ended meanwhile; notFound, forbidden
 */
export async function answerRequest(
  app: AppContext,
  actor: Actor,
  input: { readonly requestId: string; readonly version: number; readonly answer: CompanyRequestAnswer },
): Promise<void> {
  const at = app.clock.now();
  await write(app.db, async (tx) => {
    const request = found(await findCompanyRequest(tx, input.requestId, dayOf(at)));
    allow(actor, 'companyRequest.answer', companyRequestResource(request));
    const end = { state: input.answer, by: actor.userId, at };
    if (!(await endCompanyRequest(tx, { id: request.id, version: input.version }, end)))
      throw new DomainError('conflict', 'requestEnded');
    await appendAudit(tx, at, {
      actorId: actor.userId,
      action: 'companyRequest.answer',
      subjectKind: 'companyRequest',
      subjectIds: [request.id],
      detail: { answer: input.answer },
    });
  });
}

/**
 * Proposes the person a company is interested in for the posting it named; where the officer does so, the company's request
 * is answered with it. Her caseworker talks to her first, as with every proposal.
 * @returns the proposal's id
 * @throws DomainError as `proposeCandidate`; conflict (`requestEnded`) when no person is meant or the request has ended
 */
export async function proposeForRequest(
  app: AppContext,
  actor: Actor,
  input: { readonly requestId: string; readonly version: number; readonly guardReason?: TextReason | null },
): Promise<string> {
  const { request, mayAnswer, mayPropose } = await findRequestPage(app, actor, input.requestId);
  if (!mayPropose || request.profileId === null) throw new DomainError('conflict', 'requestEnded');
  const { postingId, profileId } = request;
  const { requestId, version, guardReason } = input;
  const proposed = { postingId, profileId, way: 'proposed', key: null, guardReason } as const;
  const proposalId = await proposeCandidate(app, actor, proposed);
  if (mayAnswer) await answerRequest(app, actor, { requestId, version, answer: 'proposing' });
  return proposalId;
}
