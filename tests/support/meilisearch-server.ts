import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startOwnProcess } from './own-process.ts';
import { canRunServer, serverProgram } from './test-server.ts';

export interface MeilisearchServer {
  readonly url: string;
  readonly key: string;
  stop(): Promise<void>;
}

/** One that can be down for a while. */
export interface OwnMeilisearchServer extends MeilisearchServer {
  /** Ends the process; its data stays. */
  goDown(): Promise<void>;
  /** Starts it again on the same port with the same data. */
  comeBack(): Promise<void>;
}

/** For `describe.skipIf(!hasMeilisearchServer)`. */
export const hasMeilisearchServer = canRunServer('MEILI_URL');

/** A fresh Meilisearch of its own with a random key, or the one `MEILI_URL` and `MEILI_KEY` point to. Up in about 2.5 s. */
export async function startMeilisearchServer(): Promise<MeilisearchServer> {
  const given = process.env.MEILI_URL;
  if (given !== undefined) return { url: given, key: process.env.MEILI_KEY ?? '', stop: async () => undefined };
  return startOwnMeilisearchServer();
}

/** For `describe.skipIf(!hasOwnMeilisearchServer)`. */
export const hasOwnMeilisearchServer = canRunServer();

/** A fresh Meilisearch of its own, whatever the environment points to. */
export async function startOwnMeilisearchServer(): Promise<OwnMeilisearchServer> {
  const folder = mkdtempSync(join(tmpdir(), 'werkbruecke-meilisearch-'));
  const port = await freePort();
  const key = randomBytes(24).toString('base64url');
  const program = serverProgram('@gaubee', 'meilisearch-linux-amd64', 'meilisearch');
  const address = `127.0.0.1:${port}`;
  const paths = [
    '--db-path',
    join(folder, 'index'),
    '--dump-dir',
    join(folder, 'dumps'),
    '--snapshot-dir',
    join(folder, 'snapshots'),
  ];
  // As a house should run it: with memory for much at once, each single change takes ten times as long (docs/decisions).
  const memory = '--max-indexing-memory=512MiB';
  const args = [
    '--env',
    'production',
    `--master-key=${key}`,
    '--no-analytics',
    memory,
    '--http-addr',
    address,
    ...paths,
  ];
  const start = () => startOwnProcess(program, port, args, '/health');
  let server = await start();
  return {
    url: `http://${address}`,
    key,
    goDown: () => server.end(),
    async comeBack() {
      server = await start();
    },
    async stop() {
      await server.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
