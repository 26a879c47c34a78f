import type { Actor } from '#app/domain/account/actor.ts';
import type { Company } from '#app/domain/company/company.ts';
import { startRequirementsFor } from '#app/domain/assistance/start-requirement.ts';
import type { StartRequirement } from '#app/domain/assistance/placement.ts';
import { asksUntil, draftOf, isCurrent, validThroughOf } from '#app/domain/posting/approval.ts';
import { can } from '#app/domain/policy/who-may-do-what.ts';
import { areNearDuplicates, missingCriteria } from '#app/domain/posting/criteria.ts';
import type { Posting, PostingState, SkillWeight } from '#app/domain/posting/posting.ts';
import { isEditable, isLocked, movesFrom, type PostingMove } from '#app/domain/posting/posting-moves.ts';
import { isLongMeasure } from '#app/domain/rule/check-duration.ts';
import { checkPosting } from '#app/domain/rule/check-posting.ts';
import type { Finding } from '#app/domain/rule/finding.ts';
import { periodOf } from '#app/domain/rule/posting-draft.ts';
import { requiredNumber, type RuleBook } from '#app/domain/rule/rule-book.ts';
import { addMonths, dayOf, type Day } from '#app/domain/time/day.ts';
import { companyNames, findCompany } from '#db/queries/company/company.ts';
import { postingsOfGroup } from '#db/queries/posting/posting.ts';
import { postingFunnel, type PostingFunnel } from '#db/queries/posting/posting-funnel.ts';
import { listPostingEvents } from '#db/queries/posting/posting-state.ts';
import { rulesAt } from '#db/queries/rule/rule.ts';
import { found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { findContactPerson, type ContactPerson } from '../company/find-contact-person.server.ts';
import { houseLimits } from '../rule/house-limits.server.ts';
import { postingFor, sideOf } from './posting-access.server.ts';
import { postingTextHints, type PostingTextHints } from './posting-text.server.ts';

export interface PostingView {
  readonly posting: Posting;
  readonly company: Company;
  readonly officer: ContactPerson | null;
  readonly placeName: string | null;
  /** Name of the occupation in the reader's language; null when the title is unknown to the vocabulary. */
  readonly occupationLabel: string | null;
  readonly skills: readonly { readonly concept: string; readonly label: string; readonly weight: SkillWeight }[];
  readonly findings: readonly Finding[];
  /** What in its text somebody should look at; for whoever may change it. */
  readonly textHints: PostingTextHints | null;
  /** What this kind needs on record before the first day; a permit only where somebody's papers ask for one. */
  readonly neededBeforeStart: readonly StartRequirement[];
  readonly events: Awaited<ReturnType<typeof listPostingEvents>>;
  /** Counts only; staff only. */
  readonly funnel: PostingFunnel | null;
  /** Last day on the board; null while it is not approved. */
  readonly validThrough: Day | null;
  readonly isCurrent: boolean;
  /** Is it time to ask whether it is still current? */
  readonly asksWhetherCurrent: boolean;
  readonly moves: readonly PostingMove[];
  readonly mayEdit: boolean;
  /** Its criteria were approved: other ones need approval again. */
  readonly isLocked: boolean;
  /** How many criteria are missing until it may take part in browsing profiles. */
  readonly missingCriteria: number;
  /** Before approval, for the employer service: postings of the company or its group with the same criteria but one. */
  readonly nearDuplicates: readonly NearDuplicate[];
}

export interface NearDuplicate {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly state: PostingState;
  readonly companyName: string;
}

/** One posting for the people who work with it: staff, or the company that offers it. */
export async function findPosting(app: AppContext, actor: Actor, postingId: string): Promise<PostingView> {
  const posting = await postingFor(app.db, actor, 'posting.read', postingId);
  const company = found(await findCompany(app.db, posting.companyId));
  const mayChange = can(actor, 'posting.edit', { companyId: posting.companyId });
  const book = await rulesAt(app.db, dayOf(app.clock.now()));
  const isStaff = actor.companyId === null;
  const officerId = posting.officerId ?? company.officerId;
  // Who asked at the company is for the employer service, as the company's other contacts are.
  const forActor = can(actor, 'company.edit', { companyId: company.id }) ? posting : withoutRequester(posting);
  const today = dayOf(app.clock.now());
  const validThrough = validThroughOf(posting);
  const asksWhetherCurrent = validThrough !== null && validThrough <= asksUntil(today);
  const moves = mayChange ? movesFrom(posting.state, sideOf(actor)) : [];
  return {
    posting: forActor,
    company,
    officer: officerId === null ? null : await findContactPerson(app, officerId),
    placeName: posting.placeId === null ? null : (app.places.find(posting.placeId)?.name ?? null),
    occupationLabel: posting.occupation === null ? null : app.vocabulary.label(posting.occupation, actor.locale),
    skills: posting.skills.map(({ concept, weight }) => ({
      concept,
      weight,
      label: app.vocabulary.label(concept, actor.locale),
    })),
    findings: checkPosting(book, draftOf(posting)),
    textHints: mayChange ? await postingTextHints(app, app.db, posting, posting.id) : null,
    neededBeforeStart: neededBeforeStart(book, posting, company),
    events: await listPostingEvents(app.db, posting.id),
    funnel: isStaff ? await postingFunnel(app.db, posting.id) : null,
    validThrough,
    isCurrent: isCurrent(posting, today),
    asksWhetherCurrent,
    moves: moves.filter((move) => move !== 'confirm' || asksWhetherCurrent),
    mayEdit: mayChange && isEditable(posting.state, sideOf(actor)),
    isLocked: isLocked(posting.state),
    missingCriteria: missingCriteria(posting, requiredNumber(book, 'house.requiredCriteria')),
    nearDuplicates: moves.includes('approve') ? await nearDuplicates(app, posting) : [],
  };
}

/** Two such postings together tell more of people than one: the officer looks before she approves. */
async function nearDuplicates(app: AppContext, posting: Posting): Promise<NearDuplicate[]> {
  const now = app.clock.now();
  const { 'retention.shownMusts': months } = await houseLimits(app.db, now, ['retention.shownMusts']);
  const since = new Date(`${addMonths(dayOf(now), -months)}T00:00:00Z`);
  const twins = (await postingsOfGroup(app.db, posting, since)).filter((other) => areNearDuplicates(posting, other));
  const names = await companyNames(
    app.db,
    twins.map((twin) => twin.companyId),
  );
  return twins
    .map(({ id, code, title, state, companyId }) => ({
      ...{ id, code, title, state },
      companyName: names.get(companyId) ?? '',
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The posting without the person at the company who asked for it. */
export function withoutRequester(posting: Posting): Posting {
  return { ...posting, requestedByName: null, requestedByPhone: null, requestedByEmail: null };
}

function neededBeforeStart(book: RuleBook, posting: Posting, company: Company): StartRequirement[] {
  if (posting.kind === null) return [];
  const isLong = isLongMeasure(book, periodOf(posting, book.day));
  return startRequirementsFor(posting.kind, null, [], company.hasWorksCouncil === true, isLong).map(
    ({ requirement }) => requirement,
  );
}
