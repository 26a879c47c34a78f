import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createClient } from '@libsql/client';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { systemClock } from '#app/composition.server.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { lastStartTroubles } from '#app/use-cases/health/start-troubles.server.ts';
import { backupName } from '#db/backup/backup-folder.ts';
import { freePort } from '#tests/support/own-process.ts';
import { startPortal, startSource, urlOf } from '#tests/support/portal-process.ts';

/** A data directory with a migrated database, so that nothing has to be loaded. */
function dataDirectory(): string {
  const folder = mkdtempSync(join(tmpdir(), 'werkbruecke-data-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  copyFileSync(inject('templateDatabase'), join(folder, 'werkbruecke.db'));
  return folder;
}

/** What the administrator of a portal on this directory is told of starts. */
const troublesIn = (dataDir: string) =>
  lastStartTroubles({ config: { dataDir } as AppContext['config'], clock: systemClock }).map(({ kind }) => kind);

/** Starting reads all sources: on a busy machine that takes its time. */
const patience = 90_000;

describe('the server', { timeout: patience }, () => {
  it('refuses to start for production without secrets, names them, and makes no file', async () => {
    const folder = join(dataDirectory(), 'none');
    const server = startPortal({ DATA_DIR: folder });
    expect(await server.ended).toBe(1);
    for (const name of ['ORIGIN', 'VAULT_MASTER_KEY', 'PSEUDONYM_SECRET']) expect(server.said()).toContain(name);
    expect(server.said()).not.toMatch(/\n\s+at /);
    expect(existsSync(folder)).toBe(false);
  });

  it('answers for its health, keeps its data directory for itself and gives it back when it is ended', async () => {
    const folder = dataDirectory();
    const env = { WERKBRUECKE_MODE: 'development', DATA_DIR: folder };
    const first = startPortal(env);
    const url = await urlOf(first);
    expect(await (await fetch(`${url}/healthz`)).text()).toBe('ok');
    expect(await (await fetch(`${url}/readyz`)).text()).toBe('ready');

    const second = startPortal(env);
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain(`The data directory is in use by process ${first.child.pid}`);
    expect(troublesIn(folder), 'for the pages of the first').toEqual(['secondStart']);

    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(existsSync(join(folder, 'process.owner'))).toBe(false);
  });

  it('ends over a database it cannot bring up to date so that systemd does not start it again', async () => {
    const folder = dataDirectory();
    const client = createClient({ url: `file:${join(folder, 'werkbruecke.db')}` });
    await client.execute('delete from __drizzle_migrations');
    client.close();
    const server = startPortal({ WERKBRUECKE_MODE: 'development', DATA_DIR: folder });
    const ended = await server.ended;
    expect(server.said()).toContain('The database could not be brought to this version');
    expect(troublesIn(folder), 'for the pages of the release that is started in its place').toEqual([
      'migrationFailed',
    ]);
    expect(readFileSync('docs/betrieb/werkbruecke.service', 'utf8')).toContain(`\nRestartPreventExitStatus=${ended}\n`);
  });

  it('removes a backup that was cut off while it was written, and says so on console and pages', async () => {
    const folder = dataDirectory();
    const cutOff = join(folder, 'backups', `${backupName(new Date('2026-01-05T08:00:00Z'), 'regular')}.part`);
    mkdirSync(join(folder, 'backups'));
    writeFileSync(cutOff, 'half of it');
    const server = startPortal({ WERKBRUECKE_MODE: 'development', DATA_DIR: folder });
    await urlOf(server);
    expect(server.said()).toContain('A backup was cut off while it was written');
    expect(existsSync(cutOff)).toBe(false);
    expect(troublesIn(folder)).toEqual(['halfBackup']);
  });

  it('writes JSON where a program reads along, a line each, and says so of a start that fails, too', async () => {
    const env = { WERKBRUECKE_MODE: 'development', DATA_DIR: dataDirectory(), LOG_FORMAT: 'json', METRICS_PORT: '0' };
    const first = startPortal(env);
    await urlOf(first);
    const second = startPortal(env);
    expect(await second.ended).toBe(1);
    const read = (text: string) =>
      text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { event: string; message: string; level: string });
    expect(read(first.said()).map(({ event }) => event)).toContain('told');
    expect(read(first.said()).some(({ message }) => message.startsWith('Metrics: http://127.0.0.1:'))).toBe(true);
    expect(read(second.said()).at(-1)).toMatchObject({ event: 'startFailed', level: 'error' });
  });

  it('leaves building the search index to whoever owns the data: a command, or the page of the running server', async () => {
    const env = { WERKBRUECKE_MODE: 'development', DATA_DIR: dataDirectory() };
    const alone = startSource('app/cli/search-reindex.ts', env);
    expect(await alone.ended, alone.said()).toBe(0);
    expect(alone.said()).toMatch(/100 % [^]*The search index is new\./);
    await urlOf(startPortal(env));
    const beside = startSource('app/cli/search-reindex.ts', env);
    expect(await beside.ended).toBe(1);
    expect(beside.said()).toContain('Administration -> Jobs');
  });

  it('says to whoever comes while the demo world is filled that it opens soon, and that measuring is under way', async () => {
    const port = await freePort();
    const server = startPortal({ WERKBRUECKE_MODE: 'demo', DATA_DIR: dataDirectory(), PORT: String(port) });
    const asked = (path: string, language = 'de') =>
      fetch(`http://127.0.0.1:${port}${path}`, { headers: { 'accept-language': language } });
    let first = await asked('/').catch(() => null);
    for (; first === null; first = await asked('/').catch(() => null)) await wait(50);
    expect(first.status).toBe(503);
    expect(Number(first.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Object.fromEntries(first.headers)).toMatchObject({
      'content-security-policy': "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(await first.text()).toContain('Das Portal öffnet gleich');
    expect((await asked('/readyz')).status).toBe(503);
    const protection = await asked('/protection');
    expect(protection.status).toBe(200);
    expect(await protection.text()).toContain('Die Messung läuft gerade');
    expect(await (await asked('/protection', 'en')).text()).toContain('Measuring is under way');
    // Nobody was told anything else: the world is still being filled.
    expect(server.said()).not.toContain('Werkbrücke: http');
  });

  it('says which port is taken', async () => {
    const first = startPortal({ WERKBRUECKE_MODE: 'development', DATA_DIR: dataDirectory() });
    const { port } = new URL(await urlOf(first));
    const second = startPortal({ WERKBRUECKE_MODE: 'development', DATA_DIR: dataDirectory(), PORT: port });
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain(`Port ${port} is taken`);
  });
});
