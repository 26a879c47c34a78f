import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { findBatchState } from '#app/use-cases/disclosure/find-last-batch.server.ts';
import { listJobs } from '#app/use-cases/job/list-jobs.server.ts';
import { rankProfiles } from '#app/use-cases/match/rank-profiles.server.ts';
import { runJobs, type JobProgress } from '#app/use-cases/job/run-jobs.server.ts';
import { reindexBySystem, startReindex } from '#app/use-cases/job/start-reindex.server.ts';
import { runDueBatch, startWeeklyBatch } from '#app/use-cases/job/start-weekly-batch.server.ts';
import { claimJob, openJob } from '#db/queries/job/job.ts';
import { auditRows, jobs, publicBatches } from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertUser } from '#tests/support/factories.ts';
import { openProposalWorld } from '#tests/support/proposal-world.ts';
import { openTestApp } from '#tests/support/test-app.ts';

async function open() {
  const app = await openTestApp();
  const administrator = actorOf(await insertUser(app.db, { roles: ['administrator'] }));
  return { app, administrator, newest: async () => (await listJobs(app, administrator))[0] };
}

/** The embedded tables of a test can be taken away: then building the index fails. */
const breakIndex = (app: Awaited<ReturnType<typeof openTestApp>>) =>
  app.db.run('ALTER TABLE mentor_row RENAME TO away');
const mendIndex = (app: Awaited<ReturnType<typeof openTestApp>>) => app.db.run('ALTER TABLE away RENAME TO mentor_row');

describe('building the search index anew', () => {
  it('makes everybody findable who is published, shows how far it is, and may be asked for again when it is done', async () => {
    const { app, administrator, newest } = await open();
    const world = await openProposalWorld(app);
    const find = async () => (await rankProfiles(app, world.officer, { postingId: world.postingId })).ranked.length;
    expect(await find()).toBe(0);
    const id = await startReindex(app, administrator);
    expect(await startReindex(app, administrator)).toBe(id);
    await runJobs(app);
    expect(await find()).toBe(1);
    expect(await newest()).toMatchObject({
      id,
      state: 'done',
      progressDone: 2,
      progressTotal: 2,
      attempts: 1,
      failure: null,
    });
    expect(await startReindex(app, administrator)).not.toBe(id);
    await runJobs(app);
    const audited = await app.db.select().from(auditRows).where(eq(auditRows.action, 'job.run'));
    expect(audited.map((row) => row.actorId)).toEqual(Array.from({ length: 3 }, () => administrator.userId));
  });

  it('is for administrators only', async () => {
    const { app } = await open();
    for (const role of ['officer', 'caseworker', 'teamLead', 'company', 'dpo'] as const) {
      const actor = actorOf(await insertUser(app.db, { roles: [role] }));
      await expect(startReindex(app, actor)).rejects.toMatchObject({ code: 'forbidden' });
    }
    expect(await app.db.select().from(jobs)).toEqual([]);
  });

  it('is told to a command step by step, and whether it succeeded', async () => {
    const { app } = await open();
    await openProposalWorld(app);
    const steps: JobProgress[] = [];
    expect(await reindexBySystem(app, (progress) => steps.push(progress))).toBeNull();
    expect(steps.at(0)).toEqual({ done: 0, total: 2 });
    expect(steps.at(-1)).toEqual({ done: 2, total: 2 });
    await breakIndex(app);
    expect(await reindexBySystem(app, () => undefined)).toBe('unexpected');
  });
});

describe('a job', () => {
  it('that fails is tried three times, ever later, and keeps a code without data', async () => {
    const { app, administrator, newest } = await open();
    await breakIndex(app);
    await startReindex(app, administrator);
    await runJobs(app);
    expect(await newest()).toMatchObject({ state: 'waiting', attempts: 1, failure: 'unexpected' });
    await runJobs(app);
    expect(await newest()).toMatchObject({ attempts: 1 });
    app.clock.advance({ minutes: 0.5 });
    await runJobs(app);
    expect(await newest()).toMatchObject({ state: 'waiting', attempts: 2 });
    app.clock.advance({ minutes: 0.5 });
    await runJobs(app);
    expect(await newest()).toMatchObject({ attempts: 2 });
    app.clock.advance({ minutes: 0.5 });
    await runJobs(app);
    expect(await newest()).toMatchObject({ state: 'failed', attempts: 3, failure: 'unexpected' });
    app.clock.advance({ days: 1 });
    await runJobs(app);
    expect(await newest()).toMatchObject({ state: 'failed', attempts: 3 });
  });

  it('that failed once and then succeeds is done', async () => {
    const { app, administrator, newest } = await open();
    await breakIndex(app);
    await startReindex(app, administrator);
    await runJobs(app);
    await mendIndex(app);
    app.clock.advance({ minutes: 1 });
    await runJobs(app);
    expect(await newest()).toMatchObject({ state: 'done', attempts: 2, failure: null });
  });

  it('whose process ended is begun again when its lease is over, not before', async () => {
    const { app, newest } = await open();
    const now = () => app.clock.now();
    await write(app.db, async (tx) => {
      await openJob(tx, { kind: 'reindex', idempotencyKey: 'reindex', createdBy: null, at: now() });
      await claimJob(tx, now(), new Date(now().getTime() + 60_000));
    });
    await runJobs(app);
    expect(await newest()).toMatchObject({ state: 'running', attempts: 1 });
    app.clock.advance({ minutes: 1 });
    await runJobs(app);
    expect(await newest()).toMatchObject({ state: 'done', attempts: 2 });
  });

  it('that ended the process three times is not begun a fourth time', async () => {
    const { app, newest } = await open();
    const now = () => app.clock.now();
    await write(app.db, (tx) =>
      openJob(tx, { kind: 'reindex', idempotencyKey: 'reindex', createdBy: null, at: now() }),
    );
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await write(app.db, (tx) => claimJob(tx, now(), new Date(now().getTime() + 60_000)));
      app.clock.advance({ minutes: 1 });
    }
    await runJobs(app);
    expect(await newest()).toMatchObject({ state: 'failed', failure: 'interrupted' });
  });

  it('is done once, however many ask for it at the same time', async () => {
    const { app, administrator } = await open();
    const ids = await Promise.all(Array.from({ length: 5 }, () => startReindex(app, administrator)));
    await runJobs(app);
    expect(new Set(ids).size).toBe(1);
    expect(await app.db.select({ attempts: jobs.attempts }).from(jobs)).toEqual([{ attempts: 1 }]);
  });
});

describe('the weekly batch', () => {
  const batches = async (app: Awaited<ReturnType<typeof openTestApp>>) =>
    (await app.db.select({ weekOn: publicBatches.weekOn }).from(publicBatches)).map(({ weekOn }) => weekOn);

  it('runs once when there has never been one, and then as soon as a Monday has come', async () => {
    const { app } = await open();
    await runDueBatch(app);
    await runDueBatch(app);
    expect(await batches(app)).toEqual(['2027-01-11']);
    app.clock.set('2027-01-17T22:59:00Z');
    await runDueBatch(app);
    expect(await batches(app)).toHaveLength(1);
    app.clock.set('2027-01-17T23:01:00Z');
    await runDueBatch(app);
    expect(await batches(app)).toEqual(['2027-01-11', '2027-01-18']);
  });

  it('catches up on a Wednesday after the server stood still', async () => {
    const { app } = await open();
    await runDueBatch(app);
    app.clock.set('2027-02-03');
    await runDueBatch(app);
    expect(await batches(app)).toEqual(['2027-01-11', '2027-02-01']);
  });

  it('may be asked for out of turn by an administrator, and by nobody else', async () => {
    const { app, administrator, newest } = await open();
    const id = await startWeeklyBatch(app, administrator);
    expect(await startWeeklyBatch(app, administrator)).toBe(id);
    await runJobs(app);
    expect(await newest()).toMatchObject({ id, kind: 'weeklyBatch', state: 'done' });
    expect(await batches(app)).toHaveLength(1);
    expect(await findBatchState(app, administrator)).toMatchObject({ k: null, people: 0, cards: 0 });
    const officer = actorOf(await insertUser(app.db, { roles: ['officer'] }));
    await expect(startWeeklyBatch(app, officer)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(findBatchState(app, officer)).rejects.toMatchObject({ code: 'forbidden' });
  });
});
