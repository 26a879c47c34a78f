import type { Role } from '#app/domain/account/role.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { Handle } from '#db/client.ts';
import { listColleagues } from '#db/queries/account/account.ts';
import { countOpenCases } from '#db/queries/profile/case-assignment.ts';
import { countCompaniesOf } from '#db/queries/company/company.ts';
import { countWaitingNotes } from '#db/queries/assistance/file-note.ts';
import { countPostingsOf } from '#db/queries/posting/posting.ts';

/** What nobody would do any more if this account were closed. */
export interface WorkToHandOn {
  readonly cases: number;
  /** File notes that are not transferred yet. */
  readonly notes: number;
  readonly postings: number;
  readonly companies: number;
}

/** Counts what somebody is in charge of; it needs a successor before she can leave. */
export async function workToHandOn(handle: Handle, userId: string): Promise<WorkToHandOn> {
  return {
    cases: await countOpenCases(handle, userId),
    notes: await countWaitingNotes(handle, userId),
    postings: await countPostingsOf(handle, userId),
    companies: await countCompaniesOf(handle, userId),
  };
}

/** Does a caseworker have to take something over, and does an officer? */
export function successorsNeeded(work: WorkToHandOn): { readonly caseworker: boolean; readonly officer: boolean } {
  return { caseworker: work.cases + work.notes > 0, officer: work.postings + work.companies > 0 };
}

/** Active colleagues of the same house who could take over what somebody of this role does. */
export async function listSuccessors(
  handle: Handle,
  user: { readonly id: string; readonly organisationId: string | null },
  role: Extract<Role, 'caseworker' | 'officer'>,
): Promise<{ readonly id: string; readonly displayName: string | null }[]> {
  if (user.organisationId === null) return [];
  const colleagues = await listColleagues(handle, user.organisationId, role, user.id);
  return colleagues.map(({ id, displayName }) => ({ id, displayName }));
}

/** The chosen successor. @throws DomainError invalid when nobody is chosen or it is no such colleague */
export async function findSuccessor(
  handle: Handle,
  user: Parameters<typeof listSuccessors>[1],
  role: Parameters<typeof listSuccessors>[2],
  chosenId: string | null,
): Promise<string> {
  const successor = (await listSuccessors(handle, user, role)).find(({ id }) => id === chosenId);
  if (successor !== undefined) return successor.id;
  const [field, reason] =
    role === 'caseworker' ? ['successorId', 'handOnCasesFirst'] : ['officerSuccessorId', 'handOnPostingsFirst'];
  throw new DomainError('invalid', reason, { problems: [{ field, code: 'pleaseChoose' }] });
}
