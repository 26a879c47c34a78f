import { spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it, onTestFinished } from 'vitest';

interface Started {
  readonly child: ChildProcess;
  /** Everything it has said so far. */
  readonly said: () => string;
  /** Its exit code. */
  readonly ended: Promise<number | null>;
}

/** The server itself, from its sources: everything but the pages, which only a build has. */
function startServer(env: Record<string, string>): Started {
  return start('app/server.ts', env);
}

function start(file: string, env: Record<string, string>): Started {
  const child = spawn(process.execPath, ['--import', 'tsx', file], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: 'production',
      TZ: 'Europe/Berlin',
      PORT: '0',
      ...env,
    },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { child, said: () => text, ended: new Promise((resolve) => child.once('close', resolve)) };
}

/** A data directory with a migrated database, so that nothing has to be loaded. */
function dataDirectory(): string {
  const folder = mkdtempSync(join(tmpdir(), 'werkbruecke-data-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  copyFileSync(inject('templateDatabase'), join(folder, 'werkbruecke.db'));
  return folder;
}

async function urlOf(server: Started): Promise<string> {
  for (const until = Date.now() + 60_000; Date.now() < until; await new Promise((resolve) => setTimeout(resolve, 50))) {
    const url = /Werkbrücke: (\S+)/.exec(server.said())?.[1];
    if (url !== undefined) return url;
    if (server.child.exitCode !== null) break;
  }
  throw new Error(`the server did not start:\n${server.said()}`);
}

/** Starting reads all sources: on a busy machine that takes its time. */
const patience = 90_000;

describe('the server', { timeout: patience }, () => {
  it('refuses to start for production without secrets, names them, and makes no file', async () => {
    const folder = join(dataDirectory(), 'none');
    const server = startServer({ DATA_DIR: folder });
    expect(await server.ended).toBe(1);
    for (const name of ['ORIGIN', 'VAULT_MASTER_KEY', 'PSEUDONYM_SECRET']) expect(server.said()).toContain(name);
    expect(server.said()).not.toMatch(/\n\s+at /);
    expect(existsSync(folder)).toBe(false);
  });

  it('answers for its health, keeps its data directory for itself and gives it back when it is ended', async () => {
    const folder = dataDirectory();
    const env = { WERKBRUECKE_MODE: 'development', DATA_DIR: folder };
    const first = startServer(env);
    const url = await urlOf(first);
    expect(await (await fetch(`${url}/healthz`)).text()).toBe('ok');
    expect(await (await fetch(`${url}/readyz`)).text()).toBe('ready');

    const second = startServer(env);
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain(`The data directory is in use by process ${first.child.pid}`);

    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(existsSync(join(folder, 'process.lock'))).toBe(false);
  });

  it('leaves building the search index to whoever owns the data: a command, or the page of the running server', async () => {
    const env = { WERKBRUECKE_MODE: 'development', DATA_DIR: dataDirectory() };
    const alone = start('app/cli/search-reindex.ts', env);
    expect(await alone.ended, alone.said()).toBe(0);
    expect(alone.said()).toMatch(/100 % [^]*The search index is new\./);
    await urlOf(startServer(env));
    const beside = start('app/cli/search-reindex.ts', env);
    expect(await beside.ended).toBe(1);
    expect(beside.said()).toContain('Administration -> Jobs');
  });

  it('says which port is taken', async () => {
    const first = startServer({ WERKBRUECKE_MODE: 'development', DATA_DIR: dataDirectory() });
    const { port } = new URL(await urlOf(first));
    const second = startServer({ WERKBRUECKE_MODE: 'development', DATA_DIR: dataDirectory(), PORT: port });
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain(`Port ${port} is taken`);
  });
});
