import { decideAftercare } from '#app/use-cases/assistance/decide-aftercare.server.ts';
import { askAfterStart } from '#app/use-cases/assistance/ask-after-start.server.ts';
import { makeCheckInLink } from '#app/use-cases/assistance/make-check-in-link.server.ts';
import { offerDates } from '#app/use-cases/assistance/offer-dates.server.ts';
import { makeInvitationLink } from '#app/use-cases/account/invitation-link.server.ts';
import { enterCode } from '#app/use-cases/consent/open-consent-link.server.ts';
import { mailOffLink } from '#app/use-cases/notification/mail-choices.server.ts';
import { addDays, dayOf } from '#app/domain/time/day.ts';
import { checkIns } from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import { handOver } from './consent-link.ts';
import { insertUser } from './factories.ts';
import { introduce, openProposalWorld, talk, type ProposalWorld } from './proposal-world.ts';
import { startedPlacement, type StartedWorld } from './started-placement.ts';
import type { TestApp } from './test-app.ts';

/** What a secret address ends with. */
export const secretOf = (address: string) => address.slice(address.lastIndexOf('/') + 1);

/** Somebody at work who is asked how it goes, and her company too. */
export interface AskedWorld extends StartedWorld {
  readonly checkOfCompany: string;
  readonly checkOfPerson: string;
}

/** Somebody begins today and agrees to being asked; two weeks later both sides are. Moves the clock there. */
export async function askedAfterStart(app: TestApp): Promise<AskedWorld> {
  const startedOn = dayOf(app.clock.now());
  const world = await startedPlacement(app, { kind: 'employment', startedOn });
  const { placementId } = world;
  await decideAftercare(app, world.caseworker, { placementId, decision: 'yes', taking: talk });
  app.clock.set(`${addDays(startedOn, 14)}T09:00:00Z`);
  await askAfterStart(app);
  const checks = await app.db.select().from(checkIns);
  const ofSide = (side: 'employer' | 'candidate') => checks.find((check) => check.side === side)?.id ?? '';
  return { ...world, checkOfCompany: ofSide('employer'), checkOfPerson: ofSide('candidate') };
}

/** A link for the company's check-in; an older one ends. */
export async function checkSecret({ app, officer, checkOfCompany }: AskedWorld): Promise<string> {
  return secretOf(await makeCheckInLink(app, officer, checkOfCompany));
}

/** Somebody who is introduced to a company. */
export interface IntroducedWorld extends ProposalWorld {
  readonly placementId: string;
}

/** A house of its own with somebody who is introduced. */
export async function introducedPerson(app: TestApp): Promise<IntroducedWorld> {
  const world = await openProposalWorld(app);
  return { ...world, placementId: (await introduce(world)).placementId };
}

/** Two times the company may choose from; an older link for the same ends. */
export async function dateSecret({ app, officer, placementId }: IntroducedWorld): Promise<string> {
  const today = dayOf(app.clock.now());
  const times = [`${addDays(today, 21)}T09:00:00Z`, `${addDays(today, 22)}T13:00:00Z`].map((time) => new Date(time));
  return secretOf(await offerDates(app, officer, { placementId, kind: 'interview', times }));
}

/** A person's link, and the cookie of her phone after she has entered the code. */
export interface PersonLink {
  readonly token: string;
  readonly code: string;
  readonly phone: string;
}

/** Handed over and opened. */
export async function openedLink(world: Pick<ProposalWorld, 'app' | 'caseworker' | 'profileId'>): Promise<PersonLink> {
  const { token, code } = await handOver(world, 'de');
  return { token, code, phone: `phone=${await enterCode(world.app, token, code)}` };
}

/** For somebody who sets a new password. */
export async function passwordSecret(app: TestApp): Promise<string> {
  const user = await insertUser(app.db);
  const input = { purpose: 'passwordReset', userId: user.id, roles: ['caseworker'], createdBy: null } as const;
  return secretOf((await write(app.db, (tx) => makeInvitationLink(tx, app, input))).link);
}

/** What the last line of a mail leads to. */
export async function mailOffSecret(app: TestApp): Promise<string> {
  const { id } = await insertUser(app.db);
  return secretOf((await write(app.db, (tx) => mailOffLink(app, tx, id, 'savedSearch')))?.path ?? '');
}
