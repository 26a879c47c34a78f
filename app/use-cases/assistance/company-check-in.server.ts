import type { Actor } from '#app/domain/account/actor.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import type { Handle } from '#db/client.ts';
import { findCheckIn, findCheckInByLink, type CheckInRecord } from '#db/queries/assistance/check-in.ts';
import { write } from '#db/transaction.ts';
import { allow, found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { findContactPerson, type ContactPerson } from '../company/find-contact-person.server.ts';
import { secretHash } from '../consent/link-secrets.server.ts';
import { shownCheckIn, type ShownCheckIn } from './own-check-in.server.ts';
import { isAnswerable, readCheckAnswer, takeCallWish, takeCheckAnswer } from './take-check-answer.server.ts';

/** Which way a company came: its one-time link, or its account. */
export type CompanyWay = { readonly token: string } | { readonly actor: Actor; readonly checkInId: string };

/** One check-in as a company reads it. An allow-list: which posting and since when, nothing of the person. */
export interface CompanyCheckIn extends ShownCheckIn {
  readonly postingTitle: string;
  readonly startedOn: Day | null;
  readonly openUntilOn: Day;
  /** Somebody of the house is to call, and has not yet. */
  readonly isCallAsked: boolean;
  readonly officer: Pick<ContactPerson, 'name' | 'phone'> | null;
}

async function theirs(handle: Handle, way: CompanyWay): Promise<CheckInRecord> {
  if ('token' in way) {
    const check = await findCheckInByLink(handle, secretHash(way.token));
    return found(check?.side === 'employer' ? check : null);
  }
  const check = found(await findCheckIn(handle, way.checkInId));
  allow(way.actor, 'checkIn.answer', { releasedTo: check.companyId });
  return found(check.side === 'employer' ? check : null);
}

/** @throws DomainError notFound for an unknown or used link, or what is another company's */
export async function showCompanyCheckIn(
  app: AppContext,
  way: CompanyWay,
  wanted: string | null,
): Promise<CompanyCheckIn> {
  const check = await theirs(app.db, way);
  const officer = check.officerId === null ? null : await findContactPerson(app, check.officerId);
  return {
    ...shownCheckIn(check, wanted, dayOf(app.clock.now())),
    postingTitle: check.postingTitle,
    startedOn: check.startedOn,
    openUntilOn: check.openUntilOn,
    isCallAsked: check.answers.call === 'yes' && check.riskDoneAt === null,
    officer: officer === null ? null : { name: officer.name, phone: officer.phone },
  };
}

const answeringOf = (way: CompanyWay) =>
  'token' in way ? ({ by: null, channel: 'link' } as const) : ({ by: way.actor.userId, channel: 'account' } as const);

/**
 * A company answers one question. What comes too late or when nobody is asked any more changes nothing.
 * @returns whether that was the last question: the one-time link opens nothing after it
 * @throws DomainError notFound, forbidden, invalid
 */
export async function answerCompanyCheckIn(
  app: AppContext,
  way: CompanyWay,
  input: { readonly question: string; readonly value: string },
): Promise<boolean> {
  const now = app.clock.now();
  return write(app.db, async (tx) => {
    const check = await theirs(tx, way);
    const answer = readCheckAnswer(check, input.question, input.value);
    if (!isAnswerable(check, dayOf(now))) return true;
    await takeCheckAnswer(tx, now, check, answer, answeringOf(way));
    return (await findCheckIn(tx, check.id))?.closedAt !== null;
  });
}

/** "Please call us": in the officer's list until somebody called. @throws DomainError notFound, forbidden */
export async function askForCallAsCompany(app: AppContext, way: CompanyWay): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const check = await theirs(tx, way);
    if (isAnswerable(check, dayOf(now))) await takeCallWish(tx, now, check, answeringOf(way));
  });
}
