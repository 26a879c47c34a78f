import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Actor } from '#app/domain/account/actor.ts';
import type { PersonStatus } from '#app/domain/identity/identity.ts';
import { findIdentityVersion } from '#app/identity/keep-identity.server.ts';
import { checkPlannedTime } from '#app/use-cases/assistance/check-planned-time.server.ts';
import { findPlacementPage } from '#app/use-cases/assistance/find-placement-page.server.ts';
import { listPaperWatch } from '#app/use-cases/assistance/list-paper-watch.server.ts';
import { listToday } from '#app/use-cases/assistance/list-today.server.ts';
import { planStart } from '#app/use-cases/assistance/move-placement.server.ts';
import { editIdentity } from '#app/use-cases/profile/edit-identity.server.ts';
import { placements, postings } from '#db/schema/index.ts';
import { introduce, openProposalWorld, type ProposalWorld } from '#tests/support/proposal-world.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const bielefeld = '05711';
const herford = '05758';

/** A paid trial of eight weeks from 1 February 2027 that is being prepared, in Bielefeld, for somebody with these papers. */
async function prepared(papers: Partial<PersonStatus>, posting: Partial<typeof postings.$inferInsert> = {}) {
  const world = await openProposalWorld(await openTestApp());
  await world.app.db
    .update(postings)
    .set({ placeId: placeIn(world, bielefeld), ...posting })
    .where(eq(postings.id, world.postingId));
  await givePapers(world, papers);
  return { world, ...(await introduce(world)) };
}

/** Work under a Beschäftigungsduldung that ended on 30 December. */
async function brokenOff() {
  const { world, placementId } = await prepared({ residenceStatus: 'employmentToleration60d' });
  await world.app.db
    .update(placements)
    .set({ state: 'ended', startedOn: '2026-11-02', endedOn: '2026-12-30' })
    .where(eq(placements.id, placementId));
  return { world, placementId };
}

function placeIn(world: ProposalWorld, district: string): number {
  return world.app.places.choices().find(({ districtKey }) => districtKey === district)?.id ?? 0;
}

async function givePapers(world: ProposalWorld, over: Partial<PersonStatus>) {
  const status: PersonStatus = {
    residenceStatus: 'refugee25',
    validUntilOn: '2029-01-01',
    permitText: null,
    enteredOn: '2020-01-01',
    housing: null,
    flags: [],
    ...over,
  };
  const version = (await findIdentityVersion(world.app.db, world.profileId)) ?? 0;
  await editIdentity(world.app, world.caseworker, { profileId: world.profileId, version, parts: { status } });
}

const watch = (world: ProposalWorld) => listPaperWatch(world.app, world.caseworker);

describe('the list of papers', () => {
  it('names titles that end during the work, with the person, for her own staff only', async () => {
    const { world, placementId } = await prepared({ validUntilOn: '2027-03-01' });
    const { titles } = await watch(world);
    expect(titles).toMatchObject({
      count: 1,
      rows: [
        { placementId, personName: 'Erdacht, Olena', endsOn: '2027-03-01', isOver: false, workUntil: '2027-03-28' },
      ],
    });
    expect((await listPaperWatch(world.app, world.colleague)).titles.count).toBe(0);
    expect((await listPaperWatch(world.app, world.officer)).titles.count).toBe(0);
    await givePapers(world, { validUntilOn: '2027-03-28' });
    expect((await watch(world)).titles.count).toBe(0);
  });

  it('keeps a title that has run out in front until somebody enters the new one', async () => {
    const { world } = await prepared({ validUntilOn: '2026-12-31' });
    expect((await watch(world)).titles.rows).toMatchObject([{ endsOn: '2026-12-31', isOver: true }]);
  });

  it('names work outside of the district she must live in, with what lifts the rule', async () => {
    const { world, placementId } = await prepared({ residenceRule: { districtKey: herford, untilOn: '2027-10-31' } });
    const { residenceRules, lifting } = await watch(world);
    expect(residenceRules.rows).toMatchObject([
      { placementId, mustLiveIn: 'Kreis Herford', worksIn: 'Bielefeld', untilOn: '2027-10-31' },
    ]);
    expect(lifting).toMatchObject({ liftingHours: 15, liftingNetCents: 96_600 });
    expect((await findPlacementPage(world.app, world.caseworker, placementId)).hints.residenceRule).toMatchObject({
      district: 'Kreis Herford',
      liftingHours: 15,
    });
    expect((await findPlacementPage(world.app, world.officer, placementId)).hints.residenceRule).toBeNull();
  });

  it('leaves out rules that are over before the work begins, and work where she must live', async () => {
    const { world } = await prepared({ residenceRule: { districtKey: herford, untilOn: '2027-01-31' } });
    expect((await watch(world)).residenceRules.count).toBe(0);
    await givePapers(world, { residenceRule: { districtKey: bielefeld, untilOn: null } });
    expect((await watch(world)).residenceRules.count).toBe(0);
    await givePapers(world, { residenceRule: { districtKey: herford, untilOn: null } });
    expect((await watch(world)).residenceRules.count).toBe(1);
  });

  it('names a trial after which no wage subsidy is possible, and until when it would be', async () => {
    const { world, placementId } = await prepared({});
    expect((await watch(world)).trials.count).toBe(0);
    await planStart(world.app, world.officer, { placementId, version: 1, on: '2027-02-01', endOn: '2027-05-01' });
    expect((await watch(world)).trials.rows).toMatchObject([
      { placementId, noSubsidyAfter: '2027-04-30', trialUntil: '2027-05-01' },
    ]);
    const page = await findPlacementPage(world.app, world.officer, placementId);
    expect(page.hints.afterTrial).toMatchObject({
      noSubsidyAfter: '2027-04-30',
      contractBasis: { legalBasis: '§ 14 Abs. 2, § 15 Abs. 4 TzBfG', confirmed: false },
    });
  });

  it('asks the own people of somebody under 25 whether an apprenticeship was looked at, and nobody else', async () => {
    const { world, placementId } = await prepared({});
    const asked = async (actor: typeof world.officer) =>
      (await findPlacementPage(world.app, actor, placementId)).hints.asksForApprenticeship;
    expect(await asked(world.caseworker)).toBe(false);
    const version = (await findIdentityVersion(world.app.db, world.profileId)) ?? 0;
    const parts = { birth: { birthOn: '2006-05-05', sex: null } };
    await editIdentity(world.app, world.caseworker, { profileId: world.profileId, version, parts });
    expect(await asked(world.caseworker)).toBe(true);
    expect(await asked(world.officer)).toBe(false);
  });

  it('names who must report a job that ended under a Beschäftigungsduldung, and how long she may search', async () => {
    const { world, placementId } = await brokenOff();
    expect((await watch(world)).ends.rows).toMatchObject([
      { placementId, endedOn: '2026-12-30', reportUntil: '2027-01-13', searchUntil: '2027-03-30' },
    ]);
    await givePapers(world, {});
    expect((await watch(world)).ends.count).toBe(0);
  });
});

describe('the start page', () => {
  const papersOf = async ({ app }: ProposalWorld, actor: Actor) =>
    (await listToday(app, actor, { only: null, page: 1 })).papers;

  it('tells of the same titles, over ones in front, to the same people', async () => {
    const { world, placementId } = await prepared({ validUntilOn: '2026-12-31' });
    expect((await papersOf(world, world.caseworker)).titles).toEqual({
      count: 1,
      next: [expect.objectContaining({ placementId, personName: 'Erdacht, Olena', on: '2026-12-31' })],
    });
    for (const actor of [world.colleague, world.officer]) expect((await papersOf(world, actor)).titles.count).toBe(0);
    // More than the page of all of them shows at once.
    await givePapers(world, { validUntilOn: '2027-12-01' });
    const [row] = await world.app.db.select().from(placements).where(eq(placements.id, placementId));
    if (row === undefined) throw new Error('no placement');
    const twins = Array.from({ length: 120 }, (_, at) => ({
      ...row,
      id: `twin${at}`,
      proposalId: null,
      plannedEndOn: null,
    }));
    await world.app.db.insert(placements).values(twins);
    const { titles } = await papersOf(world, world.caseworker);
    expect(titles).toMatchObject({ count: 120, next: { length: 3 } });
    expect((await watch(world)).titles.count).toBe(120);
  });

  it('tells of work that ended until when the company reports it, for as long as it can', async () => {
    const { world, placementId } = await brokenOff();
    expect((await papersOf(world, world.caseworker)).reports).toMatchObject({
      count: 1,
      next: [{ placementId, on: '2027-01-13' }],
    });
    expect((await papersOf(world, world.colleague)).reports.count).toBe(0);
    world.app.clock.set('2027-01-14T09:00:00Z');
    expect((await papersOf(world, world.caseworker)).reports.count).toBe(0);
  });
});

describe('days that are planned for a placement', () => {
  it('say which rule they break, and who may allow more', async () => {
    const { world, placementId } = await prepared(
      {},
      { kind: 'employerMeasure', payCents: null, payPer: null, weeks: 6 },
    );
    const check = (endOn: string) =>
      checkPlannedTime(world.app, world.officer, { placementId, on: '2027-02-01', endOn });
    expect(await check('2027-03-14')).toEqual([]);
    expect(await check('2027-03-15')).toMatchObject([
      { code: 'employerMeasureNeedsReason', severity: 'question', ruleId: 'employerMeasure.weeksMaxLong@2024-01-01' },
    ]);
    expect(await check('2027-04-26')).toMatchObject([{ code: 'employerMeasureTooLong', severity: 'error' }]);
  });

  it('longer than usual for a paid trial are shown with the rule, and possible: the company answers for the fixed term', async () => {
    const { world, placementId } = await prepared({});
    await planStart(world.app, world.officer, { placementId, version: 1, on: '2027-02-01', endOn: '2027-08-01' });
    expect((await findPlacementPage(world.app, world.officer, placementId)).hints.findings).toMatchObject([
      { code: 'trialLongerThanUsual', severity: 'warning', params: { legalBasis: '§ 14 Abs. 1 Satz 2 Nr. 5 TzBfG' } },
    ]);
  });

  it('are refused where the wage the posting was approved with is too low on one of them', async () => {
    const { world, placementId } = await prepared({}, { payCents: 1410, payPer: 'hour' });
    const plan = (on: string, endOn: string) =>
      planStart(world.app, world.officer, { placementId, version: 1, on, endOn });
    world.app.clock.set('2026-11-30T09:00:00Z');
    await expect(plan('2026-12-01', '2027-01-01')).rejects.toMatchObject({
      problems: [{ field: 'plannedEndOn', code: 'payNotLawful' }],
    });
    await plan('2026-12-01', '2026-12-31');
  });

  it('begin ahead; one that is over already may stay while the last day changes', async () => {
    const { world, placementId } = await prepared({});
    const plan = (version: number, on: string, endOn: string) =>
      planStart(world.app, world.officer, { placementId, version, on, endOn });
    await expect(plan(1, '2027-01-10', '2027-02-10')).rejects.toMatchObject({
      problems: [{ field: 'plannedOn', code: 'dueInPast' }],
    });
    await plan(1, '2027-01-11', '2027-02-10');
    world.app.clock.advance({ days: 3 });
    await plan(2, '2027-01-11', '2027-02-28');
  });

  it('of a career orientation internship end after six weeks', async () => {
    const { world, placementId } = await prepared(
      {},
      { kind: 'internship', internshipPurpose: 'careerOrientation', payCents: null, payPer: null },
    );
    await expect(
      planStart(world.app, world.officer, { placementId, version: 1, on: '2027-02-01', endOn: '2027-03-15' }),
    ).rejects.toMatchObject({ problems: [{ field: 'plannedEndOn', code: 'lengthNotLawful' }] });
    await planStart(world.app, world.officer, { placementId, version: 1, on: '2027-02-01', endOn: '2027-03-14' });
  });

  it('ask for a permit by the purpose of the internship: an orientation one begins without a wait under a Duldung', async () => {
    const papers = {
      residenceStatus: 'toleration60a',
      housing: 'municipality',
      enteredOn: '2026-12-01',
    } as const;
    const { world, placementId } = await prepared(papers, { kind: 'internship', internshipPurpose: 'orientation' });
    const page = await findPlacementPage(world.app, world.caseworker, placementId);
    expect(page.requirements.map(({ requirement }) => requirement).sort()).toEqual(['contract', 'permit']);
  });
});
