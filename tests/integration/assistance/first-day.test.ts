import { and, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Actor } from '#app/domain/account/actor.ts';
import { loader } from '#app/routes/calendar.$token/route.tsx';
import { setAbsence } from '#app/use-cases/account/set-absence.server.ts';
import { changeStep } from '#app/use-cases/assistance/change-step.server.ts';
import { listDue } from '#app/use-cases/assistance/list-due.server.ts';
import { listToday } from '#app/use-cases/assistance/list-today.server.ts';
import { planStart } from '#app/use-cases/assistance/move-placement.server.ts';
import { makeCalendarAddress } from '#app/use-cases/notification/calendar-address.server.ts';
import { chooseDigest, queueDigests } from '#app/use-cases/notification/digest.server.ts';
import { findPlacement } from '#db/queries/assistance/placement.ts';
import { listSteps } from '#db/queries/assistance/placement-steps.ts';
import { mailOutbox, placements, placementSteps, postings } from '#db/schema/index.ts';
import { actorOf } from '#tests/support/actors.ts';
import { readCalendarFile } from '#tests/support/calendar.ts';
import { insertUser } from '#tests/support/factories.ts';
import { introduce, openProposalWorld, personInWorld, type ProposalWorld } from '#tests/support/proposal-world.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const yearAhead = '2027-12-31';
const everything = { only: null, page: 1 } as const;

interface UndatedWorld extends ProposalWorld {
  readonly placementId: string;
}

/** A placement for a posting that is to be filled at once: no first day is planned. */
async function open(): Promise<UndatedWorld> {
  const world = await openProposalWorld(await openTestApp());
  await world.app.db.update(postings).set({ startsOn: null, endsOn: null });
  return { ...world, placementId: (await introduce(world)).placementId };
}

const datedSteps = async ({ app, placementId }: UndatedWorld) =>
  (await listSteps(app.db, placementId)).filter(({ state, dueOn }) => state === 'open' && dueOn !== null);

/** Does all there is to do with a day on one day; what follows from a step is done then too. */
async function doDated(world: UndatedWorld, on: string): Promise<void> {
  for (let [step] = await datedSteps(world); step !== undefined; [step] = await datedSteps(world)) {
    const change = { do: 'complete', on, note: null, noteForCompany: false } as const;
    await changeStep(world.app, world.caseworker, { stepId: step.id, version: step.version, change });
  }
}

const dueOf = ({ app }: ProposalWorld, actor: Actor, until = yearAhead) => listDue(app, actor, '2027-01-15', until);

describe('a placement in preparation that no day would bring back', () => {
  it('asks for its first day on the working day after the last thing done, until one is planned', async () => {
    const world = await open();
    const { app, caseworker, officer, placementId } = world;
    expect((await dueOf(world, caseworker)).filter(({ task }) => task === 'firstDay')).toEqual([]);
    app.clock.set('2027-01-15T09:00:00Z');
    await doDated(world, '2027-01-15');
    // Friday is the last day of something done: Monday.
    expect(await dueOf(world, caseworker)).toMatchObject([
      {
        task: 'firstDay',
        key: `f${placementId}`,
        dueOn: '2027-01-18',
        href: `/placements/${placementId}#start`,
        postingTitle: 'Schweißer/in',
      },
    ]);
    expect(await dueOf(world, officer)).toEqual([]);
    expect(await dueOf(world, caseworker, '2027-01-17'), 'not before its day').toEqual([]);
    app.clock.set('2027-01-20T09:00:00Z');
    const { sections } = await listToday(app, caseworker, everything);
    expect(sections.overdue.rows).toMatchObject([
      { task: 'firstDay', dueOn: '2027-01-18', personName: `${personInWorld.lastName}, ${personInWorld.firstName}` },
    ]);

    const { version } = (await findPlacement(app.db, placementId, '2027-01-20')) ?? { version: 0 };
    await planStart(app, caseworker, { placementId, version, on: '2027-02-01', endOn: null });
    const after = await dueOf(world, caseworker);
    expect(after.filter(({ task }) => task === 'firstDay')).toEqual([]);
    expect(after).toContainEqual(expect.objectContaining({ task: 'step', step: 'start', dueOn: '2027-02-01' }));
  });

  it.each([
    ['caseworker', 'caseworker'],
    ['candidate', 'caseworker'],
    ['coordinator', 'caseworker'],
    ['officer', 'officer'],
    ['company', 'officer'],
  ] as const)('asks whoever sees to a start that is with the %s: the %s', async (owner, who) => {
    const world = await open();
    await doDated(world, '2027-01-11');
    await world.app.db
      .update(placementSteps)
      .set({ owner })
      .where(and(eq(placementSteps.placementId, world.placementId), eq(placementSteps.code, 'start')));
    const asked = async (actor: Actor) => (await dueOf(world, actor)).map(({ task }) => task);
    expect(await asked(world.caseworker)).toEqual(who === 'caseworker' ? ['firstDay'] : []);
    expect(await asked(world.officer)).toEqual(who === 'officer' ? ['firstDay'] : []);
    expect(await asked(world.colleague)).toEqual([]);
  });

  it('asks after its beginning where nothing ever had a day', async () => {
    const world = await open();
    await world.app.db.update(placementSteps).set({ state: 'open', dueOn: null, doneOn: null });
    expect(await dueOf(world, world.caseworker)).toMatchObject([{ task: 'firstDay', dueOn: '2027-01-12' }]);
  });

  it('asks nobody once it has begun or ended, nor while anything open has a day', async () => {
    const world = await open();
    const { app, caseworker, placementId } = world;
    const asked = async () => (await dueOf(world, caseworker)).filter(({ task }) => task === 'firstDay').length;
    await doDated(world, '2027-01-11');
    expect(await asked()).toBe(1);
    const [step] = await listSteps(app.db, placementId);
    await app.db
      .update(placementSteps)
      .set({ state: 'open', dueOn: '2027-06-01' })
      .where(eq(placementSteps.id, step?.id ?? ''));
    expect(await asked()).toBe(0);
    await app.db
      .update(placementSteps)
      .set({ state: 'done' })
      .where(eq(placementSteps.id, step?.id ?? ''));
    for (const state of ['started', 'lasts', 'completed', 'ended'] as const) {
      await app.db.update(placements).set({ state });
      expect(await asked(), state).toBe(0);
    }
  });

  it('stands in the list of who covers the officer it is with', async () => {
    const world = await open();
    const { app, officer } = world;
    await doDated(world, '2027-01-11');
    await app.db.update(placementSteps).set({ owner: 'officer' }).where(eq(placementSteps.code, 'start'));
    const cover = actorOf(await insertUser(app.db, { roles: ['officer'], organisationId: officer.organisationId }));
    expect(await dueOf(world, cover)).toEqual([]);
    await setAbsence(app, officer, { until: '2027-01-20', coveredBy: cover.userId, version: 1 });
    expect(await dueOf(world, cover)).toMatchObject([{ task: 'firstDay' }]);
  });

  it('is in the calendar and makes the mail go out, without a name', async () => {
    const world = await open();
    const { app, caseworker } = world;
    await doDated(world, '2027-01-11');
    const address = await makeCalendarAddress(app, caseworker);
    const answer = await loader({
      request: new Request(address),
      params: { token: address.split('/').at(-1) },
      context: { app, lucia: { readSessionCookie: () => null }, cookies: [] } as never,
    });
    const file = await answer.text();
    expect(readCalendarFile(file)).toMatchObject([
      {
        summary: expect.stringMatching(/^[A-Z0-9-]+: Ersten Tag planen$/) as string,
        start: '20270112',
        url: `http://portal.example/placements/${world.placementId}#start`,
      },
    ]);
    for (const word of [...Object.values(personInWorld), 'Schweißer', 'GmbH']) expect(file).not.toContain(word);
    await chooseDigest(app, caseworker, 'daily');
    const digests = async () => {
      await queueDigests(app);
      return (await app.db.select().from(mailOutbox)).filter(({ kind }) => kind === 'digest').length;
    };
    expect(await digests(), 'not due yet').toBe(0);
    app.clock.set('2027-01-12T09:00:00Z');
    expect(await digests()).toBe(1);
  });
});
