import type { Actor } from '#app/domain/account/actor.ts';
import { aftercareCodes, type AftercareCode } from '#app/domain/assistance/aftercare.ts';
import { nextQuestion, type CheckAnswers, type CheckQuestion } from '#app/domain/assistance/check-in.ts';
import type { StepCode } from '#app/domain/assistance/placement.ts';
import { scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { addDays, type Day } from '#app/domain/time/day.ts';
import { isGiven } from '#app/domain/consent/consent.ts';
import { personas } from '#app/use-cases/account/demo-personas.server.ts';
import { askAfterStart } from '#app/use-cases/assistance/ask-after-start.server.ts';
import { answerCompanyCheckIn } from '#app/use-cases/assistance/company-check-in.server.ts';
import { decideAftercare } from '#app/use-cases/assistance/decide-aftercare.server.ts';
import { makeCheckInLink } from '#app/use-cases/assistance/make-check-in-link.server.ts';
import { answerOwnCheckIn } from '#app/use-cases/assistance/own-check-in.server.ts';
import { recordCheckIn } from '#app/use-cases/assistance/record-check-in.server.ts';
import { findCheckIn, listCheckIns, type CheckInRecord } from '#db/queries/assistance/check-in.ts';
import { listOpenCheckIns } from '#db/queries/assistance/check-in-lists.ts';
import { findConsent } from '#db/queries/consent/consent.ts';
import { findPlacement } from '#db/queries/assistance/placement.ts';
import { listPlacements } from '#db/queries/assistance/placement-lists.ts';
import type { StepRecord } from '#db/queries/assistance/placement-steps.ts';
import { demoHouses } from './accounts.ts';
import { actorOf, officeDay, type World } from './world.ts';

/** What is younger than this the portal still asks itself. */
const askedByPortalDays = 12;

/** Before the start: two of three say yes to being asked how it goes, some say no, the others have not decided. */
export async function decideAboutAftercare(
  world: World,
  caseworker: Actor,
  placementId: string,
  startOn: Day,
): Promise<void> {
  const drawn = world.aftercareChance.next();
  if (drawn >= 0.78) return;
  await decideAftercare(world.at(officeDay(addDays(startOn, -2))), caseworker, {
    placementId,
    decision: drawn < 0.66 ? 'yes' : 'no',
    taking: { language: 'de', channel: 'conversation', helper: 'none' },
  });
}

/**
 * A milestone of the past: somebody called and entered that the employment exists. Recent ones of people who said yes are left
 * to the portal.
 * @returns false for a step that is no check-in
 */
export async function talkAfterStart(
  world: World,
  caseworker: Actor,
  officer: Actor,
  step: StepRecord,
  on: Day,
): Promise<boolean> {
  if (!isAftercare(step.code)) return false;
  const { app, today } = world;
  const placement = await findPlacement(app.db, step.placementId, today);
  if (on > addDays(today, -askedByPortalDays) && placement !== null) {
    if (isGiven(await findConsent(app.db, placement.profileId, 'aftercare'))) return true;
  }
  await recordCheckIn(world.at(on), step.side === 'employer' ? officer : caseworker, {
    placementId: step.placementId,
    code: step.code,
    side: step.side,
    outcome: 'holds',
    trouble: null,
    version: 0,
  });
  return true;
}

function isAftercare(code: StepCode): code is AftercareCode {
  return (aftercareCodes as readonly StepCode[]).includes(code);
}

const well: CheckAnswers = { works: 'yes', mood: 'good', trouble: 'none', school: 'good', probation: 'yes' };
const german: CheckAnswers = { works: 'yes', mood: 'middling', trouble: 'language', help: 'tandem', school: 'hard' };
const late: CheckAnswers = { works: 'yes', mood: 'bad', trouble: 'punctuality', school: 'absent', probation: 'unsure' };

/**
 * The portal asks what has come due; some answer: somebody has trouble with German, one company with punctuality, others are
 * content, the rest is still waiting. The caseworker of the demo has just heard of one worry herself.
 * @returns how many answered
 */
export async function seedCheckIns(world: World): Promise<number> {
  const { app } = world;
  await askAfterStart(app);
  const open = await listOpenCheckIns(app.db);
  const hers = open.filter(({ side }) => side === 'candidate');
  const theirs = open.filter(({ side }) => side === 'employer');
  for (const [index, { id, profileId }] of hers.slice(0, 3).entries()) {
    const visit = { linkId: '', profileId, language: 'de', isKnown: true, isFrozen: false } as const;
    await answerAll(world, id, index === 0 ? german : well, (question, value) =>
      answerOwnCheckIn(app, visit, { id, question, value }),
    );
  }
  for (const [index, { id, officerId }] of theirs.slice(0, 2).entries()) {
    if (officerId === null) continue;
    const officer = actorOf({ id: officerId, roles: ['officer'], organisationId: demoHouses.agency.id });
    const token = (await makeCheckInLink(app, officer, id)).split('/').at(-1) ?? '';
    await answerAll(world, id, index === 0 ? late : well, (question, value) =>
      answerCompanyCheckIn(app, { token }, { question, value }),
    );
  }
  await hearOfWorry(world);
  return Math.min(hers.length, 3) + Math.min(theirs.length, 2);
}

/** In a talk yesterday: the language, at one of her people who is at work. */
async function hearOfWorry(world: World): Promise<void> {
  const [persona] = personas;
  if (persona === undefined) return;
  const ines = actorOf({ ...persona, organisationId: demoHouses.jobcenter.id });
  const page = { number: 0, size: 50 };
  const scope = scopeFor(ines, 'placement.list');
  for (const { id } of await listPlacements(world.app.db, scope, world.today, { states: ['started'] }, page)) {
    const talked = (await listCheckIns(world.app.db, id)).filter(({ side }) => side === 'candidate').at(-1);
    if (talked === undefined) continue;
    const { code, side, version } = talked;
    const said = { placementId: id, code, side, version, outcome: 'holds', trouble: 'language' } as const;
    return recordCheckIn(world.at(officeDay(addDays(world.today, -1))), ines, said);
  }
}

async function answerAll(
  { app }: World,
  id: string,
  said: CheckAnswers,
  answer: (question: CheckQuestion, value: string) => Promise<unknown>,
): Promise<void> {
  const open = (check: CheckInRecord | null) => (check === null ? null : nextQuestion(check, check.answers));
  for (
    let question = open(await findCheckIn(app.db, id));
    question !== null;
    question = open(await findCheckIn(app.db, id))
  )
    await answer(question, said[question] ?? 'none');
}
