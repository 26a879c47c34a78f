import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { checkViews } from '#app/domain/disclosure/attack/check-views.ts';
import { viewsSchema } from '#app/domain/disclosure/attack/views.ts';
import type { LadderFacts } from '#app/domain/disclosure/ladder.ts';
import { takeBackConsents } from '#app/use-cases/consent/withdraw-consent.server.ts';
import { findProtection, findProtectionCheck } from '#app/use-cases/disclosure/find-protection.server.ts';
import { isBrowsingOpen } from '#app/use-cases/disclosure/is-browsing-open.server.ts';
import { readDeployedPool } from '#app/use-cases/disclosure/read-deployed-pool.server.ts';
import { recordViews } from '#app/use-cases/disclosure/record-views.server.ts';
import { runPrivacyAttack } from '#app/use-cases/disclosure/run-privacy-attack.server.ts';
import { runWeeklyBatch } from '#app/use-cases/disclosure/run-weekly-batch.server.ts';
import { mailRules } from '#app/domain/notification/mail.ts';
import { runJobs } from '#app/use-cases/job/run-jobs.server.ts';
import { runDueAttack } from '#app/use-cases/job/start-privacy-attack.server.ts';
import {
  attackRuns,
  auditRows,
  jobs,
  mailOutbox,
  profiles,
  publicClasses,
  publicProfiles,
  quarters,
} from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertUser } from '#tests/support/factories.ts';
import { putMeasured } from '#tests/support/measured-batch.ts';
import { insertPool } from '#tests/support/public-pool.ts';
import { openTestApp, type TestApp } from '#tests/support/test-app.ts';

const many = (count: number, over: Partial<LadderFacts> = {}): LadderFacts[] =>
  Array.from({ length: count }, () => ({ occupationGroup: '51', districtKey: '05758', german: 'B1', ...over }));

async function openPool(): Promise<{ app: TestApp; ids: string[] }> {
  const app = await openTestApp();
  const ids = await insertPool(app, [
    ...many(60),
    ...many(60, { occupationGroup: '24' }),
    ...many(30, { german: 'A' }),
  ]);
  await runWeeklyBatch(app);
  return { app, ids };
}
const today = '2027-01-11';
/** Who gets a mail about what protects people. */
const mailed = async (app: TestApp) => {
  const rows = await app.db.select().from(mailOutbox).where(eq(mailOutbox.kind, 'protection'));
  expect(rows.every(({ about }) => about === null)).toBe(true);
  return rows.map(({ userId }) => userId).sort();
};
const asRole = async (app: TestApp, role: 'dpo' | 'administrator' | 'caseworker') =>
  actorOf(await insertUser(app.db, { roles: [role] }));

describe('the figures of the gate', () => {
  it('are measured in a thread of its own after a batch, once for each batch, and read by everybody', async () => {
    const { app } = await openPool();
    expect(await findProtection(app)).toEqual({ pools: [], browsing: 'notMeasured', personsPerPosting: 10 });
    await runPrivacyAttack(app, undefined, [120]);
    const { pools, browsing } = await findProtection(app);
    expect(browsing).toBe('open');
    expect(pools.map(({ pool, size, k }) => [pool, size, k])).toEqual([
      ['deployment', 150, 5],
      ['generated', 120, 5],
    ]);
    expect(pools[0]?.stage1.find(({ by }) => by === 'A2')?.maxRisk).toBeCloseTo(1 / 30);
    expect(pools[0]?.kept).toBe(1);
    expect(pools.map(({ stage2 }) => stage2.together)).toEqual([expect.any(Number), expect.any(Number)]);
    // Measured already: nothing is due.
    await runDueAttack(app);
    expect(await app.db.select().from(jobs).where(eq(jobs.kind, 'privacyAttack'))).toEqual([]);
    await runPrivacyAttack(app, undefined, [120]);
    expect(await app.db.select({ id: attackRuns.id }).from(attackRuns)).toHaveLength(2);
  }, 120_000);

  it('are read as before where they were kept before two companies were measured', async () => {
    const { app } = await openPool();
    await runPrivacyAttack(app, undefined, []);
    const [run] = await app.db.select({ report: attackRuns.report }).from(attackRuns);
    const { A5: measured, ...older } = run?.report.stage2 ?? {};
    expect(measured?.reach.targets).toBe(120);
    await app.db
      .update(attackRuns)
      .set({ report: sql`json_set(${attackRuns.report}, '$.stage2', json(${JSON.stringify(older)}))` });
    expect((await findProtection(app)).pools.map(({ stage2 }) => stage2.together)).toEqual([null]);
  }, 120_000);

  it('close browsing where a class is smaller than promised, and open it again once it is not', async () => {
    const { app, ids } = await openPool();
    // Not by the gate: somebody took rows away behind its back.
    const kept = await app.db
      .select()
      .from(publicProfiles)
      .where(eq(publicProfiles.profileId, ids[120] ?? ''));
    const [key] = kept.map(({ classKey }) => classKey ?? '');
    const members = await app.db
      .select()
      .from(publicProfiles)
      .where(eq(publicProfiles.classKey, key ?? ''));
    await app.db.delete(publicProfiles).where(eq(publicProfiles.classKey, key ?? ''));
    await app.db.insert(publicProfiles).values(members.slice(0, 3));
    await app.db
      .update(publicClasses)
      .set({ count: 3 })
      .where(eq(publicClasses.key, key ?? ''));
    const [dpo, administrator] = [await asRole(app, 'dpo'), await asRole(app, 'administrator')];
    await asRole(app, 'caseworker');
    await runPrivacyAttack(app, undefined, []);
    await runPrivacyAttack(app, undefined, []);
    expect(await isBrowsingOpen(app)).toBe(false);
    expect(await mailed(app)).toEqual([dpo.userId, administrator.userId].sort());
    const { runs } = await findProtectionCheck(app, administrator);
    expect(runs[0]?.misses.map(({ what }) => what)).toEqual(expect.arrayContaining(['belowK', 'maxRisk']));
    await runWeeklyBatch(app);
    await runPrivacyAttack(app, undefined, []);
    expect(await isBrowsingOpen(app)).toBe(true);
    expect(await mailed(app)).toHaveLength(2);
  }, 120_000);

  it('close browsing from one batch until it is measured itself: an older measurement says nothing about it', async () => {
    const { app } = await openPool();
    expect(await isBrowsingOpen(app)).toBe(false);
    await putMeasured(app);
    expect(await isBrowsingOpen(app)).toBe(true);
    await runWeeklyBatch(app);
    expect(await isBrowsingOpen(app)).toBe(false);
    await putMeasured(app);
    expect(await isBrowsingOpen(app)).toBe(true);
  });

  it('that cannot be measured are asked for again, ever less often, and whoever watches over it is told once', async () => {
    const { app } = await openPool();
    const [dpo, administrator] = [await asRole(app, 'dpo'), await asRole(app, 'administrator')];
    // Its vault cannot be read.
    const broken = { ...app, vault: null } as unknown as typeof app;
    const states = async () => (await app.db.select({ state: jobs.state }).from(jobs)).map(({ state }) => state);
    const failForGood = async () => {
      await runDueAttack(broken);
      for (const minutes of [0.5, 1]) {
        app.clock.advance({ minutes });
        await runJobs(broken);
      }
    };
    await failForGood();
    expect(await states()).toEqual(['failed']);
    expect(await mailed(app)).toEqual([dpo.userId, administrator.userId].sort());
    expect(mailRules.protection.path(null)).toBe('/protection/check');
    expect(await isBrowsingOpen(app)).toBe(false);
    expect((await findProtectionCheck(app, administrator)).failed).toMatchObject({ count: 1 });

    app.clock.advance({ minutes: 14 });
    await runDueAttack(broken);
    expect(await states()).toHaveLength(1);
    app.clock.advance({ minutes: 1 });
    await failForGood();
    expect(await states()).toEqual(['failed', 'failed']);
    app.clock.advance({ minutes: 15 });
    await runDueAttack(broken);
    expect(await states()).toHaveLength(2);
    app.clock.advance({ minutes: 15 });
    await runDueAttack(broken);
    expect(await states()).toHaveLength(3);
    expect(await mailed(app)).toHaveLength(2);
  }, 60_000);

  it('say how alike classes are to the data protection officer alone, as counts', async () => {
    const { app } = await openPool();
    await runPrivacyAttack(app, undefined, []);
    const read = await findProtectionCheck(app, await asRole(app, 'dpo'));
    expect(read.homogeneity).toMatchObject({ published: 150, population: 150 });
    expect(read.homogeneity?.traits.map(({ trait }) => trait)).toEqual(['language', 'papers', 'housing']);
    expect((await findProtectionCheck(app, await asRole(app, 'administrator'))).homogeneity).toBeNull();
    await expect(findProtectionCheck(app, await asRole(app, 'caseworker'))).rejects.toMatchObject({
      code: 'forbidden',
    });
    const reveals = await app.db
      .select({ actorId: auditRows.actorId })
      .from(auditRows)
      .where(eq(auditRows.action, 'reveal'));
    expect(new Set(reveals.map(({ actorId }) => actorId))).toEqual(new Set(['system']));
  }, 120_000);
});

describe('what is assumed of the people of this deployment', () => {
  const assumed = async (app: TestApp, day: string) => {
    const pool = await readDeployedPool(app.db, day);
    return new Map(
      [...(pool?.shown.published ?? [])].map(([id, { age, sex, origin, quarter, accommodation }]) => {
        return [id, { age, sex, origin, quarter, accommodation }];
      }),
    );
  };

  it('is the same of a person every time, whatever changes in her profile', async () => {
    const { app, ids } = await openPool();
    const before = await assumed(app, today);
    expect(new Set([...before.values()].map(({ age }) => age)).size).toBeGreaterThan(20);
    await app.db
      .update(profiles)
      .set({ experienceYears: 9, skills: ['skill.cooking'], occupations: ['occ.cook'] })
      .where(eq(profiles.id, ids[3] ?? ''));
    await runWeeklyBatch(app);
    expect(await assumed(app, '2027-04-12')).toEqual(before);
  });

  it('takes a quarter that nobody recorded from those the house knows in the town', async () => {
    const app = await openTestApp();
    await insertPool(app, many(120, { districtKey: '05711' }));
    await runWeeklyBatch(app);
    const bielefeld = await app.db.select({ id: quarters.id }).from(quarters).where(eq(quarters.placeId, 711_000));
    const found = new Set([...(await assumed(app, today)).values()].map(({ quarter }) => quarter));
    expect([...found].sort()).toEqual(bielefeld.map(({ id }) => String(id)).sort());
  });
});

describe('what companies see of this deployment', () => {
  it('keeps every rule when it is recorded, and names nobody', async () => {
    const { app, ids } = await openPool();
    const [first = ''] = ids;
    await write(app.db, (tx) => takeBackConsents(tx, app.clock.now(), 'somebody', first, ['namelessProfile']));
    const views = await recordViews(app.db, today);
    expect(views?.snapshots[0]?.cards.map(({ count }) => count).sort()).toEqual([30, 60, 60]);
    expect(checkViews(viewsSchema.parse(views))).toEqual([]);
    const text = JSON.stringify(views);
    expect(ids.filter((id) => text.includes(id))).toEqual([]);
  });
});
