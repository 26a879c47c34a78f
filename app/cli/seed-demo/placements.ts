import type { Actor } from '#app/domain/account/actor.ts';
import type { StartRequirement } from '#app/domain/assistance/placement.ts';
import { isTrial } from '#app/domain/assistance/course-of-placement.ts';
import { placementEndReasons, trialResults, type StepCode } from '#app/domain/assistance/placement.ts';
import type { ConsentTaking } from '#app/use-cases/consent/record-consent.server.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { notFitReasons } from '#app/domain/match/proposal.ts';
import { addDays, daysBetween, type Day } from '#app/domain/time/day.ts';
import { changeStep } from '#app/use-cases/assistance/change-step.server.ts';
import {
  recordEnd,
  recordLasting,
  recordStart,
  recordTrialResult,
} from '#app/use-cases/assistance/move-placement.server.ts';
import { recordStartRequirement } from '#app/use-cases/assistance/record-start-requirement.server.ts';
import { personas } from '#app/use-cases/account/demo-personas.server.ts';
import { answerAsCompany } from '#app/use-cases/match/answer-as-company.server.ts';
import { answerProposal } from '#app/use-cases/match/answer-proposal.server.ts';
import { proposeCandidate } from '#app/use-cases/match/propose-candidate.server.ts';
import { recordApplication, recordInvitation } from '#app/use-cases/match/record-application.server.ts';
import { releaseContact } from '#app/use-cases/match/release-contact.server.ts';
import { changePostingState } from '#app/use-cases/posting/change-posting-state.server.ts';
import { findPlacement, listRequirements, listSteps } from '#db/queries/placement.ts';
import { findPosting } from '#db/queries/posting.ts';
import { findProposal } from '#db/queries/proposal.ts';
import { postingDocument } from '#search/documents/posting-document.ts';
import { demoCompanyId, demoHouses } from './accounts.ts';
import type { DemoCandidate } from './people.ts';
import type { DemoPosting } from './postings.ts';
import { actorOf, officeDay, type World } from './world.ts';

type Outcome =
  | 'waiting'
  | 'declined'
  | 'withCompany'
  | 'call'
  | 'notFit'
  | 'interested'
  | 'refused'
  | 'preparing'
  | 'started'
  | 'lasts'
  | 'ended';

/** How far a proposal of an open posting has come, and what became of those of past ones. */
const openOutcomes: readonly (readonly [Outcome, number])[] = [
  ['waiting', 24],
  ['declined', 8],
  ['withCompany', 20],
  ['call', 4],
  ['notFit', 6],
  ['interested', 12],
  ['preparing', 26],
];
const pastOutcomes: readonly (readonly [Outcome, number])[] = [
  ['declined', 14],
  ['notFit', 16],
  ['refused', 7],
  ['started', 14],
  ['lasts', 24],
  ['ended', 25],
];

/** What the persona of a company finds on her start page: two to answer, one to wait for, one introduced. */
const outcomesForPersona: readonly Outcome[] = ['withCompany', 'withCompany', 'interested', 'preparing'];

/**
 * Proposals and placements in every state, made the way people make them, each at its own time. Uses the search: who is
 * proposed is who fits best and is not busy elsewhere.
 */
export async function seedPlacements(
  world: World,
  candidates: readonly DemoCandidate[],
  postings: readonly DemoPosting[],
): Promise<number> {
  const { chance } = world;
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const busy = new Set<string>();
  const promised = [...outcomesForPersona];
  let placements = 0;
  const inOrder = postings
    .filter((posting) => posting.fate === 'past' || posting.fate === 'open')
    .sort((a, b) => (a.approvedOn < b.approvedOn ? -1 : 1));
  for (const [index, posting] of inOrder.entries()) {
    const isShown = posting.fate === 'open' && posting.company.id === demoCompanyId && promised.length > 0;
    const wanted = isShown ? promised.length : posting.fate === 'past' ? chance.between(1, 3) : chance.between(0, 3);
    const row = await findPosting(world.app.db, posting.id);
    if (row === null) continue;
    const { ranked } = await world.app.engine.profilesFor(world.app.db, {
      // People are free around today, so a posting of the past is asked as if it began soon.
      posting: postingDocument({ ...row, startsOn: addDays(world.today, 60) }),
      today: world.today,
      limit: 80,
    });
    const free = ranked
      .flatMap(({ profileId }) => byId.get(profileId) ?? [])
      .filter((person) => !busy.has(person.id) && person.addedOn <= posting.approvedOn);
    for (const person of isShown ? withOwnCase(free, promised) : free.slice(0, wanted)) {
      busy.add(person.id);
      const outcome =
        (isShown ? promised.shift() : undefined) ??
        chance.weighted(posting.fate === 'past' ? pastOutcomes : openOutcomes);
      if (await play(world, person, posting, outcome)) placements += 1;
    }
    if (posting.fate === 'past') await closePast(world, posting);
    if (index % 40 === 39)
      world.log(`Demo world: proposals and placements of ${index + 1} of ${inOrder.length} postings`);
  }
  return placements;
}

/** Who is proposed to the persona's company: the one it would like to meet is a case of the caseworkers' persona. */
function withOwnCase(free: readonly DemoCandidate[], promised: readonly Outcome[]): DemoCandidate[] {
  const own = free.find((person) => person.caseworkerId === personas[0]?.id);
  const others = free.filter((person) => person !== own);
  return promised.flatMap((outcome) => (outcome === 'interested' ? (own ?? others.shift()) : others.shift()) ?? []);
}

async function closePast(world: World, posting: DemoPosting): Promise<void> {
  const on = officeDay(
    addDays(posting.startsOn, 20) < world.today ? addDays(posting.startsOn, 20) : addDays(world.today, -1),
  );
  const officer = actorOf({ id: posting.company.officerId, roles: ['officer'], organisationId: demoHouses.agency.id });
  const isFilled = world.chance.happens(0.6);
  await changePostingState(world.at(on), officer, {
    postingId: posting.id,
    move: isFilled ? 'fill' : 'close',
    reason: isFilled ? null : 'expired',
  });
}

/** Plays one proposal up to its outcome. @returns true when a placement came of it */
async function play(world: World, person: DemoCandidate, posting: DemoPosting, outcome: Outcome): Promise<boolean> {
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
    declined: 5,
    withCompany: 6,
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
  const first = officeDay(isOpen && earliest > posting.approvedOn ? earliest : addDays(posting.approvedOn, 1));
  const on = (days: number) =>
    world.at(officeDay(addDays(first, days) > world.today ? world.today : addDays(first, days)));

  const isSelf = !isOpen && chance.happens(0.15);
  const proposalId = await proposeCandidate(on(0), isSelf ? caseworker : officer, {
    postingId: posting.id,
    profileId: person.id,
    way: isSelf ? 'self' : 'proposed',
    key: null,
  });
  const version = async () => (await findProposal(app.db, proposalId, world.today))?.version ?? 0;
  if (isSelf) {
    await recordApplication(on(3), caseworker, {
      proposalId,
      version: await version(),
      appliedOn: officeDay(addDays(first, 2)),
    });
    if (outcome === 'declined' || outcome === 'notFit' || outcome === 'refused') return false;
    const id = await recordInvitation(on(8), caseworker, { proposalId, version: await version() });
    await continuePlacement(world, caseworker, officer, id, posting, first, outcome);
    return true;
  }
  if (outcome === 'waiting') return false;
  if (outcome === 'declined') {
    await answerProposal(on(2), caseworker, { proposalId, version: await version(), answer: 'no' });
    return false;
  }
  await answerProposal(on(2), caseworker, { proposalId, version: await version(), answer: 'yes', consent: taking });
  if (outcome === 'withCompany') return false;
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

/** Steps that belong after the first day, or on it. */
const afterStart: readonly StepCode[] = ['trialReview', 'takeOver', 'safetyInstruction'];

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
  const steps = (await listSteps(app.db, placementId)).filter((step) => step.state === 'open' && step.code !== 'start');
  const share = isBegun ? 1 : chance.next() * 0.6;
  // Two days a step, faster where the start is near; what belongs after the start is settled with the aftercare.
  const prepared = addDays(first, 9);
  const last = steps.at(-1)?.position ?? 1;
  const pace = isBegun ? Math.min(2, Math.max(0, daysBetween(prepared, addDays(startOn, -1))) / last) : 2;
  for (const step of steps.slice(0, Math.floor(steps.length * share))) {
    if (afterStart.includes(step.code)) continue;
    const planned = addDays(prepared, Math.floor(step.position * pace));
    const doneOn = officeDay(planned > today ? today : planned);
    const actor = step.side === 'employer' ? officer : caseworker;
    await changeStep(world.at(doneOn), actor, {
      stepId: step.id,
      version: step.version,
      change: { do: 'complete', on: doneOn, note: null, noteForCompany: false },
    });
  }
  if (!isBegun) return;
  for (const { requirement } of await listRequirements(app.db, placementId)) {
    await recordStartRequirement(world.at(officeDay(addDays(startOn, -1))), caseworker, {
      placementId,
      requirement,
      on: addDays(startOn, -3),
      reference: referenceOf(requirement),
    });
  }
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
  if (outcome === 'lasts' && !isTrial(kind) && addDays(startOn, 182) < today) {
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
    await changeStep(world.at(doneOn), step.side === 'employer' ? officer : caseworker, {
      stepId: step.id,
      version: step.version,
      change: { do: 'complete', on: doneOn, note: null, noteForCompany: false },
    });
  }
}

function referenceOf(requirement: StartRequirement): string {
  return (
    {
      approval: 'Bescheid',
      permit: 'Erlaubnis',
      subsidyApplication: 'Antrag',
      contract: 'Vertrag',
      worksCouncil: 'Zustimmung',
    }[requirement] + ' 2026/01'
  );
}
