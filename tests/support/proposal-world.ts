import type { Actor } from '#app/domain/account/actor.ts';
import type { PersonContact } from '#app/domain/identity/identity.ts';
import { keepIdentities, sealIdentities } from '#app/identity/keep-identity.server.ts';
import { proposeCandidate } from '#app/use-cases/match/propose-candidate.server.ts';
import { answerAsCompany } from '#app/use-cases/match/answer-as-company.server.ts';
import { answerProposal } from '#app/use-cases/match/answer-proposal.server.ts';
import { releaseContact } from '#app/use-cases/match/release-contact.server.ts';
import { found } from '#app/use-cases/account/allow.server.ts';
import { findProposal, type ProposalRecord } from '#db/queries/match/proposal.ts';
import { write } from '#db/transaction.ts';
import { actorOf } from './actors.ts';
import {
  insertCompany,
  insertOrganisation,
  insertPosting,
  insertProfile,
  insertTeam,
  insertUser,
} from './factories.ts';
import type { TestApp } from './test-app.ts';

export const talk = { language: 'uk', channel: 'conversation', helper: 'interpreter' } as const;

/** A house with everybody a proposal needs: caseworker, officer, a company with a user, somebody who fits, a posting. */
export interface ProposalWorld {
  readonly app: TestApp;
  readonly caseworker: Actor;
  readonly colleague: Actor;
  readonly teamLead: Actor;
  readonly officer: Actor;
  readonly company: Actor;
  readonly otherCompany: Actor;
  readonly postingId: string;
  readonly profileId: string;
  readonly organisationId: string;
}

/** The person in it is called so: a test may look for the name where it must not be. */
export const personInWorld = { firstName: 'Olena', lastName: 'Erdacht', phone: '0208 5550199' };

export async function openProposalWorld(app: TestApp): Promise<ProposalWorld> {
  const { db } = app;
  const organisation = await insertOrganisation(db);
  const team = await insertTeam(db, { organisationId: organisation.id });
  const inTeam = { organisationId: organisation.id, teamId: team.id };
  const caseworker = await insertUser(db, inTeam);
  const officer = await insertUser(db, { roles: ['officer'], phone: '0208 5550100' });
  const employer = await insertCompany(db, { officerId: officer.id, hasWorksCouncil: false, employees: 12 });
  const posting = await insertPosting(db, {
    companyId: employer.id,
    officerId: officer.id,
    kind: 'trialEmployment',
    title: 'Schweißer/in',
    startsOn: '2027-02-01',
    endsOn: '2027-03-28',
    weeks: 8,
  });
  const profile = await insertProfile(db, {
    organisationId: organisation.id,
    caseworkerId: caseworker.id,
    wantedKinds: ['trialEmployment'],
    availableFrom: '2027-01-01',
  });
  const contact: PersonContact = {
    email: null,
    phone: personInWorld.phone,
    street: null,
    postcode: null,
    town: null,
    route: 'phone',
  };
  const name = { firstName: personInWorld.firstName, lastName: personInWorld.lastName };
  const sealed = await sealIdentities(app.vault, [{ id: profile.id, kind: 'candidate', parts: { name, contact } }]);
  await write(db, (tx) => keepIdentities(tx, sealed, app.clock.now()));
  return {
    app,
    caseworker: actorOf(caseworker),
    colleague: actorOf(await insertUser(db, inTeam)),
    teamLead: actorOf(await insertUser(db, { ...inTeam, roles: ['teamLead'] })),
    officer: actorOf(officer),
    company: actorOf(await insertUser(db, { roles: ['company'], companyId: employer.id })),
    otherCompany: actorOf(await insertUser(db, { roles: ['company'], companyId: (await insertCompany(db)).id })),
    postingId: posting.id,
    profileId: profile.id,
    organisationId: organisation.id,
  };
}

/** The proposal as it stands. */
export async function proposalOf({ app }: ProposalWorld, id: string): Promise<ProposalRecord> {
  return found(await findProposal(app.db, id, '2027-01-11'));
}

/** The officer proposes. @returns the proposal's id */
export function propose(
  world: ProposalWorld,
  way: 'proposed' | 'self' = 'proposed',
  key: string | null = null,
): Promise<string> {
  return proposeCandidate(world.app, world.officer, {
    postingId: world.postingId,
    profileId: world.profileId,
    way,
    key,
  });
}

/** The person has agreed to the proposal. @returns the proposal's id */
export async function proposeAndAgree(world: ProposalWorld): Promise<string> {
  const proposalId = await propose(world);
  await answerProposal(world.app, world.caseworker, { proposalId, version: 1, answer: 'yes', consent: talk });
  return proposalId;
}

/** The company wants to meet. @returns the proposal's id */
export async function proposeAndMeet(world: ProposalWorld): Promise<string> {
  const proposalId = await proposeAndAgree(world);
  const { version } = await proposalOf(world, proposalId);
  await answerAsCompany(world.app, world.company, { proposalId, version, answer: 'meet' });
  return proposalId;
}

/** Everything up to the release. @returns proposal and placement */
export async function introduce(world: ProposalWorld): Promise<{ proposalId: string; placementId: string }> {
  const proposalId = await proposeAndMeet(world);
  const { version } = await proposalOf(world, proposalId);
  const placementId = found(
    await releaseContact(world.app, world.caseworker, { proposalId, version, answer: 'yes', consent: talk }),
  );
  return { proposalId, placementId };
}
