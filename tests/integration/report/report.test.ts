import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#app/domain/account/actor.ts';
import { placementEndReasons } from '#app/domain/assistance/placement.ts';
import { scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { postingKinds } from '#app/domain/posting/posting.ts';
import { reportGroupings } from '#app/domain/report/figures.ts';
import { outcomeCells, outcomeFates, reportParts } from '#app/domain/report/outcome.ts';
import { closeCalendarQuarters } from '#app/use-cases/report/close-calendar-quarters.server.ts';
import { findPlacementPage } from '#app/use-cases/assistance/find-placement-page.server.ts';
import { findCouncilSheet } from '#app/use-cases/report/find-council-sheet.server.ts';
import { holdWeek } from '#app/use-cases/report/hold-week.server.ts';
import { findReport } from '#app/use-cases/report/find-report.server.ts';
import { listReportRows } from '#app/use-cases/report/list-report-rows.server.ts';
import { listProposalOutcomes } from '#db/queries/report/report.ts';
import { findClosedCalendarQuarter, listHeldCalendarQuarters } from '#db/queries/report/report-calendar-quarter.ts';
import { caseFacts, placementAttachments, placements, postings, profiles, proposals } from '#db/schema/index.ts';
import { actorOf } from '#tests/support/actors.ts';
import {
  insertCompany,
  insertOrganisation,
  insertPosting,
  insertProfile,
  insertTeam,
  insertUser,
} from '#tests/support/factories.ts';
import { insertPlacement, insertProposal } from '#tests/support/match-factories.ts';
import { openTestApp, type TestApp } from '#tests/support/test-app.ts';

let app: TestApp;
let officer: Actor;
let controlling: Actor;
let caseworker: Actor;
let house: string;

const fromTo = { from: new Date(0), to: new Date('2100-01-01') };
const all = { period: '2026', companyId: null, branch: null, kind: null };

beforeEach(async () => {
  app = await openTestApp();
  house = (await insertOrganisation(app.db)).id;
  const team = await insertTeam(app.db, { organisationId: house });
  officer = actorOf(await insertUser(app.db, { roles: ['officer'] }));
  controlling = actorOf(await insertUser(app.db, { roles: ['controlling'], organisationId: house }));
  caseworker = actorOf(await insertUser(app.db, { organisationId: house, teamId: team.id }));
});

interface Story {
  readonly company: number;
  readonly kind: number;
  readonly day: number;
  readonly seats: number;
  readonly isOwn: boolean;
  readonly came: 'proposed' | 'declined' | 'preparing' | 'started' | 'lasts' | 'completed' | 'ended';
  readonly reason: number;
}

const story: fc.Arbitrary<Story> = fc.record({
  company: fc.nat(2),
  kind: fc.nat(postingKinds.length - 1),
  day: fc.nat(360),
  seats: fc.integer({ min: 1, max: 4 }),
  isOwn: fc.boolean(),
  came: fc.constantFrom('proposed', 'declined', 'preparing', 'started', 'lasts', 'completed', 'ended'),
  reason: fc.nat(placementEndReasons.length - 1),
});

const dayAfter = (days: number) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);

async function tell(stories: readonly Story[]): Promise<void> {
  const companies = [
    await insertCompany(app.db, { branch: 'Metall' }),
    await insertCompany(app.db, { branch: 'Pflege' }),
    await insertCompany(app.db),
  ];
  for (const { company, kind, day, seats, isOwn, came, reason } of stories) {
    const companyId = companies[company]?.id ?? '';
    const at = new Date(`${dayAfter(day)}T10:00:00Z`);
    const posting = await insertPosting(app.db, {
      companyId,
      kind: postingKinds[kind],
      seats,
      submittedAt: at,
      approvedAt: at,
    });
    const profile = await insertProfile(app.db, {
      organisationId: house,
      caseworkerId: isOwn ? caseworker.userId : null,
    });
    const ids = { postingId: posting.id, profileId: profile.id, companyId, organisationId: house };
    const hasPlacement = came !== 'proposed' && came !== 'declined';
    const proposal = await insertProposal(app.db, {
      ...ids,
      proposedAt: at,
      state: hasPlacement ? 'introduced' : came === 'declined' ? 'ended' : 'proposed',
      end: came === 'declined' ? 'declinedByPerson' : null,
      endedAt: came === 'declined' ? at : null,
    });
    if (!hasPlacement) continue;
    await insertPlacement(app.db, {
      ...ids,
      proposalId: proposal.id,
      kind: postingKinds[kind],
      state: came,
      startedOn: came === 'preparing' ? null : dayAfter(day + 20),
      endedOn: came === 'ended' || came === 'completed' ? dayAfter(day + 60) : null,
      endReason: came === 'ended' ? placementEndReasons[reason] : null,
      trialResult: came === 'completed' ? 'nothing' : null,
    });
  }
}

async function rowsOf(actor: Actor, question: Parameters<typeof listReportRows>[2]) {
  const first = await listReportRows(app, actor, question, 1);
  const outcomes = [...first.outcomes];
  const postings = [...first.postings];
  for (let page = 2; page <= first.pageCount; page += 1) {
    const more = await listReportRows(app, actor, question, page);
    outcomes.push(...more.outcomes);
    postings.push(...more.postings);
  }
  return { ...first, outcomes, postings };
}

describe('a report on announced seats', () => {
  it('adds up: every sum is the sum of its lines, and every number the number of rows behind it', async () => {
    app.clock.set('2027-03-01T08:00:00Z');
    const [stories = []] = fc.sample(fc.array(story, { minLength: 70, maxLength: 70 }), { numRuns: 1, seed: 7 });
    await tell(stories);
    let proposedInAll = 0;
    for (const part of reportParts) {
      for (const by of reportGroupings) {
        const { total, lines, rest, losses } = await findReport(app, officer, { ...all, part, by });
        expect(rest).toBeNull();
        if (by === 'kind') proposedInAll += total.counts.proposed ?? 0;
        expect(lines.reduce((sum, { seats }) => sum + seats, 0)).toBe(total.seats);
        for (const cell of outcomeCells)
          expect(
            lines.reduce((sum, { counts }) => sum + (counts[cell] ?? 0), 0),
            cell,
          ).toBe(total.counts[cell]);
        expect(outcomeFates.reduce((sum, fate) => sum + (total.fates[fate] ?? 0), 0)).toBe(total.counts.proposed);
        expect(losses.lines.reduce((sum, { count }) => sum + count, 0)).toBe(total.counts.lost);
        const line = lines[0];
        for (const group of [null, line?.key ?? null]) {
          const counts = group === null ? total : (line ?? total);
          const seats = await rowsOf(officer, { ...all, part, by, group, cell: 'seats' });
          expect(seats.postings.reduce((sum, posting) => sum + posting.seats, 0)).toBe(counts.seats);
          for (const cell of ['proposed', 'contract', 'month6Unknown', 'lost'] as const) {
            const rows = await rowsOf(officer, { ...all, part, by, group, cell });
            expect(rows.outcomes.length, `${part} ${by} ${cell}`).toBe(counts.counts[cell]);
            expect(rows.count).toBe(counts.counts[cell]);
          }
        }
      }
    }
    // Nobody is counted in two parts, and nobody in none.
    expect(proposedInAll).toBe(stories.length);
  });

  it('has fifty lines a page, and one for all others, so that each page adds up', async () => {
    for (let number = 0; number < 53; number += 1) {
      const at = new Date('2026-05-05T10:00:00Z');
      await insertPosting(app.db, { seats: 2, submittedAt: at, approvedAt: at });
    }
    for (const [page, shown] of [
      [1, 50],
      [2, 3],
    ] as const) {
      const report = await findReport(app, officer, { ...all, part: 'work', by: 'company' }, page);
      expect([report.lines.length, report.rest?.count, report.pageCount]).toEqual([shown, 53 - shown, 2]);
      const seats = report.lines.reduce((sum, line) => sum + line.seats, 0);
      expect(seats + (report.rest?.line.seats ?? 0)).toBe(report.total.seats);
    }
  });

  it('leads a caseworker to the rows of her own cases and says that there are more', async () => {
    const base = { company: 0, kind: 5, day: 40, seats: 1, came: 'proposed', reason: 0 } as const;
    await tell([
      { ...base, isOwn: true },
      { ...base, isOwn: false },
    ]);
    const rows = await rowsOf(caseworker, { ...all, part: 'work', by: 'company', group: null, cell: 'proposed' });
    expect([rows.outcomes.length, rows.count, rows.seesAll]).toEqual([1, 2, false]);
  });

  it('tells controlling sums without small ones, and no row at all', async () => {
    await tell(
      Array.from({ length: 14 }, (_, index) => ({
        company: 0,
        kind: 5,
        day: 10,
        seats: 1,
        isOwn: true,
        came: index < 12 ? ('ended' as const) : ('proposed' as const),
        reason: index,
      })),
    );
    app.clock.set('2026-06-01T08:00:00Z');
    expect(await holdWeek(app)).toBe(true);
    const { total, losses } = await findReport(app, controlling, { ...all, part: 'work', by: 'kind' });
    expect([total.seats, total.counts.proposed, total.counts.lost, total.fates.open]).toEqual([14, 10, 10, null]);
    // Twelve reasons of one each: one sum, none by name.
    expect(losses).toEqual({ isExact: false, lines: [], others: 10 });
    const rows = listReportRows(app, controlling, { ...all, part: 'work', by: 'kind', group: null, cell: 'lost' }, 1);
    await expect(rows).rejects.toMatchObject({ code: 'notFound' });
  });

  it('stands still from Monday to Monday for controlling, while whoever works with the cases sees each step', async () => {
    const begun = { company: 0, kind: 5, day: 10, seats: 1, isOwn: true, came: 'started', reason: 0 } as const;
    const question = { ...all, part: 'work', by: 'kind' } as const;
    const toldTo = async (actor: Actor) => {
      const { total, heldOn } = await findReport(app, actor, question);
      return [total.counts.contract, total.fates.lost, heldOn];
    };
    await tell(Array.from({ length: 14 }, () => begun));
    app.clock.set('2026-06-02T08:00:00Z');
    expect(await toldTo(controlling)).toEqual([null, null, null]);
    expect(await holdWeek(app)).toBe(true);
    expect(await toldTo(controlling)).toEqual([10, null, '2026-06-02']);
    await tell([begun]);
    app.clock.set('2026-06-07T21:00:00Z');
    expect(await holdWeek(app)).toBe(false);
    expect(await toldTo(controlling)).toEqual([10, null, '2026-06-02']);
    expect(await toldTo(officer)).toEqual([15, 0, null]);
    app.clock.set('2026-06-08T04:00:00Z');
    expect(await holdWeek(app)).toBe(true);
    expect(await toldTo(controlling)).toEqual([15, null, '2026-06-08']);
  });

  it('holds nobody by an id, and only the newest week', async () => {
    await tell([{ company: 0, kind: 5, day: 10, seats: 1, isOwn: true, came: 'started', reason: 0 }]);
    app.clock.set('2026-06-02T08:00:00Z');
    await holdWeek(app);
    app.clock.set('2026-06-09T08:00:00Z');
    await holdWeek(app);
    const held = await listHeldCalendarQuarters(app.db, ['2026-Q1', '2026-Q2']);
    expect(held.map(({ quarter, heldOn, outcomes }) => [quarter, heldOn, outcomes.length])).toEqual([
      ['2026-Q1', '2026-06-09', 1],
      ['2026-Q2', '2026-06-09', 0],
    ]);
    const written = JSON.stringify(held);
    for (const row of await listProposalOutcomes(app.db, scopeFor(officer, 'report.read'), '2026-06-09', fromTo))
      for (const id of [row.proposalId, row.placementId ?? '-', row.profileId, row.caseCode])
        expect(written).not.toContain(id);
  });

  it('keeps what was held of somebody erased until Monday, and nothing at all once no posting is left', async () => {
    await tell([{ company: 0, kind: 5, day: 10, seats: 1, isOwn: true, came: 'proposed', reason: 0 }]);
    const heldOutcomes = async () =>
      (await listHeldCalendarQuarters(app.db, ['2026-Q1'])).flatMap(({ outcomes }) => outcomes).length;
    app.clock.set('2026-06-02T08:00:00Z');
    await holdWeek(app);
    await app.db.delete(proposals);
    app.clock.set('2026-06-07T08:00:00Z');
    expect([await holdWeek(app), await heldOutcomes()]).toEqual([false, 1]);
    app.clock.set('2026-06-08T08:00:00Z');
    expect([await holdWeek(app), await heldOutcomes()]).toEqual([true, 0]);
    await app.db.delete(postings);
    app.clock.set('2026-06-15T08:00:00Z');
    expect(await holdWeek(app)).toBe(false);
    expect(await listHeldCalendarQuarters(app.db, ['2026-Q1', '2026-Q2'])).toEqual([]);
  });

  const started = { company: 0, kind: postingKinds.indexOf('employment'), day: 10, seats: 1, reason: 0 } as const;
  const integrationsOf = async () => {
    app.clock.set('2026-05-01T08:00:00Z');
    const { now } = await findCouncilSheet(app, officer, '2026-Q1');
    return [now.trials.total, now.integrations.total];
  };
  const counted = async (part: (typeof reportParts)[number]) =>
    (await findReport(app, officer, { ...all, part, by: 'kind' })).total.counts;

  it('counts what § 16i supports as a trial, also where it follows one', async () => {
    await tell(Array.from({ length: 12 }, () => ({ ...started, isOwn: true, came: 'started' as const })));
    expect(await integrationsOf()).toEqual([null, 12]);
    const ids = (await app.db.select({ id: placements.id }).from(placements)).map(({ id }) => id);
    await app.db.insert(placementAttachments).values(
      ids.map((placementId) => ({
        placementId,
        attachment: 'section16i' as const,
        addedAt: new Date(),
        addedBy: officer.userId,
      })),
    );
    expect(await integrationsOf()).toEqual([12, null]);
    expect(await counted('work')).toMatchObject({ proposed: 12, trial: 12, contract: 0 });
    const page = await findPlacementPage(app, officer, ids[0] ?? '');
    expect(page.outcome).toBe('trial');
  });

  it('counts employment that is paid like a Minijob as one, as its page does', async () => {
    await tell(Array.from({ length: 12 }, () => ({ ...started, isOwn: true, came: 'started' as const })));
    await app.db.update(postings).set({ isMinijob: false, payCents: 60_300, payPer: 'month' });
    const [first] = await app.db.select({ id: placements.id }).from(placements);
    const pageSays = async () => (await findPlacementPage(app, officer, first?.id ?? '')).outcome;
    expect(await integrationsOf()).toEqual([12, null]);
    expect([(await counted('work')).proposed, (await counted('trial')).proposed]).toEqual([0, 12]);
    expect(await pageSays()).toBe('trial');
    await app.db.update(postings).set({ payCents: 60_301 });
    expect(await integrationsOf()).toEqual([null, 12]);
    expect([(await counted('work')).contract, (await counted('trial')).proposed]).toEqual([12, 0]);
    expect(await pageSays()).toBe('integration');
  });

  it('takes the first integration after a trial: neither a Minijob by its pay nor work under § 16i before it', async () => {
    const trial = postingKinds.indexOf('employerMeasure');
    await tell([{ ...started, kind: trial, isOwn: true, came: 'completed' }]);
    const [before] = await app.db.select().from(placements);
    const { profileId = '', companyId = '', organisationId = '' } = before ?? {};
    const follow = async (startedOn: string, payCents: number, hasSection16i = false) => {
      const posting = await insertPosting(app.db, { companyId, kind: 'employment', payCents, payPer: 'month' });
      const ids = { postingId: posting.id, profileId, companyId, organisationId };
      const { id } = await insertPlacement(app.db, { ...ids, kind: 'employment', state: 'started', startedOn });
      if (hasSection16i)
        await app.db
          .insert(placementAttachments)
          .values({ placementId: id, attachment: 'section16i', addedAt: new Date(), addedBy: officer.userId });
    };
    app.clock.set('2026-12-01T08:00:00Z');
    await follow('2026-03-15', 50_000);
    await follow('2026-04-01', 250_000, true);
    expect(await counted('trial')).toMatchObject({ trial: 1, contract: 0 });
    await follow('2026-06-01', 250_000);
    await follow('2026-05-01', 250_000);
    expect(await counted('trial')).toMatchObject({ trial: 1, contract: 1, trialToContract: 1 });
    const [row] = await listProposalOutcomes(app.db, scopeFor(officer, 'report.read'), '2026-12-01', fromTo);
    expect(row?.followedBy?.startedOn).toBe('2026-05-01');
  });

  it('is not read by the data protection officer, a mentor or a company', async () => {
    for (const role of ['dpo', 'staffCouncil', 'administrator', 'coordinator', 'company', 'mentor'] as const) {
      const actor = { ...officer, roles: [role] };
      await expect(findReport(app, actor, { ...all, part: 'work', by: 'kind' })).rejects.toMatchObject({
        code: 'forbidden',
      });
    }
  });
});

describe('the sheet for the council', () => {
  const begun = Array.from({ length: 24 }, () => ({
    company: 0,
    kind: 5,
    day: 10,
    seats: 1,
    isOwn: true,
    came: 'started' as const,
    reason: 0,
  }));

  it('hides what is small for every reader', async () => {
    await tell(begun.slice(0, 9));
    app.clock.set('2026-05-01T08:00:00Z');
    const { now } = await findCouncilSheet(app, officer, '2026-Q1');
    expect([now.seats, now.proposed.total, now.integrations.total]).toEqual([9, null, null]);
  });

  it('counts women and people under 25 by derived facts, and keeps a closed quarter as it was', async () => {
    await tell(begun);
    const people = await app.db.select({ id: profiles.id }).from(profiles);
    await app.db.insert(caseFacts).values(
      people.map(({ id }, index) => ({
        profileId: id,
        isWoman: index < 12,
        isUnder25: index < 5,
        workAccess: {},
        refreshedAt: new Date(),
      })),
    );
    app.clock.set('2026-04-10T08:00:00Z');
    expect(await closeCalendarQuarters(app)).toBe(0);
    app.clock.set('2026-05-15T08:00:00Z');
    expect(await closeCalendarQuarters(app)).toBe(1);
    expect(await closeCalendarQuarters(app)).toBe(0);
    // She grows older, is corrected, is erased: what was handed out stays.
    await app.db.delete(caseFacts);
    const sheet = await findCouncilSheet(app, controlling, '2026-Q1');
    expect(sheet.closedAt).not.toBeNull();
    expect(sheet.now.integrations).toEqual({ total: 24, women: 12, under25: null });
    const kept = JSON.stringify((await findClosedCalendarQuarter(app.db, '2026-Q1'))?.figures);
    for (const { id } of people) expect(kept).not.toContain(id);
  });

  it('stands still for a week until its quarter is closed', async () => {
    await tell(begun);
    app.clock.set('2026-04-06T08:00:00Z');
    await holdWeek(app);
    await app.db.update(placements).set({ startedOn: null, state: 'preparing' }).where(eq(placements.state, 'started'));
    app.clock.set('2026-04-10T08:00:00Z');
    expect(await holdWeek(app)).toBe(false);
    const sheet = await findCouncilSheet(app, officer, '2026-Q1');
    expect([sheet.now.integrations.total, sheet.today, sheet.closedAt]).toEqual([24, '2026-04-06', null]);
  });

  it('is there of full quarters alone: two days of a running one would tell who came in between', async () => {
    app.clock.set('2026-05-15T08:00:00Z');
    for (const asked of ['2031-Q1', '2026-Q2']) {
      const sheet = await findCouncilSheet(app, officer, asked);
      expect(sheet.quarter).toBe('2026-Q1');
      expect(sheet.quarters[0]).toBe('2026-Q1');
    }
  });
});
