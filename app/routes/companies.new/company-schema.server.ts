import { z } from 'zod';
import type { CompanyFacts } from '#app/domain/company/company.ts';
import { fields } from '#app/http/fields.server.ts';
import type { ReceivedForm } from '#app/http/form.server.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { locateCompany } from '#app/use-cases/company/locate-company.server.ts';

const companySchema = z.object({
  name: fields.text(),
  employerNumber: fields.optionalEmployerNumber(),
  branch: fields.optionalText(),
  street: fields.optionalText(),
  place: fields.optionalText(100),
  employees: fields.optionalInteger(1, 999_999),
  hasWorksCouncil: fields.optionalChoice(['yes', 'no']),
  isTemporaryAgency: fields.ticked(),
});

/** The company as it was typed, its place found. @throws DomainError invalid with one problem per field */
export function readCompany(app: AppContext, form: ReceivedForm): CompanyFacts {
  const { place, hasWorksCouncil, ...facts } = form.read(companySchema);
  return {
    ...facts,
    hasWorksCouncil: hasWorksCouncil === null ? null : hasWorksCouncil === 'yes',
    ...locateCompany(app, place),
  };
}
