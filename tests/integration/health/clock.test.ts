import { afterEach, describe, expect, it, vi } from 'vitest';
import { findPortalState } from '#app/use-cases/health/find-portal-state.server.ts';
import { isClockSteady, lastClockLeap, watchClock } from '#app/use-cases/health/watch-clock.server.ts';
import { putWriteProof } from '#db/queries/health/health.ts';
import { write } from '#db/transaction.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertUser } from '#tests/support/factories.ts';
import { openTestApp, type TestApp } from '#tests/support/test-app.ts';

/** What the console said while it was written to. */
async function saidBy(work: () => Promise<unknown>): Promise<string> {
  const said: string[] = [];
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((line) => said.push(String(line)) > 0);
  await work().finally(() => spy.mockRestore());
  return said.join('');
}

const processTime = performance.now.bind(performance);
let passedMs = 0;

/** Time passes for clock and process alike, as it should. */
function pass(app: TestApp, hours: number): void {
  app.clock.advance({ hours });
  passedMs += hours * 3_600_000;
  vi.spyOn(performance, 'now').mockImplementation(() => processTime() + passedMs);
}

afterEach(() => {
  vi.restoreAllMocks();
  passedMs = 0;
});

describe('the clock of the machine', () => {
  it('is believed while it goes with the time', async () => {
    const app = await openTestApp();
    const said = await saidBy(async () => {
      await watchClock(app);
      pass(app, 5);
      await watchClock(app);
    });
    expect(said).toBe('');
    expect(isClockSteady(app)).toBe(true);
    expect(lastClockLeap(app)).toBeNull();
  });

  it('that leaps a day ahead is told of, and nothing is deleted by it for twelve hours', async () => {
    const app = await openTestApp();
    const administrator = actorOf(await insertUser(app.db, { roles: ['administrator'] }));
    await watchClock(app);
    app.clock.advance({ days: 1 });
    const said = await saidBy(() => watchClock(app));
    expect(said).toMatch(/^The clock of this machine leapt\. Forwards by 24 h 0 min, or the machine slept\. Let NTP/);
    expect(isClockSteady(app)).toBe(false);
    expect((await findPortalState(app, administrator)).clockLeap).toMatchObject({
      kind: 'forward',
      noticedAt: app.clock.now(),
    });
    expect(await saidBy(() => watchClock(app)), 'once').toBe('');
    pass(app, 11);
    expect(isClockSteady(app)).toBe(false);
    pass(app, 2);
    expect(isClockSteady(app)).toBe(true);
  });

  it('that was set right again holds nothing up', async () => {
    const app = await openTestApp();
    await watchClock(app);
    app.clock.advance({ days: 1 });
    await saidBy(() => watchClock(app));
    app.clock.advance({ days: -1 });
    expect(await saidBy(() => watchClock(app))).toContain('Backwards by 24 h 0 min.');
    expect(isClockSteady(app)).toBe(true);
    expect(lastClockLeap(app)).toMatchObject({ kind: 'back' });
  });

  it('may be off by minutes: that is told, and deletes nothing that would not go today', async () => {
    const app = await openTestApp();
    await watchClock(app);
    app.clock.advance({ minutes: 30 });
    expect(await saidBy(() => watchClock(app))).toContain('Forwards by 0 h 30 min');
    expect(isClockSteady(app)).toBe(true);
  });

  it('is compared at the start with the last sign of life: earlier is wrong, days later may be a pause', async () => {
    const signed = async () => {
      const app = await openTestApp();
      await write(app.db, (tx) => putWriteProof(tx, app.clock.now()));
      return app;
    };
    const night = await signed();
    night.clock.advance({ hours: 12 });
    expect(await saidBy(() => watchClock(night))).toBe('');

    const earlier = await signed();
    earlier.clock.advance({ hours: -1 });
    expect(await saidBy(() => watchClock(earlier))).toContain('Backwards by 1 h 0 min.');

    const later = await signed();
    later.clock.advance({ days: 400 });
    expect(await saidBy(() => watchClock(later))).toMatch(
      /^The portal was off for long\. Its last sign of life was 9600 h/,
    );
    expect([lastClockLeap(later)?.kind, isClockSteady(later)]).toEqual(['pause', false]);
  });
});
