import type { Actor } from '#app/domain/account/actor.ts';
import type { CompanyState } from '#app/domain/company/company.ts';
import { mayEver, scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf } from '#app/domain/time/day.ts';
import {
  countCompanies,
  listCompanies as listRows,
  listCompanyNames,
  type CompanyListRow,
} from '#db/queries/company/company-lists.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';

const companiesPerPage = 50;

export interface ListCompaniesInput {
  readonly text: string;
  readonly state: CompanyState | null;
  /** Only companies whose contact is the actor, or somebody she covers. */
  readonly mine: boolean;
  /** 1-based. */
  readonly page: number;
}

export interface CompanyPage {
  readonly rows: readonly (CompanyListRow & { readonly placeName: string | null })[];
  readonly total: number;
  readonly pageCount: number;
  readonly mayRecord: boolean;
}

/** One page of companies for staff, by name. */
export async function listCompanies(app: AppContext, actor: Actor, input: ListCompaniesInput): Promise<CompanyPage> {
  const scope = scopeFor(actor, 'company.read');
  const inCharge = input.mine ? { officerId: actor.userId, today: dayOf(app.clock.now()) } : null;
  const filter = { text: input.text, state: input.state, inCharge };
  const total = await countCompanies(app.db, scope, filter);
  const pageCount = Math.max(1, Math.ceil(total / companiesPerPage));
  const rows = await listRows(app.db, scope, filter, { page: Math.min(input.page, pageCount), size: companiesPerPage });
  return {
    rows: rows.map((row) => ({
      ...row,
      placeName: row.placeId === null ? null : (app.places.find(row.placeId)?.name ?? null),
    })),
    total,
    pageCount,
    mayRecord: mayEver(actor, 'company.edit'),
  };
}

/** Names for the choice "which company offers this?", in the order of the alphabet. */
export async function listCompanyChoices(app: AppContext, actor: Actor): Promise<{ id: string; name: string }[]> {
  allow(actor, 'company.edit', {});
  const rows = await listCompanyNames(app.db, scopeFor(actor, 'company.read'));
  const seen = new Map<string, number>();
  for (const row of rows) seen.set(row.name, (seen.get(row.name) ?? 0) + 1);
  return rows.map(({ id, name, placeId }) => {
    const place = placeId === null ? undefined : app.places.find(placeId)?.name;
    return { id, name: (seen.get(name) ?? 0) > 1 && place !== undefined ? `${name}, ${place}` : name };
  });
}
