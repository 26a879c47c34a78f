import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { beforeFallingSilent } from '#tests/support/falling-silent.ts';
import { ownsLibsqlServer, startLibsqlServer } from '#tests/support/libsql-server.ts';
import { startPortal, urlOf } from '#tests/support/portal-process.ts';

/** Supervisors kill after ten seconds; a portal that is killed keeps its lease for half a minute. */
const mayEndForMs = 5_000;

/** A start reads all sources and brings the reference rows: on a busy machine that takes its time. */
describe.skipIf(!ownsLibsqlServer)('a portal that is ended while its database server', { timeout: 180_000 }, () => {
  /** With people who wait for a page, when its server is taken away by `takeAway`. @returns how long it took to end, in ms */
  async function ended(takeAway: (server: { stop: () => Promise<void>; fallSilent: () => void }) => void) {
    const server = await startLibsqlServer();
    onTestFinished(() => server.stop());
    const { url: address, fallSilent } = await beforeFallingSilent(server.url);
    const folder = mkdtempSync(join(tmpdir(), 'werkbruecke-data-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const portal = startPortal({
      WERKBRUECKE_MODE: 'development',
      DATA_DIR: folder,
      DATABASE_URL: address,
    });
    const url = await urlOf(portal);
    takeAway({ stop: server.stop, fallSilent });
    for (let time = 0; time < 5; time += 1) void fetch(`${url}/readyz`).catch(() => undefined);
    await wait(1_000);
    const begun = performance.now();
    portal.child.kill('SIGTERM');
    expect(await portal.ended, portal.said()).toBe(0);
    return performance.now() - begun;
  }

  it('is gone ends in time', async () => {
    expect(await ended(({ stop }) => void stop())).toBeLessThan(mayEndForMs);
  });

  it('takes everything and answers nothing ends in time', async () => {
    expect(await ended(({ fallSilent }) => fallSilent())).toBeLessThan(mayEndForMs);
  });
});
