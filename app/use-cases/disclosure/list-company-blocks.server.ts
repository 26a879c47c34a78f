import type { Actor } from '#app/domain/account/actor.ts';
import { scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { listBlocksOf, type CompanyBlock } from '#db/queries/disclosure/company-block.ts';
import { findCompanyGroup } from '#db/queries/company/company-group.ts';
import { listCompanies } from '#db/queries/company/company-lists.ts';
import type { AppContext } from '../app-context.ts';
import { caseForBlocks } from './block-company.server.ts';

export interface CompanyBlocksPage {
  readonly profileId: string;
  readonly caseCode: string;
  readonly blocks: readonly CompanyBlock[];
}

/** The companies a person excluded, for her case's own people. @throws DomainError notFound, forbidden */
export async function listCompanyBlocks(app: AppContext, actor: Actor, profileId: string): Promise<CompanyBlocksPage> {
  const profile = await caseForBlocks(app, app.db, actor, profileId);
  return { profileId: profile.id, caseCode: profile.caseCode, blocks: await listBlocksOf(app.db, profile.id) };
}

export interface CompanyChoice {
  readonly companyId: string;
  readonly name: string;
  readonly placeName: string | null;
  /** Companies of its group besides itself: the same holds for them. */
  readonly alsoFor: readonly string[];
}

const mostChoices = 10;

/** Companies a person may mean by a name, those she excluded left out. @throws DomainError notFound, forbidden */
export async function findCompaniesToBlock(
  app: AppContext,
  actor: Actor,
  input: { readonly profileId: string; readonly text: string },
): Promise<CompanyChoice[]> {
  await caseForBlocks(app, app.db, actor, input.profileId);
  const blocked = new Set((await listBlocksOf(app.db, input.profileId)).map(({ companyId }) => companyId));
  const rows = await listCompanies(
    app.db,
    scopeFor(actor, 'company.read'),
    { text: input.text },
    { page: 1, size: mostChoices + blocked.size },
  );
  const shown = rows.filter(({ id }) => !blocked.has(id)).slice(0, mostChoices);
  return Promise.all(
    shown.map(async ({ id, name, placeId }) => ({
      companyId: id,
      name,
      placeName: placeId === null ? null : (app.places.find(placeId)?.name ?? null),
      alsoFor: ((await findCompanyGroup(app.db, id))?.companies ?? []).flatMap((one) =>
        one.id === id ? [] : [one.name],
      ),
    })),
  );
}
