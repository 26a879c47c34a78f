import type { Actor } from '#app/domain/account/actor.ts';
import type { Company, CompanyContact, CompanyTwin } from '#app/domain/company/company.ts';
import { can, scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { findCompany as findRow, findCompanyTwins, seatFigures } from '#db/queries/company/company.ts';
import { listContacts } from '#db/queries/company/company-contact.ts';
import { findCompanyGroup, listCompanyGroups, type CompanyGroup } from '#db/queries/company/company-group.ts';
import { listContactLog, type ContactEntry } from '#db/queries/company/contact-log.ts';
import { listPostings, type PostingListRow } from '#db/queries/posting/posting-lists.ts';
import { allow, found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { companyReading, type CompanyReading } from '../disclosure/list-reading-budgets.server.ts';
import { findContactPerson, type ContactPerson } from './find-contact-person.server.ts';

export interface CompanyView {
  readonly company: Company;
  readonly placeName: string | null;
  readonly officer: ContactPerson | null;
  readonly contacts: readonly CompanyContact[];
  readonly log: readonly ContactEntry[];
  readonly postings: readonly PostingListRow[];
  readonly seats: { readonly announced: number; readonly filled: number };
  /** Entries that may be the same company; asked only while it is unverified. */
  readonly twins: readonly CompanyTwin[];
  /** Who it belongs together with, all groups there are, and what it has read of people: for the employer service. */
  readonly group: CompanyGroup | null;
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  readonly reading: CompanyReading | null;
  readonly mayEdit: boolean;
}

/** Everything an officer sees of a company. Contacts, contact log, group and what it has read are the employer service's: others get empty lists. */
export async function findCompany(app: AppContext, actor: Actor, companyId: string): Promise<CompanyView> {
  const company = found(await findRow(app.db, companyId));
  allow(actor, 'company.read', { companyId: company.id });
  const mayEdit = can(actor, 'company.edit', { companyId: company.id });
  const scope = scopeFor(actor, 'posting.list');
  return {
    company,
    placeName: company.placeId === null ? null : (app.places.find(company.placeId)?.name ?? null),
    officer: company.officerId === null ? null : await findContactPerson(app, company.officerId),
    contacts: mayEdit ? await listContacts(app.db, company.id) : [],
    log: mayEdit ? await listContactLog(app.db, company.id, 50) : [],
    postings: await listPostings(app.db, scope, { companyId: company.id }, { page: 1, size: 100 }),
    seats: await seatFigures(app.db, company.id),
    twins:
      mayEdit && company.state === 'unverified'
        ? await findCompanyTwins(app.db, { ...company, exceptId: company.id })
        : [],
    group: mayEdit ? await findCompanyGroup(app.db, company.id) : null,
    groups: mayEdit ? await listCompanyGroups(app.db) : [],
    reading: mayEdit ? await companyReading(app.db, app.clock.now(), company.id) : null,
    mayEdit,
  };
}
