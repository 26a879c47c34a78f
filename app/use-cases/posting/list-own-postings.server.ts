import type { Actor } from '#app/domain/account/actor.ts';
import type { Company } from '#app/domain/company/company.ts';
import { scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { findCompany } from '#db/queries/company.ts';
import { listPostings, type PostingListRow } from '#db/queries/posting-lists.ts';
import { allow, found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { findContactPerson, type ContactPerson } from '../company/find-contact-person.server.ts';

export interface OwnPostings {
  readonly company: Pick<Company, 'id' | 'name' | 'state'>;
  readonly officer: ContactPerson | null;
  readonly postings: readonly PostingListRow[];
}

/** The start page of a company's user: what the own company offers, and whom to call. */
export async function listOwnPostings(app: AppContext, actor: Actor): Promise<OwnPostings> {
  const companyId = found(actor.companyId);
  allow(actor, 'company.read', { companyId });
  const company = found(await findCompany(app.db, companyId));
  return {
    company: { id: company.id, name: company.name, state: company.state },
    officer: company.officerId === null ? null : await findContactPerson(app, company.officerId),
    postings: await listPostings(app.db, scopeFor(actor, 'posting.list'), {}, { page: 1, size: 100 }),
  };
}
