import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { loader } from '#app/routes/calendar.$token/route.tsx';
import { deactivateUser } from '#app/use-cases/account/deactivate-user.server.ts';
import { setAbsence } from '#app/use-cases/account/set-absence.server.ts';
import { addStep } from '#app/use-cases/assistance/add-step.server.ts';
import { tickSteps } from '#app/use-cases/assistance/tick-steps.server.ts';
import { undoBulkAction } from '#app/use-cases/assistance/undo-bulk-action.server.ts';
import { changeStep } from '#app/use-cases/assistance/change-step.server.ts';
import {
  endCalendarAddress,
  findCalendarAddress,
  makeCalendarAddress,
} from '#app/use-cases/notification/calendar-address.server.ts';
import { changeTandem } from '#app/use-cases/mentoring/change-tandem.server.ts';
import { meetingCalendar } from '#app/use-cases/mentoring/meeting-calendar.server.ts';
import { cancelMeeting, planMeeting } from '#app/use-cases/mentoring/plan-meeting.server.ts';
import { startTandem } from '#app/use-cases/mentoring/start-tandem.server.ts';
import { listSteps } from '#db/queries/assistance/placement-steps.ts';
import { calendarEntries, calendarFeeds, tandems, users } from '#db/schema/index.ts';
import { actorOf } from '#tests/support/actors.ts';
import { readCalendarFile } from '#tests/support/calendar.ts';
import { insertUser } from '#tests/support/factories.ts';
import { mentoringHouse, takenOnMentor, waitingLearner, yesOnPaper } from '#tests/support/mentoring.ts';
import { introduce, openProposalWorld, personInWorld, type ProposalWorld } from '#tests/support/proposal-world.ts';
import { openTestApp } from '#tests/support/test-app.ts';

async function open() {
  const world = await openProposalWorld(await openTestApp());
  const { placementId } = await introduce(world);
  return { world, placementId };
}

/** What a calendar program gets, without a cookie. */
async function fetchFile({ app }: Pick<ProposalWorld, 'app'>, address: string): Promise<string> {
  const token = /\/calendar\/([\w-]{22}\.ics)$/.exec(address)?.[1] ?? '';
  const lucia = { readSessionCookie: () => null };
  const answer = await loader({
    request: new Request(address),
    params: { token },
    context: { app, lucia, cookies: [] } as never,
  });
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  return answer.text();
}

const stepFor = async ({ app, caseworker }: ProposalWorld, placementId: string) => {
  const step = (await listSteps(app.db, placementId)).find(
    ({ state, owner, code }) => state === 'open' && owner === 'caseworker' && code !== 'start',
  );
  if (step === undefined) throw new Error(`nothing is open for ${caseworker.userId}`);
  return step;
};

describe('the calendar of a caseworker', () => {
  it('holds what is due, with case codes and steps, and nobody’s name', async () => {
    const { world, placementId } = await open();
    await addStep(world.app, world.caseworker, {
      placementId,
      title: `Mit ${personInWorld.firstName} zum Amt`,
      side: 'candidate',
      owner: 'caseworker',
      dueOn: '2027-01-20',
      key: null,
    });
    const file = await fetchFile(world, await makeCalendarAddress(world.app, world.caseworker));
    const events = readCalendarFile(file);
    expect(events.length).toBeGreaterThan(1);
    expect(events.map(({ summary }) => summary)).toContainEqual(expect.stringMatching(/^[A-Z0-9-]+: Eigener Schritt$/));
    for (const word of [...Object.values(personInWorld), 'Schweißer', 'GmbH']) expect(file).not.toContain(word);
    for (const { url } of events) expect(url).toMatch(/^http:\/\/portal\.example\/(placements|proposals|profiles)\//);
  });

  it('keeps one entry for a step that is moved, done and opened again', async () => {
    const { world, placementId } = await open();
    const { app, caseworker } = world;
    const address = await makeCalendarAddress(app, caseworker);
    const step = await stepFor(world, placementId);
    const eventsOf = async () => readCalendarFile(await fetchFile(world, address));
    const due = (await eventsOf()).find(({ url }) => url.includes(step.id));
    const now = async () => (await eventsOf()).find(({ uid }) => uid === due?.uid);
    expect(due).toMatchObject({ sequence: 0, start: step.dueOn?.replaceAll('-', '') });
    expect(await now()).toEqual(due);
    await changeStep(app, caseworker, {
      stepId: step.id,
      version: 1,
      change: { do: 'plan', dueOn: '2027-01-25', note: null, noteForCompany: false },
    });
    expect(await now()).toMatchObject({ sequence: 1, start: '20270125', status: 'CONFIRMED' });
    const done = await tickSteps(app, caseworker, [{ stepId: step.id, version: 2 }]);
    expect(await now()).toMatchObject({ sequence: 2, status: 'CANCELLED', summary: 'Nicht mehr fällig' });
    await undoBulkAction(app, caseworker, done);
    expect(await now()).toMatchObject({ sequence: 3, start: '20270125', status: 'CONFIRMED' });
  });

  it('shows covered cases as long as the colleague is away', async () => {
    const { world } = await open();
    const address = await makeCalendarAddress(world.app, world.colleague);
    const states = async () => new Set(readCalendarFile(await fetchFile(world, address)).map(({ status }) => status));
    expect(await states()).toEqual(new Set());
    await setAbsence(world.app, world.caseworker, {
      until: '2027-01-12',
      coveredBy: world.colleague.userId,
      version: 1,
    });
    expect(await states()).toEqual(new Set(['CONFIRMED']));
    world.app.clock.advance({ days: 2 });
    expect(await states()).toEqual(new Set(['CANCELLED']));
  });
});

/** A mentor with a tandem. */
async function mentorWithTandem() {
  const app = await openTestApp();
  const { coordinator, caseworker } = await mentoringHouse(app);
  const { mentorId, mentor } = await takenOnMentor(app, coordinator);
  const { id: profileId } = await waitingLearner(app, caseworker);
  const tandemId = await startTandem(app, caseworker, { profileId, mentorId, consent: yesOnPaper, key: null });
  const plan = (on: string, minutes = 60) =>
    planMeeting(app, mentor, { tandemId, on, time: '18:00', minutes, place: 'Stadtbücherei' });
  return { app, coordinator, mentor, tandemId, plan };
}

describe('the calendar of a mentor', () => {
  it.each([
    ['in spring', '2027-03-28', '20270328T160000Z', '2027-03-27T22:59:00Z', '2027-03-28T01:01:00Z'],
    ['in autumn', '2027-10-31', '20271031T170000Z', '2027-10-30T21:59:00Z', '2027-10-31T01:01:00Z'],
  ])(
    'shows a meeting at six where it is, the evening before and after the clocks have changed %s',
    async (_, on, start, before, after) => {
      const { app, mentor, plan } = await mentorWithTandem();
      app.clock.set(before);
      await plan(on);
      const address = await makeCalendarAddress(app, mentor);
      const read = async () => readCalendarFile(await fetchFile({ app }, address));
      const [event] = await read();
      expect(event).toMatchObject({ start, sequence: 0, status: 'CONFIRMED' });
      app.clock.set(after);
      expect(await read()).toEqual([event]);
    },
  );

  it('and the file of a meeting are one entry: planned, moved, called off', async () => {
    const { app, mentor, tandemId, plan } = await mentorWithTandem();
    const address = await makeCalendarAddress(app, mentor);
    const partner = { side: 'mentor', actor: mentor, tandemId } as const;
    const words = { title: 'Treffen im Tandem', calendar: 'Werkbrücke', path: `/tandems/${tandemId}` };
    const both = async () => {
      const fromAddress = readCalendarFile(await fetchFile({ app }, address));
      expect(fromAddress).toEqual(readCalendarFile(await meetingCalendar(app, partner, words)));
      return fromAddress[0];
    };
    await plan('2027-01-14', 90);
    const first = await both();
    expect(first).toMatchObject({ sequence: 0, end: '20270114T183000Z' });
    await plan('2027-01-15', 90);
    expect(await both()).toMatchObject({ uid: first?.uid, sequence: 1, start: '20270115T170000Z' });
    await cancelMeeting(app, partner);
    expect(await both()).toMatchObject({ uid: first?.uid, sequence: 2, status: 'CANCELLED' });
  });

  it('keeps a meeting that was as it was, and calls off what was planned when the tandem ends', async () => {
    const { app, coordinator, mentor, tandemId, plan } = await mentorWithTandem();
    const read = async () => readCalendarFile(await fetchFile({ app }, address));
    const address = await makeCalendarAddress(app, mentor);
    await plan('2027-01-14');
    app.clock.set('2027-01-14T20:00:00Z');
    const [was] = await read();
    expect(was).toMatchObject({ status: 'CONFIRMED' });
    await plan('2027-01-21');
    expect(await read()).toMatchObject([was, { start: '20270121T170000Z', status: 'CONFIRMED' }]);
    const [row] = await app.db.select({ version: tandems.version }).from(tandems);
    const version = row?.version ?? 0;
    await changeTandem(app, coordinator, { tandemId, version, move: 'decline', reason: null });
    expect((await read()).map(({ status }) => status)).toEqual(['CONFIRMED', 'CANCELLED']);
  });

  it('tells nothing any more to a mentor who has left', async () => {
    const { app, mentor, plan } = await mentorWithTandem();
    const address = await makeCalendarAddress(app, mentor);
    await plan('2027-01-14');
    await app.db.update(users).set({ deactivatedAt: app.clock.now() }).where(eq(users.id, mentor.userId));
    await expect(fetchFile({ app }, address)).rejects.toMatchObject({ init: { status: 404 } });
  });
});

describe('the secret address', () => {
  it('is kept as a hash, and a new one ends the old', async () => {
    const { world } = await open();
    const first = await makeCalendarAddress(world.app, world.caseworker);
    const second = await makeCalendarAddress(world.app, world.caseworker);
    const secret = second.slice(-26, -4);
    expect(JSON.stringify(await world.app.db.select().from(calendarFeeds))).not.toContain(secret);
    expect(readCalendarFile(await fetchFile(world, second)).length).toBeGreaterThan(0);
    await expect(fetchFile(world, first)).rejects.toMatchObject({ init: { status: 404 } });
  });

  it('answers 404 when it was switched off, and forgets what it told', async () => {
    const { world } = await open();
    const address = await makeCalendarAddress(world.app, world.caseworker);
    await fetchFile(world, address);
    await endCalendarAddress(world.app, world.caseworker);
    expect(await findCalendarAddress(world.app, world.caseworker)).toBeNull();
    await expect(fetchFile(world, address)).rejects.toMatchObject({ init: { status: 404 } });
    expect(await world.app.db.select().from(calendarEntries)).toEqual([]);
  });

  it('ends with the account', async () => {
    const { world } = await open();
    const address = await makeCalendarAddress(world.app, world.colleague);
    const administrator = actorOf(await insertUser(world.app.db, { roles: ['administrator'] }));
    await insertUser(world.app.db, { roles: ['administrator'] });
    await deactivateUser(world.app, administrator, {
      userId: world.colleague.userId,
      version: 1,
      successorId: null,
      officerSuccessorId: null,
    });
    await expect(fetchFile(world, address)).rejects.toMatchObject({ init: { status: 404 } });
    expect(
      await world.app.db.select().from(calendarFeeds).where(eq(calendarFeeds.userId, world.colleague.userId)),
    ).toEqual([]);
  });

  it('is not for companies', async () => {
    const { world } = await open();
    await expect(makeCalendarAddress(world.app, world.company)).rejects.toMatchObject({ code: 'forbidden' });
  });
});
