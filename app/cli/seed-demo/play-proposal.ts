import type { Actor } from '#app/domain/account/actor.ts';
import { isTrial } from '#app/domain/assistance/course-of-placement.ts';
import {
  placementEndReasons,
  trialResults,
  type StartRequirement,
  type StepCode,
} from '#app/domain/assistance/placement.ts';
import type { ConsentTaking } from '#app/use-cases/consent/record-consent.server.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { notFitReasons } from '#app/domain/match/proposal.ts';
import { addDays, daysBetween, type Day } from '#app/domain/time/day.ts';
import { addAttachment } from '#app/use-cases/assistance/change-attachments.server.ts';
import { changeStep } from '#app/use-cases/assistance/change-step.server.ts';
import {
  planStart,
  recordEnd,
  recordLasting,
  recordStart,
  recordTrialResult,
} from '#app/use-cases/assistance/move-placement.server.ts';
import {
  recordLongMeasureReason,
  recordStartRequirement,
} from '#app/use-cases/assistance/record-start-requirement.server.ts';
import { answerAsCompany } from '#app/use-cases/match/answer-as-company.server.ts';
import { answerProposal } from '#app/use-cases/match/answer-proposal.server.ts';
import { expireProposals } from '#app/use-cases/match/expire-proposals.server.ts';
import { proposeCandidate } from '#app/use-cases/match/propose-candidate.server.ts';
import { endApplication, recordApplication, recordInvitation } from '#app/use-cases/match/record-application.server.ts';
import { releaseContact } from '#app/use-cases/match/release-contact.server.ts';
import { withdrawProposal } from '#app/use-cases/match/withdraw-proposal.server.ts';
import { findPlacement } from '#db/queries/placement.ts';
import { listRequirements } from '#db/queries/start-requirement.ts';
import { findStep, listSteps } from '#db/queries/placement-steps.ts';
import { findProposal } from '#db/queries/proposal.ts';
import { decideAboutAftercare, talkAfterStart } from './aftercare.ts';
import { demoHouses } from './accounts.ts';
import type { DemoCandidate } from './people.ts';
import type { DemoPosting } from './postings.ts';
import { actorOf, officeDay, type World } from './world.ts';

/** What becomes of one proposal; `leftOpen`: the posting is over before the company has answered. */
export type Outcome =
  | 'waiting'
  | 'handedOver'
  | 'applied'
  | 'expired'
  | 'withdrawn'
  | 'leftOpen'
  | 'declined'
  | 'withCompany'
  | 'silent'
  | 'call'
  | 'notFit'
  | 'interested'
  | 'refused'
  | 'preparing'
  | 'started'
  | 'lasts'
  | 'ended';

/** Only where the person takes the posting herself; some others come about either way. */
const selfOutcomes: readonly Outcome[] = ['handedOver', 'applied'];
const eitherWay: readonly Outcome[] = ['declined', 'notFit', 'refused', 'started', 'lasts', 'ended'];

/** Whoever gets so far has, at least for a while, a seat. */
export const outcomesWithSeat: readonly Outcome[] = ['preparing', 'started', 'lasts', 'ended'];

/** Half a year. */
export const lastingAfterDays = 182;

/** Plays one proposal up to its outcome. @returns true when a placement came of it */
export async function playProposal(
  world: World,
  person: DemoCandidate,
  posting: DemoPosting,
  outcome: Outcome,
): Promise<boolean> {
  const { chance, app } = world;
  const caseworker = actorOf({
    id: person.caseworkerId,
    roles: ['caseworker'],
    organisationId: demoHouses.jobcenter.id,
  });
  const officer = actorOf({ id: posting.company.officerId, roles: ['officer'], organisationId: demoHouses.agency.id });
  const company = actorOf({ id: `staff-of-${posting.company.id}`, roles: ['company'], companyId: posting.company.id });
  const taking: ConsentTaking = {
    language: chance.pick(['de', 'uk', 'ar', 'en'] as const),
    channel: 'paper',
    helper: chance.pick(['none', 'interpreter'] as const),
  };
  const isOpen = posting.fate === 'open';
  // In open postings the last thing happened lately, so that what is due is due around today.
  const span = {
    waiting: 3,
    handedOver: 5,
    applied: 9,
    expired: 0,
    withdrawn: 0,
    leftOpen: 0,
    declined: 5,
    withCompany: 6,
    silent: 20,
    call: 6,
    notFit: 6,
    interested: 9,
    refused: 9,
    preparing: 15,
    started: 15,
    lasts: 15,
    ended: 15,
  }[outcome];
  const earliest = addDays(world.today, -span - chance.between(0, 4));
  const lately = isOpen && earliest > posting.approvedOn ? earliest : addDays(posting.approvedOn, 1);
  const first = officeDay(outcome === 'leftOpen' ? beforeClosing(world, posting) : lately);
  const on = (days: number) =>
    world.at(officeDay(addDays(first, days) > world.today ? world.today : addDays(first, days)));

  const isSelf = selfOutcomes.includes(outcome) || (!isOpen && eitherWay.includes(outcome) && chance.happens(0.15));
  const proposalId = await proposeCandidate(on(0), isSelf ? caseworker : officer, {
    postingId: posting.id,
    profileId: person.id,
    way: isSelf ? 'self' : 'proposed',
    key: null,
  });
  const version = async () => (await findProposal(app.db, proposalId, world.today))?.version ?? 0;
  if (outcome === 'handedOver') return false;
  if (isSelf) {
    await recordApplication(on(3), caseworker, {
      proposalId,
      version: await version(),
      appliedOn: officeDay(addDays(first, 2)),
    });
    if (outcome === 'applied') return false;
    if (outcome === 'declined' || outcome === 'notFit' || outcome === 'refused') {
      const end = outcome === 'notFit' ? 'declinedByCompany' : 'declinedByPerson';
      await endApplication(on(9), caseworker, { proposalId, version: await version(), end });
      return false;
    }
    const id = await recordInvitation(on(8), caseworker, { proposalId, version: await version() });
    await continuePlacement(world, caseworker, officer, id, posting, first, outcome);
    return true;
  }
  if (outcome === 'waiting') return false;
  if (outcome === 'expired') {
    await expireProposals(on(24));
    return false;
  }
  if (outcome === 'withdrawn') {
    await withdrawProposal(on(2), officer, { proposalId, version: await version() });
    return false;
  }
  if (outcome === 'declined') {
    await answerProposal(on(2), caseworker, { proposalId, version: await version(), answer: 'no' });
    return false;
  }
  await answerProposal(on(2), caseworker, { proposalId, version: await version(), answer: 'yes', consent: taking });
  if (outcome === 'withCompany' || outcome === 'leftOpen') return false;
  if (outcome === 'silent') {
    await expireProposals(on(24));
    return false;
  }
  if (outcome === 'call' || outcome === 'notFit') {
    const answer =
      outcome === 'call'
        ? ({ answer: 'call' } as const)
        : ({ answer: 'notFit', reason: chance.pick(notFitReasons) } as const);
    await answerAsCompany(on(5), company, { proposalId, version: await version(), ...answer });
    return false;
  }
  await answerAsCompany(on(5), company, { proposalId, version: await version(), answer: 'meet' });
  if (outcome === 'interested') return false;
  if (outcome === 'refused') {
    await releaseContact(on(8), caseworker, { proposalId, version: await version(), answer: 'no' });
    return false;
  }
  const id = await releaseContact(on(8), caseworker, {
    proposalId,
    version: await version(),
    answer: 'yes',
    consent: taking,
  });
  if (id !== null) await continuePlacement(world, caseworker, officer, id, posting, first, outcome);
  return id !== null;
}

/** Shortly before the posting is filled by somebody else. */
function beforeClosing(world: World, posting: DemoPosting): Day {
  const beforeStart = addDays(posting.startsOn, -3);
  const lately = addDays(world.today, -4);
  return beforeStart < lately ? beforeStart : lately;
}

/** Steps that belong after the first day, or on it. */
const afterStart: readonly StepCode[] = ['trialReview', 'takeOver', 'safetyInstruction', 'schoolContact'];

async function continuePlacement(
  world: World,
  caseworker: Actor,
  officer: Actor,
  placementId: string,
  posting: DemoPosting,
  first: Day,
  outcome: Outcome,
): Promise<void> {
  const { chance, app, today } = world;
  const placement = async () => {
    const row = await findPlacement(app.db, placementId, today);
    if (row === null) throw new DomainError('notFound');
    return row;
  };
  const isBegun = outcome === 'started' || outcome === 'lasts' || outcome === 'ended';
  const startOn = posting.startsOn <= today ? posting.startsOn : today;
  await support(world, officer, placementId, posting, first);
  const steps = (await listSteps(app.db, placementId)).filter((step) => step.state === 'open' && step.code !== 'start');
  const share = isBegun ? 1 : chance.next() * 0.6;
  // Two days a step, faster where the start is near; what belongs after the start is settled with the aftercare.
  const prepared = addDays(first, 9);
  const last = Math.max(1, ...steps.map((step) => step.position));
  const pace = isBegun ? Math.min(2, Math.max(0, daysBetween(prepared, addDays(startOn, -1))) / last) : 2;
  for (const step of steps.slice(0, Math.floor(steps.length * share))) {
    if (afterStart.includes(step.code)) continue;
    const planned = addDays(prepared, Math.floor(step.position * pace));
    const doneOn = officeDay(planned > today ? today : planned);
    const actor = step.side === 'employer' ? officer : caseworker;
    // A step that follows another one has got its day, and a new version with it.
    const version = (await findStep(app.db, step.id))?.version ?? step.version;
    await changeStep(world.at(doneOn), actor, {
      stepId: step.id,
      version,
      change: { do: 'complete', on: doneOn, note: null, noteForCompany: false },
    });
  }
  if (!isBegun) return;
  if ((await placement()).plannedStartOn !== startOn)
    await planStart(world.at(startOn), officer, {
      placementId,
      version: (await placement()).version,
      on: startOn,
      endOn: null,
    });
  for (const { requirement, version } of await listRequirements(app.db, placementId)) {
    if (requirement === 'longMeasure')
      await recordLongMeasureReason(world.at(officeDay(addDays(startOn, -1))), caseworker, {
        version,
        placementId,
        reason: 'longTermUnemployed',
      });
    else
      await recordStartRequirement(world.at(officeDay(addDays(startOn, -1))), caseworker, {
        version,
        placementId,
        requirement,
        on: addDays(startOn, -3),
        reference: referenceOf(requirement),
      });
  }
  await decideAboutAftercare(world, caseworker, placementId, startOn);
  await recordStart(world.at(startOn), caseworker, { placementId, version: (await placement()).version, on: startOn });
  const { kind, plannedEndOn } = await placement();
  const longest = addDays(startOn, chance.between(25, 340));
  const held = plannedEndOn !== null && plannedEndOn < longest ? plannedEndOn : longest;
  const until = held > today ? addDays(today, -chance.between(1, 6)) : held;
  await settleAftercare(
    world,
    caseworker,
    officer,
    placementId,
    outcome === 'started' ? addDays(today, -chance.between(0, 3)) : until,
  );
  const isOver = plannedEndOn !== null && addDays(plannedEndOn, 7) < today;
  if (outcome !== 'ended' && isOver) {
    // What came of a placement is recorded within a week of its end; later ones are still waiting for it.
    const on = officeDay(addDays(plannedEndOn, 5));
    const move = { placementId, version: (await placement()).version };
    if (isTrial(kind))
      await recordTrialResult(world.at(on), caseworker, {
        ...move,
        on: plannedEndOn,
        result: chance.pick(trialResults),
      });
    else await recordLasting(world.at(on), caseworker, move);
    return;
  }
  if (outcome === 'ended' && until > startOn) {
    const endedOn = officeDay(until) > startOn ? officeDay(until) : until;
    await recordEnd(world.at(endedOn), caseworker, {
      placementId,
      version: (await placement()).version,
      on: endedOn,
      reason: chance.pick(placementEndReasons),
    });
  }
  if (outcome === 'lasts' && !isTrial(kind) && addDays(startOn, lastingAfterDays) < today) {
    await recordLasting(world.at(addDays(startOn, 184)), caseworker, {
      placementId,
      version: (await placement()).version,
    });
  }
}

async function settleAftercare(
  world: World,
  caseworker: Actor,
  officer: Actor,
  placementId: string,
  until: Day,
): Promise<void> {
  const due = (await listSteps(world.app.db, placementId)).filter(
    (step) => step.state === 'open' && step.dueOn !== null && step.dueOn <= until,
  );
  for (const step of due) {
    const doneOn = step.dueOn ?? until;
    if (await talkAfterStart(world, caseworker, officer, step, doneOn)) continue;
    await changeStep(world.at(doneOn), step.side === 'employer' ? officer : caseworker, {
      stepId: step.id,
      version: step.version,
      change: { do: 'complete', on: doneOn, note: null, noteForCompany: false },
    });
  }
}

/** Some placements are supported: a wage subsidy for an employment, AsA flex for an apprenticeship or EQ. */
async function support(
  world: World,
  officer: Actor,
  placementId: string,
  posting: DemoPosting,
  first: Day,
): Promise<void> {
  const isWage = posting.kind === 'employment' || posting.kind === 'trialEmployment';
  const isTraining = posting.kind === 'apprenticeship' || posting.kind === 'entryQualification';
  if (!(isWage || isTraining) || !world.supportChance.happens(0.3)) return;
  const on = officeDay(addDays(first, 9) > world.today ? world.today : addDays(first, 9));
  await addAttachment(world.at(on), officer, {
    placementId,
    version: (await findPlacement(world.app.db, placementId, world.today))?.version ?? 1,
    attachment: isWage ? 'wageSubsidy' : 'assistedApprenticeship',
    percent: isWage ? world.supportChance.pick([30, 40, 50]) : null,
    months: isWage ? world.supportChance.pick([3, 6, 9]) : null,
    is55OrOlder: false,
    isDisabled: false,
    key: null,
  });
}

function referenceOf(requirement: Exclude<StartRequirement, 'longMeasure'>): string {
  return (
    {
      approval: 'Bescheid',
      permit: 'Erlaubnis',
      subsidyApplication: 'Antrag',
      startBonusApplication: 'Antrag',
      contract: 'Vertrag',
      worksCouncil: 'Zustimmung',
    }[requirement] + ' 2026/01'
  );
}
