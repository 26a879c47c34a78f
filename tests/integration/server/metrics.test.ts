import { describe, expect, it, onTestFinished } from 'vitest';
import { canaryCandidates, canaryTokens } from '#app/cli/seed-demo/canaries.ts';
import { queueMail } from '#app/use-cases/notification/queue-mail.server.ts';
import { openJob } from '#db/queries/job/job.ts';
import { write } from '#db/transaction.ts';
import { insertUser } from '#tests/support/factories.ts';
import { openRunningPortal } from '#tests/support/running-portal.ts';

const secrets = ['dieser-link-ist-geheim', ...canaryTokens(canaryCandidates.slice(0, 1))];

async function open() {
  const running = await openRunningPortal({ METRICS_PORT: '0' });
  const read = async () => (await fetch(running.metricsUrl ?? '')).text();
  /** The value of one series, e.g. `werkbruecke_queue_waiting{queue="mails"}`. */
  const valueOf = async (series: string) => {
    const line = (await read()).split('\n').find((each) => each.startsWith(`${series} `));
    return line === undefined ? null : Number(line.slice(series.length + 1));
  };
  return { running, read, valueOf };
}

describe('the metrics', { timeout: 60_000 }, () => {
  it('count requests by the pattern of their address, and hold no address', async () => {
    const { running, read, valueOf } = await open();
    for (const secret of secrets) {
      const part = encodeURIComponent(secret);
      for (const path of [`/invitations/${part}`, `/invitations/${part}.data`, `/${part}`, `/mails/${part}`])
        await fetch(`${running.url}${path}?q=${part}`);
      await fetch(`${running.url}/healthz`, { method: 'DELETE' });
    }
    const text = await read();
    expect(text).toMatch(/werkbruecke_request_seconds_bucket\{le="0\.25",method="GET",route="\/invitations\/:token"/);
    for (const secret of secrets) expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
    const invitations = 'werkbruecke_request_seconds_count{method="GET",route="/invitations/:token",status="404"}';
    expect(await valueOf(invitations)).toBe(2 * secrets.length);
    expect(text).toContain('method="other"');
  });

  it('tell how the process is doing: event loop, memory, file handles', async () => {
    const { read } = await open();
    const text = await read();
    for (const name of [
      'nodejs_eventloop_lag_p99_seconds',
      'process_resident_memory_bytes',
      'nodejs_heap_size_used_bytes',
    ])
      expect(text, name).toMatch(new RegExp(`^${name} [\\d.e-]+$`, 'm'));
  });

  it('tell what waits and since when, which search answers, and whether the portal is ready', async () => {
    const { running, valueOf } = await open();
    const { app } = running.portal;
    const reader = await insertUser(app.db);
    const at = new Date(Date.now() - 90_000);
    await write(app.db, async (tx) => {
      await queueMail(tx, { userId: reader.id, kind: 'savedSearch', about: null, idempotencyKey: 'a', at });
      await openJob(tx, { kind: 'checkAudit', idempotencyKey: 'a', createdBy: null, at });
    });
    expect(await valueOf('werkbruecke_queue_waiting{queue="mails"}')).toBe(1);
    expect(await valueOf('werkbruecke_queue_oldest_seconds{queue="mails"}')).toBeGreaterThan(89);
    expect(await valueOf('werkbruecke_queue_waiting{queue="jobs"}')).toBe(1);
    expect(await valueOf('werkbruecke_search_engine{state="embedded"}')).toBe(1);
    expect(await valueOf('werkbruecke_search_engine{state="unreachable"}')).toBe(0);
    expect(await valueOf('werkbruecke_ready')).toBe(1);
    expect(await valueOf('werkbruecke_free_disk_bytes')).toBeGreaterThan(0);
    expect(await valueOf('werkbruecke_backup_age_seconds')).toBeNull();

    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const writes = [write(app.db, () => held), write(app.db, async () => undefined)];
    // The row that proves that writing works waits behind them: the answer of a moment ago is still good.
    expect(await valueOf('werkbruecke_queue_waiting{queue="writes"}')).toBeGreaterThanOrEqual(2);
    letGo();
    await Promise.all(writes);
    expect(await valueOf('werkbruecke_queue_waiting{queue="writes"}')).toBe(0);
  });

  it('are on a port of their own that only this machine reaches, and nowhere else', async () => {
    const { running } = await open();
    expect(new URL(running.metricsUrl ?? '').hostname).toBe('127.0.0.1');
    expect(new URL(running.metricsUrl ?? '').port).not.toBe(new URL(running.url).port);
    expect((await fetch(`${running.url}/metrics`)).status).toBe(404);
    expect((await fetch(new URL('/', running.metricsUrl ?? ''))).status).toBe(404);
    expect((await fetch(running.metricsUrl ?? '', { method: 'POST' })).status).toBe(404);
  });

  it('are not there unless the house names a port, and a port that is taken is named', async () => {
    expect((await openRunningPortal()).metricsUrl).toBeNull();
    const { running } = await open();
    const { port } = new URL(running.metricsUrl ?? '');
    await expect(openRunningPortal({ METRICS_PORT: port })).rejects.toThrow(`Port ${port} is taken. Set METRICS_PORT`);
  });

  it('end with the portal', async () => {
    let url = '';
    // Runs after the house was closed: what was registered last ends first.
    onTestFinished(async () => {
      await expect(fetch(url)).rejects.toThrow();
    });
    url = (await openRunningPortal({ METRICS_PORT: '0' })).metricsUrl ?? '';
    expect((await fetch(url)).status).toBe(200);
  });
});
