import type { Actor } from '#app/domain/account/actor.ts';
import type { EmployerSideWork } from '#app/domain/assistance/date-offer.ts';
import { scopeFor, type Scope } from '#app/domain/policy/who-may-do-what.ts';
import type { PostingKind } from '#app/domain/posting/posting.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { listOffersToSettle, type AnsweredOffer } from '#db/queries/date-offer.ts';
import { listOpenSilences } from '#db/queries/silence.ts';
import type { AppContext } from '../app-context.ts';

/** Something of the employer's side that is due, for the start page. */
export interface EmployerSideTask {
  readonly task: 'employerSide';
  readonly what: EmployerSideWork;
  readonly postingTitle: string;
}

interface EmployerSideDue extends EmployerSideTask {
  readonly key: string;
  readonly href: string;
  readonly dueOn: Day;
  readonly caseCode: string | null;
  readonly companyName: string;
  readonly postingKind: PostingKind | null;
  /** The case it is about; null: none. */
  readonly of: AnsweredOffer | null;
}

/** Of a caseworker: dates companies chose, so that the person hears of them. */
export async function employerSideForCaseworker(app: AppContext, scope: Scope, day: Day): Promise<EmployerSideDue[]> {
  const chosen = await listOffersToSettle(app.db, scope, day, { answer: 'chosen' });
  return chosen.map((offer) => offerRow(offer, 'dateChosen'));
}

/** Of an officer: companies that let their time pass, and those whom no date fits. */
export async function employerSideForOfficer(app: AppContext, actor: Actor): Promise<EmployerSideDue[]> {
  const mine = { officerId: actor.userId };
  const day = dayOf(app.clock.now());
  const none = await listOffersToSettle(app.db, scopeFor(actor, 'placement.list'), day, { ...mine, answer: 'none' });
  const silences = await listOpenSilences(app.db, mine);
  return [
    ...none.map((offer) => offerRow(offer, 'noDateFits')),
    ...silences.map((row): EmployerSideDue => ({
      key: `e${row.postingId}`,
      href: `/postings/${row.postingId}#silence`,
      dueOn: dayOf(row.askedAt),
      caseCode: null,
      companyName: row.companyName,
      postingKind: null,
      task: 'employerSide',
      what: 'silence',
      postingTitle: row.postingTitle,
      of: null,
    })),
  ];
}

function offerRow(offer: AnsweredOffer, what: EmployerSideWork): EmployerSideDue {
  return {
    key: `d${offer.id}`,
    href: `/placements/${offer.placementId}/dates`,
    dueOn: offer.answeredOn,
    caseCode: offer.caseCode,
    companyName: offer.companyName,
    postingKind: offer.postingKind,
    task: 'employerSide',
    what,
    postingTitle: offer.postingTitle,
    of: offer,
  };
}
