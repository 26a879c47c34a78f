import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Actor } from '#app/domain/account/actor.ts';
import type { LinkVisit } from '#app/use-cases/consent/open-consent-link.server.ts';
import { askAfterStart } from '#app/use-cases/assistance/ask-after-start.server.ts';
import {
  answerCompanyCheckIn,
  askForCallAsCompany,
  showCompanyCheckIn,
} from '#app/use-cases/assistance/company-check-in.server.ts';
import { decideAftercare } from '#app/use-cases/assistance/decide-aftercare.server.ts';
import { findAftercare } from '#app/use-cases/assistance/find-aftercare.server.ts';
import { findOwnStartSheet, findStartSheet } from '#app/use-cases/assistance/find-start-sheet.server.ts';
import { listCompanyCheckIns } from '#app/use-cases/assistance/list-company-check-ins.server.ts';
import { listToday } from '#app/use-cases/assistance/list-today.server.ts';
import * as checkPage from '#app/routes/check.$token/route.tsx';
import { makeCheckInLink } from '#app/use-cases/assistance/make-check-in-link.server.ts';
import { recordEnd } from '#app/use-cases/assistance/move-placement.server.ts';
import {
  answerOwnCheckIn,
  askForCallAfterStart,
  showOwnCheckIn,
} from '#app/use-cases/assistance/own-check-in.server.ts';
import { recordCheckIn } from '#app/use-cases/assistance/record-check-in.server.ts';
import { settleRisk } from '#app/use-cases/assistance/settle-risk.server.ts';
import { findOverview } from '#app/use-cases/consent/find-overview.server.ts';
import { keepRetention } from '#app/use-cases/retention/keep-retention.server.ts';
import { takeBack } from '#app/use-cases/consent/take-back-answer.server.ts';
import { emptyCases } from '#db/queries/identity/erasure.ts';
import { exportPerson } from '#db/queries/profile/person-export.ts';
import { findPlacement } from '#db/queries/assistance/placement.ts';
import { listSteps } from '#db/queries/assistance/placement-steps.ts';
import { checkIns, mailOutbox, placements } from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import { decide, visitOf } from '#tests/support/consent-link.ts';
import { startedPlacement } from '#tests/support/started-placement.ts';
import { talk, type ProposalWorld } from '#tests/support/proposal-world.ts';
import { openTestApp, type TestApp } from '#tests/support/test-app.ts';

const startedOn = '2027-01-11';

/** Somebody works since 11 January 2027, without a planned end. */
async function atWork(kind: 'employment' | 'apprenticeship' = 'employment') {
  const app = await openTestApp();
  return startedPlacement(app, { kind, startedOn });
}
type AtWork = Awaited<ReturnType<typeof atWork>>;

/** The day has come, and the daily work was done. */
async function onDay(app: TestApp, day: string) {
  app.clock.set(`${day}T09:00:00Z`);
  await askAfterStart(app);
}
const rowsOf = (app: TestApp) => app.db.select().from(checkIns);
const outcomesOf = async ({ app, placementId }: AtWork) => {
  const row = await findPlacement(app.db, placementId, startedOn);
  return [row?.outcomeMonth6, row?.outcomeMonth12];
};
const agree = (world: AtWork) =>
  decideAftercare(world.app, world.caseworker, { placementId: world.placementId, decision: 'yes', taking: talk });

async function ownId(world: AtWork, visit: LinkVisit): Promise<string> {
  return (await findOverview(world.app, visit)).checkIns[0]?.id ?? '';
}
async function answer(world: Pick<ProposalWorld, 'app'>, visit: LinkVisit, id: string, said: Record<string, string>) {
  for (const [question, value] of Object.entries(said))
    await answerOwnCheckIn(world.app, visit, { id, question, value });
}
async function companyId(world: AtWork): Promise<string> {
  return (await listCompanyCheckIns(world.app, world.company))[0]?.id ?? '';
}
async function companyAnswers(app: TestApp, actor: Actor, checkInId: string, said: Record<string, string>) {
  for (const [question, value] of Object.entries(said))
    await answerCompanyCheckIn(app, { actor, checkInId }, { question, value });
}
const risksOf = async (world: AtWork, actor: Actor) => {
  const { sections } = await listToday(world.app, actor, { only: null, page: 1 });
  return Object.values(sections).flatMap(({ rows }) => rows.filter((row) => row.task === 'risk'));
};

describe('asking after the start', () => {
  it('asks nobody without her yes, neither her nor the company, and the outcome is unknown', async () => {
    const world = await atWork();
    await onDay(world.app, '2027-01-25');
    expect(await rowsOf(world.app)).toEqual([]);
    await onDay(world.app, '2027-07-12');
    await onDay(world.app, '2028-01-11');
    expect(await rowsOf(world.app)).toEqual([]);
    expect(await outcomesOf(world)).toEqual(['unknown', 'unknown']);
  });

  it('asks both sides on the day, once, and tells the company by a mail that says nothing', async () => {
    const world = await atWork();
    await agree(world);
    await onDay(world.app, '2027-01-24');
    expect(await rowsOf(world.app)).toEqual([]);
    await onDay(world.app, '2027-01-25');
    await onDay(world.app, '2027-01-25');
    expect((await rowsOf(world.app)).map(({ code, side }) => `${code} ${side}`).sort()).toEqual([
      'checkWeek2 candidate',
      'checkWeek2 employer',
    ]);
    const mails = await world.app.db.select().from(mailOutbox).where(eq(mailOutbox.kind, 'checkIn'));
    expect(mails.map(({ userId }) => userId)).toEqual([world.company.userId]);
    await onDay(world.app, '2027-02-02');
    const reminded = await world.app.db.select().from(mailOutbox).where(eq(mailOutbox.kind, 'checkIn'));
    expect(reminded).toHaveLength(2);
  });

  it('asks nobody whose yes was taken back while the daily work was under way', async () => {
    const world = await atWork();
    await agree(world);
    world.app.clock.set('2027-01-25T09:00:00Z');
    let othersAreDone = () => {};
    const others = new Promise<void>((resolve) => (othersAreDone = resolve));
    const before = write(world.app.db, () => others);
    const no = { placementId: world.placementId, decision: 'no', taking: null } as const;
    const takingBack = decideAftercare(world.app, world.caseworker, no);
    const asking = askAfterStart(world.app);
    // The list of whom to ask is read by now; her No stands before the first question in the queue of writes.
    await new Promise((resolve) => setTimeout(resolve, 100));
    othersAreDone();
    await Promise.all([before, takingBack, asking]);
    expect((await rowsOf(world.app)).filter(({ closedAt }) => closedAt === null)).toEqual([]);
    const mails = await world.app.db.select().from(mailOutbox).where(eq(mailOutbox.kind, 'checkIn'));
    expect(mails).toEqual([]);
  });

  it('asks about one milestone at a time: where two have come, about the later one', async () => {
    const world = await atWork();
    await agree(world);
    await onDay(world.app, '2027-01-25');
    await onDay(world.app, '2027-02-11');
    const rows = (await rowsOf(world.app)).filter(({ side }) => side === 'candidate');
    expect(rows.map(({ code, closedBecause }) => [code, closedBecause])).toEqual([
      ['checkWeek2', 'late'],
      ['checkMonth1', null],
    ]);
  });

  it('asks on the Tuesday after Easter what fell on the Sunday when the clocks change', async () => {
    const app = await openTestApp();
    const world = await startedPlacement(app, { kind: 'employment', startedOn: '2026-09-28' });
    await agree(world);
    await onDay(app, '2027-03-29');
    expect(await rowsOf(app)).toEqual([]);
    await onDay(app, '2027-03-30');
    expect((await rowsOf(app)).map(({ code }) => code)).toEqual(['checkMonth6', 'checkMonth6']);
  });

  it('takes her answers one by one, in any order of correction, and ticks the step of the plan', async () => {
    const world = await atWork();
    const visit = await visitOf(world);
    expect(await decide(world, visit, 'aftercare', 'yes')).toBe(true);
    await onDay(world.app, '2027-01-25');
    const id = await ownId(world, visit);
    expect(await showOwnCheckIn(world.app, visit, id, null)).toMatchObject({ question: 'works', number: 1, count: 3 });
    await answer(world, visit, id, { works: 'no' });
    expect(await showOwnCheckIn(world.app, visit, id, null)).toMatchObject({ question: 'reason', previous: 'works' });
    await answer(world, visit, id, { works: 'yes', mood: 'middling', trouble: 'language', help: 'tandem' });
    expect(await showOwnCheckIn(world.app, visit, id, null)).toMatchObject({ question: null, isAnswered: true });
    expect((await findOverview(world.app, visit)).checkIns).toEqual([]);
    const steps = await listSteps(world.app.db, world.placementId);
    expect(steps.find(({ code, side }) => code === 'checkWeek2' && side === 'candidate')).toMatchObject({
      state: 'done',
      doneBy: 'person',
    });
    const page = await findAftercare(world.app, world.caseworker, world.placementId);
    expect(page.offers).toEqual(['tandem', 'course']);
  });

  it('puts what goes badly into her caseworker’s work list until somebody looked after it', async () => {
    const world = await atWork('apprenticeship');
    await agree(world);
    const visit = await visitOf(world);
    await onDay(world.app, '2027-02-11');
    const id = await ownId(world, visit);
    await answer(world, visit, id, { works: 'yes', mood: 'good', trouble: 'none', school: 'absent' });
    const [risk] = await risksOf(world, world.caseworker);
    expect(risk).toMatchObject({ risk: 'vocationalSchool', dueOn: '2027-02-12' });
    expect(await risksOf(world, world.officer)).toEqual([]);
    await expect(settleRisk(world.app, world.officer, id)).rejects.toThrow('forbidden');
    await settleRisk(world.app, world.caseworker, id);
    await settleRisk(world.app, world.caseworker, id);
    expect(await risksOf(world, world.caseworker)).toEqual([]);
  });

  it('calls her when she asks for it, however often she presses', async () => {
    const world = await atWork();
    await agree(world);
    const visit = await visitOf(world);
    await onDay(world.app, '2027-01-25');
    const id = await ownId(world, visit);
    await askForCallAfterStart(world.app, visit, id);
    await askForCallAfterStart(world.app, visit, id);
    expect((await showOwnCheckIn(world.app, visit, id, null)).callBy).toBe('2027-01-26');
    const { sections } = await listToday(world.app, world.caseworker, { only: null, page: 1 });
    expect(sections.nextDays.rows.filter(({ task }) => task === 'callWish')).toHaveLength(1);
  });

  it('keeps both sides apart: staff of the employer side read of her only that she answered', async () => {
    const world = await atWork();
    await agree(world);
    const visit = await visitOf(world);
    await onDay(world.app, '2027-02-11');
    await answer(world, visit, await ownId(world, visit), { works: 'yes', mood: 'bad', trouble: 'money' });
    await companyAnswers(world.app, world.company, await companyId(world), {
      works: 'yes',
      mood: 'bad',
      trouble: 'punctuality',
    });
    const sideOf = async (actor: Actor, side: 'candidate' | 'employer') => {
      const { milestones } = await findAftercare(world.app, actor, world.placementId);
      const month1 = milestones.find(({ code }) => code === 'checkMonth1');
      return month1?.sides.find((one) => one.side === side);
    };
    expect(await sideOf(world.officer, 'candidate')).toMatchObject({
      answeredOn: '2027-02-11',
      mayRead: false,
      outcome: null,
      answers: [],
      risk: null,
    });
    expect((await sideOf(world.officer, 'employer'))?.answers).toContainEqual({
      question: 'trouble',
      value: 'punctuality',
    });
    expect((await sideOf(world.caseworker, 'candidate'))?.answers).toContainEqual({
      question: 'trouble',
      value: 'money',
    });
    await expect(findAftercare(world.app, world.company, world.placementId)).rejects.toThrow('forbidden');
    expect(JSON.stringify(await findOverview(world.app, visit))).not.toContain('punctuality');
    expect((await risksOf(world, world.officer)).map((row) => row.task === 'risk' && row.risk)).toEqual([
      'punctuality',
    ]);
  });

  it('lets a company answer by a link without an account, until the last answer; another one’s opens nothing', async () => {
    const world = await atWork();
    await agree(world);
    await onDay(world.app, '2027-06-11');
    const checkInId = await companyId(world);
    const other = { actor: world.otherCompany, checkInId };
    await expect(showCompanyCheckIn(world.app, other, null)).rejects.toThrow('notFound');
    const token = (await makeCheckInLink(world.app, world.officer, checkInId)).split('/').at(-1) ?? '';
    const say = (question: string, value: string) => answerCompanyCheckIn(world.app, { token }, { question, value });
    expect(await say('works', 'yes')).toBe(false);
    await askForCallAsCompany(world.app, { token });
    expect(await showCompanyCheckIn(world.app, { token }, null)).toMatchObject({ question: 'mood', isCallAsked: true });
    await say('mood', 'good');
    await say('trouble', 'none');
    await expect(say('probation', 'maybe')).rejects.toThrow('invalid');
    expect(await say('probation', 'unsure')).toBe(true);
    await expect(say('works', 'no')).rejects.toThrow('notFound');
    await expect(showCompanyCheckIn(world.app, { token }, null)).rejects.toThrow('notFound');
    await expect(makeCheckInLink(world.app, world.officer, checkInId)).rejects.toMatchObject({ reason: 'checkInOver' });
    expect((await risksOf(world, world.officer)).map((row) => row.task === 'risk' && row.risk)).toEqual(['probation']);
  });

  it('thanks the company on the page of the link, which opens nothing after that, for whatever reason', async () => {
    const world = await atWork();
    await agree(world);
    await onDay(world.app, '2027-06-11');
    const link = await makeCheckInLink(world.app, world.officer, await companyId(world));
    const token = link.split('/').at(-1) ?? '';
    const args = (address: string, answered?: Record<string, string>) => {
      const body = answered === undefined ? {} : { method: 'POST', body: new URLSearchParams(answered) };
      const request = new Request(`http://here.invalid${address}`, body);
      return { request, params: { token: address.slice('/check/'.length) }, context: { app: world.app } } as never;
    };
    const say = async (question: string, answer: string) => {
      const answered = await checkPage.action(args(`/check/${token}`, { question, answer }));
      return answered instanceof Response ? answered.headers.get('location') : null;
    };
    expect(await say('works', 'yes')).toBe(`/check/${token}`);
    expect(await say('mood', 'good')).toBe(`/check/${token}`);
    expect(await say('trouble', 'none')).toBe(`/check/${token}`);
    expect(await say('probation', 'yes')).toBe(`/check/${token}?done=answered`);
    for (const gone of [`/check/${token}`, '/check/unknown'])
      await expect(checkPage.loader(args(gone))).rejects.toMatchObject({ init: { status: 404 } });
    expect(await checkPage.loader(args('/check/unknown?done=answered'))).toMatchObject({ check: null });
  });

  it('closes what nobody answered in time; what comes later changes nothing', async () => {
    const world = await atWork();
    await agree(world);
    const visit = await visitOf(world);
    await onDay(world.app, '2027-07-12');
    const id = await ownId(world, visit);
    expect(await outcomesOf(world)).toEqual([null, null]);
    await onDay(world.app, '2027-08-03');
    expect(await outcomesOf(world)).toEqual(['unknown', null]);
    await answer(world, visit, id, { works: 'yes' });
    expect(await showOwnCheckIn(world.app, visit, id, null)).toMatchObject({ question: null, isAnswered: false });
    expect(await outcomesOf(world)).toEqual(['unknown', null]);
  });

  it('stops at once when she takes her yes back: no page, no link, no row of work, and the outcome is unknown', async () => {
    const world = await atWork();
    const visit = await visitOf(world);
    await decide(world, visit, 'aftercare', 'yes');
    await onDay(world.app, '2027-06-11');
    await answer(world, visit, await ownId(world, visit), { works: 'yes', mood: 'bad', trouble: 'hours' });
    await onDay(world.app, '2027-07-12');
    const checkInId = await companyId(world);
    const token = (await makeCheckInLink(world.app, world.officer, checkInId)).split('/').at(-1) ?? '';
    expect(await takeBack(world.app, visit, 'aftercare')).toBe(true);
    expect((await findOverview(world.app, visit)).checkIns).toEqual([]);
    expect(await listCompanyCheckIns(world.app, world.company)).toEqual([]);
    await expect(showCompanyCheckIn(world.app, { token }, null)).rejects.toThrow('notFound');
    await companyAnswers(world.app, world.company, checkInId, { works: 'yes' });
    expect(await risksOf(world, world.caseworker)).toEqual([]);
    expect(await outcomesOf(world)).toEqual(['unknown', null]);
    await onDay(world.app, '2028-01-11');
    expect(await outcomesOf(world)).toEqual(['unknown', 'unknown']);
    const page = await findAftercare(world.app, world.caseworker, world.placementId);
    expect(page.consent).toBe('no');
  });

  it('asks nobody any more when the job ended before; that it ended is the outcome', async () => {
    const world = await atWork();
    await agree(world);
    await onDay(world.app, '2027-02-11');
    const row = await findPlacement(world.app.db, world.placementId, startedOn);
    const end = { placementId: world.placementId, version: row?.version ?? 0, on: '2027-02-10' };
    await recordEnd(world.app, world.caseworker, { ...end, reason: 'mobility' });
    expect((await rowsOf(world.app)).map(({ closedBecause }) => closedBecause)).toEqual([
      'placementEnded',
      'placementEnded',
    ]);
    expect(await outcomesOf(world)).toEqual(['ended', 'ended']);
    await onDay(world.app, '2027-04-12');
    expect(await rowsOf(world.app)).toHaveLength(2);
  });

  it('counts what both sides said, and what contradicts itself as unknown', async () => {
    const world = await atWork();
    await agree(world);
    const visit = await visitOf(world);
    await onDay(world.app, '2027-07-12');
    await answer(world, visit, await ownId(world, visit), { works: 'yes' });
    expect(await outcomesOf(world)).toEqual([null, null]);
    await companyAnswers(world.app, world.company, await companyId(world), { works: 'no', reason: 'unknown' });
    expect(await outcomesOf(world)).toEqual(['unknown', null]);
    const { version } = (await rowsOf(world.app)).find(({ side }) => side === 'employer') ?? { version: 0 };
    const talked = {
      placementId: world.placementId,
      code: 'checkMonth6',
      side: 'employer',
      outcome: 'holds',
      trouble: null,
    } as const;
    await expect(recordCheckIn(world.app, world.officer, { ...talked, version: 1 })).rejects.toThrow('versionConflict');
    await recordCheckIn(world.app, world.officer, { ...talked, version });
    expect(await outcomesOf(world)).toEqual(['holds', null]);
  });

  it('lets staff enter a talk, but at 6 and 12 months only with her yes, never before the day, and not for the other side', async () => {
    const world = await atWork();
    const talked = {
      placementId: world.placementId,
      side: 'candidate',
      outcome: 'holds',
      trouble: null,
      version: 0,
    } as const;
    world.app.clock.set('2027-07-13T09:00:00Z');
    await recordCheckIn(world.app, world.caseworker, { ...talked, code: 'checkMonth5', trouble: 'childcare' });
    expect((await risksOf(world, world.caseworker)).map((row) => row.task === 'risk' && row.risk)).toEqual([
      'childcare',
    ]);
    await expect(recordCheckIn(world.app, world.caseworker, { ...talked, code: 'checkMonth6' })).rejects.toMatchObject({
      reason: 'askingNeedsYes',
    });
    await agree(world);
    await recordCheckIn(world.app, world.caseworker, { ...talked, code: 'checkMonth6' });
    expect(await outcomesOf(world)).toEqual(['holds', null]);
    await expect(recordCheckIn(world.app, world.caseworker, { ...talked, code: 'checkMonth12' })).rejects.toMatchObject(
      { reason: 'milestoneAhead' },
    );
    await expect(recordCheckIn(world.app, world.officer, { ...talked, code: 'checkMonth3' })).rejects.toThrow(
      'forbidden',
    );
  });

  it('opens nobody else’s questions, and looking at them changes nothing', async () => {
    const world = await atWork();
    await agree(world);
    const visit = await visitOf(world);
    await onDay(world.app, '2027-01-25');
    const before = await rowsOf(world.app);
    const id = await ownId(world, visit);
    await showOwnCheckIn(world.app, visit, id, 'trouble');
    await showCompanyCheckIn(world.app, { actor: world.company, checkInId: await companyId(world) }, 'school');
    expect(await rowsOf(world.app)).toEqual(before);
    const stranger = { ...visit, profileId: 'somebody-else' };
    await expect(showOwnCheckIn(world.app, stranger, id, null)).rejects.toThrow('notFound');
    await expect(showOwnCheckIn(world.app, visit, await companyId(world), null)).rejects.toThrow('notFound');
    await expect(answer(world, visit, id, { works: 'perhaps' })).rejects.toThrow('invalid');
  });
});

describe('what was said after a start', () => {
  async function answered() {
    const world = await atWork();
    await agree(world);
    const visit = await visitOf(world);
    await onDay(world.app, '2027-07-12');
    const id = await ownId(world, visit);
    await answer(world, visit, id, { works: 'yes', mood: 'bad', trouble: 'money' });
    return { world, id };
  }

  it('is emptied after the house’s period; that she was asked, and the outcome, stay to be counted', async () => {
    const { world, id } = await answered();
    world.app.clock.set('2028-01-11T09:00:00Z');
    await keepRetention(world.app);
    expect((await rowsOf(world.app)).find((row) => row.id === id)).toMatchObject({ answers: { trouble: 'money' } });
    world.app.clock.set('2028-01-14T09:00:00Z');
    await keepRetention(world.app);
    expect((await rowsOf(world.app)).find((row) => row.id === id)).toMatchObject({
      answers: {},
      risk: null,
      outcome: 'holds',
      closedBecause: 'answered',
    });
  });

  it('is in the export of everything about her, the company’s answers too, and goes with her', async () => {
    const { world } = await answered();
    await companyAnswers(world.app, world.company, await companyId(world), {
      works: 'yes',
      mood: 'good',
      trouble: 'none',
    });
    const exported = (await exportPerson(world.app.db, world.profileId))['check_ins'] ?? [];
    expect(exported.map(({ side }) => side).sort()).toEqual(['candidate', 'employer']);
    expect(Object.keys(exported[0] ?? {})).not.toContain('linkHash');
    await write(world.app.db, (tx) => emptyCases(tx, [world.profileId]));
    expect(await rowsOf(world.app)).toEqual([]);
    expect(await outcomesOf(world)).toEqual(['holds', null]);
  });
});

describe('the sheet about the start', () => {
  it('calls the benefit what it is called on the day of the start, on her link and on paper', async () => {
    const world = await atWork();
    const visit = await visitOf(world);
    expect(await findOwnStartSheet(world.app, visit)).toMatchObject({ benefit: 'Grundsicherungsgeld' });
    expect((await findOverview(world.app, visit)).hasStartSheet).toBe(true);
    expect((await findStartSheet(world.app, world.caseworker, world.placementId)).topics).toContain('wages');
    await world.app.db.update(placements).set({ kind: 'internship' });
    await expect(findOwnStartSheet(world.app, visit)).rejects.toThrow('notFound');
    expect((await findOverview(world.app, visit)).hasStartSheet).toBe(false);
  });
});
