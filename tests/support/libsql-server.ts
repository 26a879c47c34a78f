import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startOwnProcess } from './own-process.ts';
import { canRunServer, serverProgram } from './test-server.ts';

export interface LibsqlServer {
  /** Where its database lies; empty for one that was given. */
  readonly folder: string;
  /** `http://...`, for `openDatabase`. */
  readonly url: string;
  readonly authToken: string | undefined;
  stop(): Promise<void>;
}

/** For `describe.skipIf(!hasLibsqlServer)`. */
export const hasLibsqlServer = canRunServer('LIBSQL_URL');

/** Whether the server under test is ours to stop and its folder ours to copy. */
export const ownsLibsqlServer = hasLibsqlServer && process.env.LIBSQL_URL === undefined;

/** A fresh libSQL server of its own, or the one `LIBSQL_URL` points to (its tables are the test's to clean). */
export async function startLibsqlServer(): Promise<LibsqlServer> {
  const given = process.env.LIBSQL_URL;
  if (given !== undefined)
    return { folder: '', url: given, authToken: process.env.LIBSQL_AUTH_TOKEN, stop: async () => undefined };
  return startLibsqlServerOn(mkdtempSync(join(tmpdir(), 'werkbruecke-sqld-')));
}

/** A server over a folder that holds a database already, or will; removed when it stops, unless `isKept`. */
export async function startLibsqlServerOn(folder: string, isKept = false): Promise<LibsqlServer> {
  const port = await freePort();
  const program = serverProgram('@sqld', 'linux-x64', 'sqld');
  const server = await startOwnProcess(
    program,
    port,
    ['-d', folder, '--http-listen-addr', `127.0.0.1:${port}`],
    '/health',
  );
  return {
    folder,
    url: `http://127.0.0.1:${port}`,
    authToken: undefined,
    async stop() {
      await server.end();
      if (!isKept) rmSync(folder, { recursive: true, force: true });
    },
  };
}
