import type { Actor } from '#app/domain/account/actor.ts';
import type { Company } from '#app/domain/company/company.ts';
import { scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { findCompany } from '#db/queries/company/company.ts';
import { listPostings, type PostingListRow } from '#db/queries/posting/posting-lists.ts';
import { allow, found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { findContactPerson, type ContactPerson } from '../company/find-contact-person.server.ts';

export interface OwnPostings {
  readonly company: Pick<Company, 'id' | 'name' | 'state'>;
  readonly officer: ContactPerson | null;
  /** Without the number of open proposals: it would tell of people who have not agreed yet. */
  readonly postings: readonly (Omit<PostingListRow, 'openProposals' | 'officerId' | 'validThrough'> & {
    readonly isCurrent: boolean;
  })[];
}

/** The start page of a company's user: what the own company offers, and whom to call. */
export async function listOwnPostings(app: AppContext, actor: Actor): Promise<OwnPostings> {
  const companyId = found(actor.companyId);
  allow(actor, 'company.read', { companyId });
  const company = found(await findCompany(app.db, companyId));
  const rows = await listPostings(app.db, scopeFor(actor, 'posting.list'), {}, { page: 1, size: 100 });
  const officerId = company.officerId ?? rows.find((row) => row.officerId !== null)?.officerId ?? null;
  return {
    company: { id: company.id, name: company.name, state: company.state },
    officer: officerId === null ? null : await findContactPerson(app, officerId),
    postings: rows.map((row) => ownRow(row, dayOf(app.clock.now()))),
  };
}

/** Field by field what a company reads of its posting in a list. */
function ownRow(row: PostingListRow, today: Day): OwnPostings['postings'][number] {
  return {
    id: row.id,
    code: row.code,
    title: row.title,
    state: row.state,
    kind: row.kind,
    companyId: row.companyId,
    companyName: row.companyName,
    seats: row.seats,
    startsOn: row.startsOn,
    callBy: row.callBy,
    officerName: row.officerName,
    isCurrent: row.validThrough !== null && row.validThrough >= today,
  };
}
