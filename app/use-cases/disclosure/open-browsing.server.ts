import type { Actor } from '#app/domain/account/actor.ts';
import {
  missingForBrowsing,
  takesPart,
  type BrowsingNeed,
  type BrowsingPause,
} from '#app/domain/disclosure/browsing.ts';
import { scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import type { Posting } from '#app/domain/posting/posting.ts';
import { segmentOf } from '#app/domain/reference/occupation-segment.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { findCompany } from '#db/queries/company/company.ts';
import { findPostings } from '#db/queries/posting/posting.ts';
import { listPostings } from '#db/queries/posting/posting-lists.ts';
import { findShownWeek, listClassCards } from '#db/queries/disclosure/public-class.ts';
import { allow, found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { findContactPerson, type ContactPerson } from '../company/find-contact-person.server.ts';
import { houseLimits } from '../rule/house-limits.server.ts';
import { findPublicTotal } from './find-public-total.server.ts';
import { isBrowsingOpen } from './is-browsing-open.server.ts';

/** One of the company's own postings for which it may look. */
export interface BrowsingPosting {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  /** Two digits of the KldB 2010 of what it asks for; null: not known. */
  readonly occupationGroup: string | null;
}

export interface Browsing {
  readonly companyId: string;
  readonly companyName: string;
  readonly officer: ContactPerson | null;
  /** What the company still needs; null: it may look. */
  readonly need: BrowsingNeed | null;
  readonly requiredCriteria: number;
  /** Own postings that take part, by title. */
  readonly postings: readonly BrowsingPosting[];
  /** Why no company sees anything at present; null: there is something to see. */
  readonly pause: BrowsingPause | null;
  /** What everybody is told before any sign-in, for a company that is not verified yet; null: nothing is said. */
  readonly publicTotal: number | null;
  /** The day everything shown was put together, on a Monday or out of turn; null before the first batch. */
  readonly shownOn: Day | null;
}

/**
 * Whether a company may look at profiles without a name, for which of its postings, and from what day they are. Reads the
 * company, its postings and the public table; no profile.
 * @throws DomainError forbidden; notFound for somebody without a company
 */
export async function openBrowsing(app: AppContext, actor: Actor): Promise<Browsing> {
  const companyId = found(actor.companyId);
  allow(actor, 'profile.browse', { companyId });
  const now = app.clock.now();
  const company = found(await findCompany(app.db, companyId));
  const postings = await ownPostings(app, actor);
  const { 'house.requiredCriteria': required } = await houseLimits(app.db, now, ['house.requiredCriteria']);
  const week = await findShownWeek(app.db);
  const taking = postings.filter((posting) => takesPart(posting, dayOf(now), required));
  const officerId = company.officerId ?? taking.find((posting) => posting.officerId !== null)?.officerId ?? null;
  const need = missingForBrowsing(company.state, postings, dayOf(now), required);
  return {
    companyId,
    companyName: company.name,
    officer: officerId === null ? null : await findContactPerson(app, officerId),
    need,
    publicTotal: need === 'companyVerified' ? await findPublicTotal(app) : null,
    requiredCriteria: required,
    postings: company.state === 'verified' ? taking.map((posting) => browsingPosting(app, posting)).sort(byTitle) : [],
    pause: await pauseOf(app, week),
    shownOn: week?.shownOn ?? null,
  };
}

function browsingPosting(app: AppContext, { id, code, title, occupation }: Posting): BrowsingPosting {
  const kldb = occupation === null ? null : (app.vocabulary.concept(occupation)?.kldb ?? null);
  return { id, code, title, occupationGroup: kldb === null || segmentOf(kldb) === null ? null : kldb.slice(0, 2) };
}

const mostPostings = 200;

async function ownPostings(app: AppContext, actor: Actor): Promise<Posting[]> {
  const scope = scopeFor(actor, 'profile.browse');
  const rows = await listPostings(app.db, scope, { states: ['approved'] }, { page: 1, size: mostPostings });
  return findPostings(
    app.db,
    rows.map(({ id }) => id),
  );
}

async function pauseOf(
  app: AppContext,
  week: Awaited<ReturnType<typeof findShownWeek>>,
): Promise<BrowsingPause | null> {
  if (week === null) return 'notYet';
  if (!(await isBrowsingOpen(app))) return 'closed';
  return week.hasEnoughPeople && (await listClassCards(app.db)).length > 0 ? null : 'tooFew';
}

function byTitle(a: BrowsingPosting, b: BrowsingPosting): number {
  return a.title.localeCompare(b.title, 'de') || (a.code < b.code ? -1 : 1);
}
