import { isGiven, personHerself } from '#app/domain/consent/consent.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { listBlocksOf, type CompanyBlock } from '#db/queries/disclosure/company-block.ts';
import { findConsent } from '#db/queries/consent/consent.ts';
import { proposalsOfPerson } from '#db/queries/match/proposal.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { blockCompanyOf, unblockCompanyOf } from '../disclosure/block-company.server.ts';
import type { LinkVisit } from './open-consent-link.server.ts';

/** The companies a person has excluded, for her own page. */
export function listExcluded(app: AppContext, visit: LinkVisit): Promise<readonly CompanyBlock[]> {
  return listBlocksOf(app.db, visit.profileId);
}

/** A company she was asked about, by id; null for any other, so that a link tells nothing of who offers work here. */
export async function findAskedCompany(
  app: AppContext,
  visit: LinkVisit,
  companyId: string,
): Promise<{ readonly companyId: string; readonly name: string } | null> {
  const proposals = await proposalsOfPerson(app.db, visit.profileId, dayOf(app.clock.now()));
  const asked = proposals.find((proposal) => proposal.companyId === companyId);
  return asked === undefined ? null : { companyId, name: asked.companyName };
}

/** Whether she said yes to the detailed profile: an exclusion ends it for every company. */
export async function hasChosenDetailed(app: AppContext, visit: LinkVisit): Promise<boolean> {
  return isGiven(await findConsent(app.db, visit.profileId, 'detailedProfile'));
}

/**
 * On her own phone a person excludes a company she was asked about, or allows it again. What is open with it ends at once
 * and looks like every other end; nobody asks why.
 * @returns false for a company she was never asked about
 */
export async function excludeCompany(
  app: AppContext,
  visit: LinkVisit,
  input: { readonly companyId: string; readonly isExcluded: boolean },
): Promise<boolean> {
  const { companyId, isExcluded } = input;
  const isKnown = isExcluded
    ? (await findAskedCompany(app, visit, companyId)) !== null
    : (await listExcluded(app, visit)).some((block) => block.companyId === companyId);
  if (!isKnown) return false;
  const now = app.clock.now();
  const about = { profileId: visit.profileId, companyId };
  await write(app.db, (tx) =>
    isExcluded ? blockCompanyOf(tx, now, personHerself, about) : unblockCompanyOf(tx, now, personHerself, about),
  );
  return true;
}
