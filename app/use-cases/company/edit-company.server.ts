import type { Actor } from '#app/domain/account/actor.ts';
import type { Company, CompanyFacts } from '#app/domain/company/company.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { findCompany, findCompanyTwins, updateCompany } from '#db/queries/company/company.ts';
import { write } from '#db/transaction.ts';
import { allow, found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';

export interface EditCompanyInput extends CompanyFacts {
  readonly companyId: string;
  readonly version: number;
}

/**
 * An officer changes what is recorded about a company.
 * @throws DomainError versionConflict with what stands there now; duplicate when another company has the Betriebsnummer
 */
export async function editCompany(app: AppContext, actor: Actor, input: EditCompanyInput): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const company = found(await findCompany(tx, input.companyId));
    allow(actor, 'company.edit', { companyId: company.id });
    const twins = await findCompanyTwins(tx, { ...input, exceptId: company.id });
    const twin = twins.find((candidate) => candidate.by === 'number');
    if (twin !== undefined) {
      const params = { id: twin.id, name: twin.name };
      throw new DomainError('duplicate', 'sameEmployerNumber', {
        params,
        problems: [{ field: 'employerNumber', code: 'sameEmployerNumber', params }],
      });
    }
    // The row as it was before this update failed is the row as it stands: nothing else writes inside this transaction.
    if (!(await updateCompany(tx, company.id, input.version, input))) {
      throw new DomainError('versionConflict', 'versionConflict', { current: companyFields(app, company) });
    }
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: 'company.edit',
      subjectKind: 'company',
      subjectIds: [company.id],
    });
  });
}

/** A company as the fields of its form hold it: prefills the form and shows a second editor what stands there now. */
export function companyFields(app: AppContext, company: Company): Record<string, string> {
  return {
    _version: String(company.version),
    name: company.name,
    employerNumber: company.employerNumber ?? '',
    branch: company.branch ?? '',
    street: company.street ?? '',
    place: company.placeId === null ? '' : (app.places.find(company.placeId)?.name ?? ''),
    employees: company.employees === null ? '' : String(company.employees),
    hasWorksCouncil: company.hasWorksCouncil === null ? '' : company.hasWorksCouncil ? 'yes' : 'no',
    isTemporaryAgency: company.isTemporaryAgency ? 'yes' : '',
  };
}
