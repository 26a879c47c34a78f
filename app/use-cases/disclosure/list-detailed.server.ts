import type { Actor } from '#app/domain/account/actor.ts';
import { passesDetailed, type DetailedFilter } from '#app/domain/disclosure/detailed-filter.ts';
import { byBandThenPseudonym, detailedFit } from '#app/domain/disclosure/detailed-fit.ts';
import type { ShownDetailedProfile } from '#app/domain/disclosure/detailed-profile.ts';
import type { FitBand } from '#app/domain/disclosure/job-fit.ts';
import { findPosting } from '#db/queries/posting/posting.ts';
import { found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { detailedProfilesFor, noteDetailedReading } from './detailed-profiles-for.server.ts';
import { regionChoices } from './list-classes.server.ts';
import { openBrowsing, type Browsing, type BrowsingPosting } from './open-browsing.server.ts';
import { shownDetailedProfile } from './shown-detailed-profile.server.ts';

/** A detailed profile as a company reads it for one of its postings. */
export interface ListedDetailed {
  /** This company's label for it, another one with every batch. */
  readonly pseudonym: string;
  readonly fit: FitBand;
  readonly profile: ShownDetailedProfile;
}

export interface DetailedList {
  readonly browsing: Browsing;
  readonly filter: DetailedFilter;
  /** What the list is ranked for; null: the company may not look. */
  readonly posting: BrowsingPosting | null;
  readonly concepts: readonly { readonly key: string; readonly label: string }[];
  readonly regions: readonly { readonly value: string; readonly name: string; readonly isDistrict: boolean }[];
  readonly rows: readonly ListedDetailed[];
  readonly total: number;
  readonly page: number;
  readonly pageCount: number;
}

const pageSize = 20;

/**
 * Profiles of people who chose to be shown in detail, ranked in bands for a posting of the company's own. Filter, band and
 * order read the documents of the gate and no profile. What is read is in the audit log, one row a page.
 * @param input `postingId`: null for the first by title; `page` from 1, a page beyond the end is the last one
 * @throws DomainError notFound for a posting that is not the company's or does not take part; forbidden
 */
export async function listDetailed(
  app: AppContext,
  actor: Actor,
  input: { readonly filter: DetailedFilter; readonly postingId: string | null; readonly page: number },
): Promise<DetailedList> {
  const browsing = await openBrowsing(app, actor);
  const { filter, postingId } = input;
  const posting = browsing.need === null ? chosenPosting(browsing, postingId) : null;
  const isOpen = browsing.need === null && browsing.pause === null;
  const ranked = posting !== null && isOpen ? await rank(app, browsing, posting.id, filter) : [];
  const pageCount = Math.max(1, Math.ceil(ranked.length / pageSize));
  const page = Math.min(pageCount, Math.max(1, input.page));
  const shown = ranked.slice((page - 1) * pageSize, page * pageSize);
  await noteDetailedReading(
    app,
    { userId: actor.userId, companyId: browsing.companyId },
    shown.map(({ pseudonym }) => pseudonym),
  );
  return {
    browsing,
    filter,
    posting,
    concepts: filter.concepts.map((key) => ({ key, label: app.vocabulary.label(key, actor.locale) })),
    regions: regionChoices(app),
    rows: shown.map(({ pseudonym, fit, document }) => ({
      pseudonym,
      fit,
      profile: shownDetailedProfile(app, actor.locale, document),
    })),
    total: ranked.length,
    page,
    pageCount,
  };
}

/** The one that was asked for, else the first by title. @throws DomainError notFound */
function chosenPosting({ postings }: Browsing, postingId: string | null): BrowsingPosting | null {
  return postingId === null ? (postings[0] ?? null) : found(postings.find(({ id }) => id === postingId));
}

async function rank(app: AppContext, browsing: Browsing, postingId: string, filter: DetailedFilter) {
  const asked = found(await findPosting(app.db, postingId));
  return (await detailedProfilesFor(app, browsing.companyId))
    .filter(({ document }) => passesDetailed(document, filter))
    .map((profile) => ({ ...profile, fit: detailedFit(profile.document, asked) }))
    .sort(byBandThenPseudonym);
}
