import { hasRole, type Actor } from '#app/domain/account/actor.ts';
import { ownersForCaseworker, ownersForOfficer, type StepOwner } from '#app/domain/assistance/placement.ts';
import { firstDayToPlan } from '#app/domain/assistance/step.ts';
import { scopeFor, type Scope } from '#app/domain/policy/who-may-do-what.ts';
import { asksUntil } from '#app/domain/posting/approval.ts';
import { addDays, dayOf, type Day } from '#app/domain/time/day.ts';
import { listCallRequests } from '#db/queries/consent/call-request.ts';
import { listOpenRequests } from '#db/queries/match/company-request.ts';
import { listDueContacts } from '#db/queries/company/contact-log.ts';
import { listOffersToSettle } from '#db/queries/assistance/date-offer.ts';
import { listPlacements } from '#db/queries/assistance/placement-lists.ts';
import { listDueSteps, listStepsOf } from '#db/queries/assistance/placement-steps.ts';
import { listPostings, listPostingsToConfirm, type PostingFilter } from '#db/queries/posting/posting-lists.ts';
import { listProposals, type ProposalFilter } from '#db/queries/match/proposal-lists.ts';
import { listRisks } from '#db/queries/assistance/risk.ts';
import { listOpenSilences } from '#db/queries/match/silence.ts';
import { listOpenAlerts } from '#db/queries/mentoring/tandem-alert.ts';
import type { AppContext } from '../app-context.ts';
import {
  callWishTask,
  confirmationTask,
  contactTask,
  firstDayTask,
  offerTask,
  proposalTask,
  requestTask,
  resultTask,
  riskTask,
  silenceTask,
  stepTask,
  submittedPostingTask,
  tandemTask,
  type DueTask,
} from './due-task.ts';

const all = { number: 0, size: 1000 };

/**
 * What somebody has to do until a day (included), the earliest first, without names: what the start page, the calendar
 * feed and the digest are made of. See `listToday` for what belongs to it.
 */
export async function listDue(app: AppContext, actor: Actor, day: Day, until: Day): Promise<DueTask[]> {
  const due = [
    ...(hasRole(actor, 'caseworker', 'teamLead') ? await dueForCaseworker(app, actor, day, until) : []),
    ...(hasRole(actor, 'officer') ? await dueForOfficer(app, actor, day, until) : []),
    ...(hasRole(actor, 'coordinator') ? await dueForCoordinator(app, actor, day) : []),
  ];
  return (
    due
      // Whoever is officer and caseworker has a request about one of her own people once.
      .filter((row, index, rows) => rows.findIndex(({ key }) => key === row.key) === index)
      .sort((a, b) => (a.dueOn === b.dueOn ? (a.key < b.key ? -1 : 1) : a.dueOn < b.dueOn ? -1 : 1))
  );
}

async function dueForCaseworker(app: AppContext, actor: Actor, day: Day, until: Day): Promise<DueTask[]> {
  const scope = scopeFor(actor, 'today.read');
  const proposals = await listProposals(
    app.db,
    scope,
    day,
    { states: ['proposed', 'interested', 'handedOver', 'applied'], dueBefore: addDays(until, 1) },
    all,
  );
  const steps = await listDueSteps(app.db, scope, day, until, { owners: ownersForCaseworker });
  const calls = await listCallRequests(app.db, scope, day, until);
  const requests = await listOpenRequests(app.db, scope, day, { dueUntil: until });
  const risks = await listRisks(app.db, scope, day, until);
  const placements = await duePlacements(app, scope, day, until, { owners: ownersForCaseworker });
  const chosenDates = await listOffersToSettle(app.db, scope, day, { answer: 'chosen' });
  return [
    ...calls.map(callWishTask),
    ...proposals.map(proposalTask),
    ...steps.map(stepTask),
    ...risks.map(riskTask),
    ...placements,
    ...chosenDates.map((offer) => offerTask(offer, 'dateChosen')),
    ...requests.map(requestTask),
  ];
}

async function dueForOfficer(app: AppContext, actor: Actor, day: Day, until: Day): Promise<DueTask[]> {
  const mine = { officerId: actor.userId };
  const proposed = (filter: ProposalFilter) =>
    listProposals(app.db, scopeFor(actor, 'proposal.list'), day, { ...mine, ...filter }, all);
  const calls = await proposed({ states: ['callRequested'], dueBefore: addDays(until, 1) });
  const silent = await proposed({ states: ['withCompany'], dueBefore: day });
  const ofPlacements = scopeFor(actor, 'placement.list');
  const steps = await listDueSteps(app.db, ofPlacements, day, until, { ...mine, owners: ownersForOfficer });
  const current = await listPostingsToConfirm(
    app.db,
    scopeFor(actor, 'posting.list'),
    actor.userId,
    day,
    asksUntil(day),
  );
  const placements = await duePlacements(app, ofPlacements, day, until, { ...mine, owners: ownersForOfficer });
  const contacts = await listDueContacts(app.db, actor.userId, day, until);
  const requests = await listOpenRequests(app.db, scopeFor(actor, 'companyRequest.read'), day, {
    ...mine,
    dueUntil: until,
  });
  const submitted = (inCharge: PostingFilter['inCharge']) =>
    listPostings(app.db, scopeFor(actor, 'posting.list'), { states: ['submitted'], inCharge }, { page: 1, size: 300 });
  // Postings nobody is in charge of yet wait for every officer.
  const postings = [
    ...(await submitted({ ...mine, today: day })),
    ...(await submitted(null)).filter((row) => row.officerName === null),
  ];
  // What a person says of her work is for her case's own people.
  const risks = await listRisks(app.db, scopeFor(actor, 'checkIn.ofCompany'), day, until, {
    ...mine,
    side: 'employer',
  });
  const noDateFits = await listOffersToSettle(app.db, ofPlacements, day, { ...mine, answer: 'none' });
  const silences = await listOpenSilences(app.db, { ...mine, today: day });
  return [
    ...[...calls, ...silent].map(proposalTask),
    ...steps.map(stepTask),
    ...risks.map(riskTask),
    ...placements,
    ...noDateFits.map((offer) => offerTask(offer, 'noDateFits')),
    ...silences.map(silenceTask),
    ...requests.map(requestTask),
    ...contacts.map(contactTask),
    ...current.map((row) => confirmationTask(row, day)),
    ...postings.filter((row) => (row.callBy ?? day) <= until).map((row) => submittedPostingTask(row, day)),
  ];
}

async function dueForCoordinator(app: AppContext, actor: Actor, day: Day): Promise<DueTask[]> {
  const alerts = await listOpenAlerts(app.db, scopeFor(actor, 'tandem.manage'), day, actor.organisationId);
  return alerts.map(tandemTask);
}

/** Placements that are due themselves: those that reach their planned end, and those whose first day is to be planned. */
async function duePlacements(
  app: AppContext,
  scope: Scope,
  day: Day,
  until: Day,
  { owners, ...filter }: { officerId?: string; owners: readonly StepOwner[] },
): Promise<DueTask[]> {
  const rows = await listPlacements(app.db, scope, day, { ...filter, dueUntil: until }, all);
  const preparing = rows.filter(({ state }) => state === 'preparing');
  const steps = await listStepsOf(
    app.db,
    preparing.map(({ id }) => id),
  );
  return rows.flatMap((row) => {
    if (row.state !== 'preparing') return [resultTask(row, day)];
    const placement = { plannedStartOn: row.plannedStartOn, createdOn: dayOf(row.createdAt) };
    const { owner, dueOn } = firstDayToPlan(placement, steps.get(row.id) ?? []);
    return owners.includes(owner) && dueOn <= until ? [firstDayTask(row, dueOn)] : [];
  });
}
