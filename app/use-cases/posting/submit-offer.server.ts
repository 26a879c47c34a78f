import type { CompanyFacts } from '#app/domain/company/company.ts';
import { DomainError, fieldError, type FieldProblem } from '#app/domain/domain-error.ts';
import { kindsForWish, type PostingContent, type Wish } from '#app/domain/posting/posting.ts';
import type { Day } from '#app/domain/time/day.ts';
import { insertCompany } from '#db/queries/company/company.ts';
import { insertContact } from '#db/queries/company/company-contact.ts';
import { findPosting, insertPosting } from '#db/queries/posting/posting.ts';
import { insertPostingEvent } from '#db/queries/posting/posting-state.ts';
import { write } from '#db/transaction.ts';
import { found } from '../account/allow.server.ts';
import { countAttempts, networkKey } from '../account/count-attempts.server.ts';
import { once } from '../account/submission.server.ts';
import type { AppContext } from '../app-context.ts';
import { movePosting } from './move-posting.server.ts';
import { freePostingCode } from './posting-code.server.ts';
import { wordingOf } from './posting-wording.server.ts';
import { placeIdOf, understandPosting } from './understand-posting.server.ts';

export interface SubmitOfferInput {
  readonly companyName: string;
  /** Typed name of the town. */
  readonly place: string;
  readonly contactName: string;
  /** At least one of the two. */
  readonly phone: string | null;
  readonly email: string | null;
  readonly title: string;
  readonly wish: Wish;
  readonly seats: number;
  readonly startsOn: Day | null;
  readonly description: string | null;
  readonly key: string | null;
  /** The caller's network address: many offers from one place in an hour are stopped. */
  readonly network: string;
}

/** Offers one network may send within the window of `countAttempts`. */
const mostOffers = 30;

/**
 * A company offers a posting before it has an account: it becomes an unverified company with one submitted posting, nothing public.
 * An officer calls by the day that comes back, verifies, completes and invites.
 * @returns the working day by which somebody calls, and which rules of wording its text meets
 * @throws DomainError invalid for a town nobody knows or when neither phone nor e-mail is given; limit
 */
export async function submitOffer(
  app: AppContext,
  input: SubmitOfferInput,
): Promise<{ callBy: Day; wording: readonly string[] }> {
  const problems: FieldProblem[] = [];
  if (input.phone === null && input.email === null) problems.push({ field: 'phone', code: 'phoneOrEmail' });
  const placeId = placeIdOf(app, input.place, problems);
  if (problems.length > 0) throw fieldError(...problems);
  await countAttempts(app, [{ key: networkKey(app, 'offer', input.network), most: mostOffers }]);
  const content = contentOf(app, input);
  const now = app.clock.now();
  return write(app.db, async (tx) => {
    const postingId = await once(tx, now, { useCase: 'submitOffer', userId: null }, input.key, async () => {
      const companyId = await insertCompany(tx, now, {
        ...companyOf(app, input.companyName, placeId),
        state: 'unverified',
        officerId: null,
        verifiedBy: null,
      });
      await insertContact(tx, companyId, {
        name: input.contactName,
        role: null,
        phone: input.phone,
        email: input.email,
      });
      const id = await insertPosting(tx, now, {
        ...content,
        code: await freePostingCode(tx),
        companyId,
        officerId: null,
        organisationId: null,
        requestedByName: input.contactName,
        requestedByPhone: input.phone,
        requestedByEmail: input.email,
      });
      await insertPostingEvent(tx, now, { postingId: id, byUserId: null, from: null, to: 'draft', reason: null });
      await movePosting(app, tx, null, found(await findPosting(tx, id)), 'submit', null);
      return id;
    });
    const posting = found(await findPosting(tx, postingId));
    if (posting.callBy === null) throw new DomainError('conflict', 'postingMoveImpossible');
    const rules = new Set((await wordingOf(app, tx, content)).map(({ ruleId }) => ruleId));
    return { callBy: posting.callBy, wording: [...rules] };
  });
}

function companyOf(app: AppContext, name: string, placeId: number | null): CompanyFacts {
  return {
    name,
    employerNumber: null,
    branch: null,
    street: null,
    placeId,
    districtKey: placeId === null ? null : app.places.districtOf(placeId),
    employees: null,
    hasWorksCouncil: null,
    isTemporaryAgency: false,
  };
}

function contentOf(app: AppContext, input: SubmitOfferInput): PostingContent {
  return understandPosting(app, {
    wish: input.wish,
    kind: kindsForWish[input.wish].prefilled,
    internshipPurpose: null,
    title: input.title,
    occupationText: null,
    description: input.description ?? '',
    lateralEntry: false,
    seats: input.seats,
    german: null,
    germanPerSkill: null,
    shifts: [],
    licences: [],
    hoursPerWeekMin: null,
    hoursPerWeekMax: null,
    startsOn: input.startsOn,
    weeks: null,
    pay: null,
    hasCollectiveAgreement: false,
    isMinijob: false,
    place: input.place,
    reachableWithoutCar: null,
    isTemporaryWork: false,
    mustText: '',
    niceText: '',
    weighed: [],
  }).content;
}
