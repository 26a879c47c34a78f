import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Actor } from '#app/domain/account/actor.ts';
import { addDays } from '#app/domain/time/day.ts';
import { setAbsence } from '#app/use-cases/account/set-absence.server.ts';
import { findPlacementPage } from '#app/use-cases/assistance/find-placement-page.server.ts';
import { listDue } from '#app/use-cases/assistance/list-due.server.ts';
import { listPlacements } from '#app/use-cases/assistance/list-placements.server.ts';
import { listToday } from '#app/use-cases/assistance/list-today.server.ts';
import { listProposals } from '#app/use-cases/match/list-proposals.server.ts';
import { makeCalendarAddress } from '#app/use-cases/notification/calendar-address.server.ts';
import { readCalendar } from '#app/use-cases/notification/read-calendar.server.ts';
import { listCompanies } from '#app/use-cases/company/list-companies.server.ts';
import { listPostings } from '#app/use-cases/posting/list-postings.server.ts';
import {
  checkIns,
  companyRequests,
  contactLogs,
  dateOffers,
  placements,
  placementSteps,
  proposals,
  users,
} from '#db/schema/index.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertOrganisation, insertPosting, insertProfile, insertUser } from '#tests/support/factories.ts';
import { introduce, openProposalWorld, personInWorld, type ProposalWorld } from '#tests/support/proposal-world.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const day = '2027-01-11';
const until = addDays(day, 7);
const postingPage = { text: '', state: null, kind: null, mine: true, page: 1, size: 50 } as const;

interface OfficerWorld extends ProposalWorld {
  readonly cover: Actor;
  readonly placementId: string;
}

/** An officer with one thing of each kind to do, and a colleague with nothing. */
async function openOfficerWorld(): Promise<OfficerWorld> {
  const world = await openProposalWorld(await openTestApp());
  const { placementId } = await introduce(world);
  const { app, officer, organisationId, postingId } = world;
  const { db } = app;
  const at = app.clock.now();
  const cover = actorOf(await insertUser(db, { roles: ['officer'], organisationId: officer.organisationId }));
  const [{ companyId } = { companyId: '' }] = await db.select().from(placements);

  const own = { companyId, officerId: officer.userId };
  await insertPosting(db, { ...own, state: 'submitted', approvedAt: null, callBy: day });
  await insertPosting(db, { ...own, currentUntil: '2027-01-14' });
  const about = async () => ({ companyId, postingId, profileId: (await insertProfile(db, { organisationId })).id });
  const proposal = {
    organisationId,
    way: 'proposed',
    proposedBy: officer.userId,
    proposedAt: at,
    reasons: [],
  } as const;
  await db.insert(proposals).values([
    { ...proposal, ...(await about()), id: 'called', reasons: [], state: 'callRequested', dueOn: day },
    { ...proposal, ...(await about()), id: 'silent', reasons: [], state: 'withCompany', dueOn: '2027-01-08' },
    { ...proposal, ...(await about()), id: 'freed', reasons: [], state: 'ended', end: 'expired', silenceAskedAt: at },
  ]);
  await db.insert(placements).values({
    ...(await about()),
    id: 'ending',
    organisationId,
    kind: 'trialEmployment',
    state: 'started',
    startedOn: '2026-12-01',
    plannedEndOn: day,
    createdAt: at,
  });
  await db.insert(checkIns).values({
    ...{ placementId: 'ending', code: 'checkWeek2', side: 'employer', askedAt: at, openUntilOn: until, answers: {} },
    ...{ risk: 'punctuality', riskDueOn: day },
  });
  await db.insert(dateOffers).values({
    ...{ placementId, kind: 'interview', tokenHash: 'hash', times: [], validUntil: at, createdAt: at },
    ...{ createdBy: officer.userId, companyAnswer: 'none', companyAnsweredAt: at },
  });
  await db.insert(companyRequests).values({
    ...{ companyId, postingId, kind: 'suggestions', state: 'open', dueOn: day },
    ...{ createdBy: world.company.userId, createdAt: at },
  });
  await db.insert(contactLogs).values({
    ...{ companyId, kind: 'call', at, byUserId: officer.userId, summary: 'ruft zurück', nextContactOn: day },
    createdAt: at,
  });
  return { ...world, cover, placementId };
}

const keysOf = async ({ app }: OfficerWorld, actor: Actor) =>
  (await listDue(app, actor, day, until)).map(({ key }) => key).sort();

const isAway = ({ app, officer, cover }: OfficerWorld, last = '2027-01-12') =>
  setAbsence(app, officer, { until: last, coveredBy: cover.userId, version: 1 });

describe('an officer who is away', () => {
  it('hands over all that is due with one entry, for as long as she is away', async () => {
    const world = await openOfficerWorld();
    const { app, officer, cover } = world;
    // A request nobody is in charge of is everybody's; all these have somebody.
    expect(await keysOf(world, cover)).toEqual([]);
    const due = await listDue(app, officer, day, until);
    expect(new Set(due.map((row) => (row.task === 'employerSide' ? row.what : row.task)))).toEqual(
      new Set([
        'step',
        'proposal',
        'posting',
        'confirmation',
        'result',
        'risk',
        'noDateFits',
        'silence',
        'request',
        'contact',
      ]),
    );
    expect(due.filter(({ task }) => task === 'proposal')).toHaveLength(2);

    await isAway(world);
    expect(await keysOf(world, cover)).toEqual(due.map(({ key }) => key).sort());
    expect(await keysOf(world, officer), 'she sees hers as before').toEqual(due.map(({ key }) => key).sort());
    app.clock.advance({ days: 1 });
    expect((await listToday(app, cover, { only: null, page: 1 })).placements, 'the last day counts').toBe(2);
    app.clock.advance({ days: 1 });
    expect((await listToday(app, cover, { only: null, page: 1 })).placements).toBe(0);
    expect(await listDue(app, cover, '2027-01-13', until)).toEqual([]);
  });

  it('is not covered out of another house', async () => {
    const world = await openOfficerWorld();
    await isAway(world);
    const elsewhere = await insertOrganisation(world.app.db);
    await world.app.db.update(users).set({ organisationId: elsewhere.id }).where(eq(users.id, world.cover.userId));
    expect(await keysOf(world, world.cover)).toEqual([]);
  });

  it('hands over nothing to a colleague who covers somebody else', async () => {
    const world = await openOfficerWorld();
    const { app, cover, officer } = world;
    const third = await insertUser(app.db, { roles: ['officer'], organisationId: officer.organisationId });
    await setAbsence(app, actorOf(third), { until: '2027-01-12', coveredBy: cover.userId, version: 1 });
    expect(await keysOf(world, cover)).toEqual([]);
  });

  it('leaves no name: the colleague reads case codes, in the list and in her calendar', async () => {
    const world = await openOfficerWorld();
    await isAway(world);
    const { sections } = await listToday(world.app, world.cover, { only: null, page: 1 });
    const rows = Object.values(sections).flatMap((section) => section.rows);
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter(({ personName }) => personName !== null)).toEqual([]);
    const secret = /[^/]+(?=\.ics$)/.exec(await makeCalendarAddress(world.app, world.cover))?.[0] ?? '';
    const { entries } = await readCalendar(world.app, secret);
    expect(entries.length).toBeGreaterThanOrEqual(rows.length);
    expect(JSON.stringify([rows, entries])).not.toContain(personInWorld.lastName);
  });

  it('has her lists read by whoever covers, who sees that it is her turn', async () => {
    const world = await openOfficerWorld();
    const { app, cover, placementId } = world;
    // Whatever else is open, an officer's step comes next.
    await app.db.update(placementSteps).set({ dueOn: '2027-01-12' }).where(eq(placementSteps.owner, 'officer'));
    await app.db.update(placementSteps).set({ dueOn: '2027-03-01' }).where(eq(placementSteps.owner, 'caseworker'));
    await app.db.update(placementSteps).set({ dueOn: '2027-03-01' }).where(eq(placementSteps.owner, 'company'));
    const seen = async () => ({
      placements: (await listPlacements(app, cover, { tab: 'running', all: false, page: 1 })).rows.map(
        ({ id, next }) => [id, next?.isHers],
      ),
      called: (await listProposals(app, cover, { ended: false, all: false, page: 1 })).rows
        .filter(({ id }) => id === 'called')
        .map(({ isHers }) => isHers),
      postings: (await listPostings(app, cover, postingPage)).total,
      companies: (await listCompanies(app, cover, { text: '', state: null, mine: true, page: 1 })).total,
      next: (await findPlacementPage(app, cover, placementId)).next?.isHers,
    });
    expect(await seen()).toEqual({ placements: [], called: [], postings: 0, companies: 0, next: false });
    await isAway(world);
    const covered = await seen();
    expect(new Map(covered.placements as [string, boolean][])).toEqual(
      new Map([
        [placementId, true],
        ['ending', true],
      ]),
    );
    expect(covered).toMatchObject({ called: [true], postings: 3, companies: 1, next: true });
  });
});
