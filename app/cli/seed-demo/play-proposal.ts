import { notFitReasons } from '#app/domain/match/proposal.ts';
import { addDays, type Day } from '#app/domain/time/day.ts';
import type { ConsentTaking } from '#app/use-cases/consent/record-consent.server.ts';
import { answerAsCompany } from '#app/use-cases/match/answer-as-company.server.ts';
import { answerProposal } from '#app/use-cases/match/answer-proposal.server.ts';
import { expireProposals } from '#app/use-cases/match/expire-proposals.server.ts';
import { proposeCandidate } from '#app/use-cases/match/propose-candidate.server.ts';
import { endApplication, recordApplication, recordInvitation } from '#app/use-cases/match/record-application.server.ts';
import { releaseContact } from '#app/use-cases/match/release-contact.server.ts';
import { withdrawProposal } from '#app/use-cases/match/withdraw-proposal.server.ts';
import { findProposal } from '#db/queries/match/proposal.ts';
import { demoHouses } from './accounts.ts';
import { eitherWay, selfOutcomes, type Outcome } from './outcome.ts';
import type { DemoCandidate } from './people.ts';
import { playPlacement } from './play-placement.ts';
import type { DemoPosting } from './postings.ts';
import { actorOf, officeDay, type World } from './world.ts';

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
    await playPlacement(world, caseworker, officer, id, posting, first, outcome);
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
  if (id !== null) await playPlacement(world, caseworker, officer, id, posting, first, outcome);
  return id !== null;
}

/** Shortly before the posting is filled by somebody else. */
function beforeClosing(world: World, posting: DemoPosting): Day {
  const beforeStart = addDays(posting.startsOn, -3);
  const lately = addDays(world.today, -4);
  return beforeStart < lately ? beforeStart : lately;
}
