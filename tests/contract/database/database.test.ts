import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';
import { hasLibsqlServer, startLibsqlServer } from '#tests/support/libsql-server.ts';
import { openTestReplica } from '#tests/support/replica.ts';
import { describeDatabase } from './database.contract.ts';

describeDatabase('an embedded file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'werkbruecke-contract-'));
  return {
    url: `file:${join(folder, 'contract.db')}`,
    close: async () => rmSync(folder, { recursive: true, force: true }),
  };
});

describe.skipIf(!hasLibsqlServer)('with a server', () => {
  describeDatabase('a libSQL server', async () => {
    const server = await startLibsqlServer();
    return { url: server.url, authToken: server.authToken, close: () => server.stop() };
  });

  describeDatabase('a libSQL server with a replica', async () => {
    const server = await startLibsqlServer();
    const replica = await openTestReplica(server);
    return {
      url: server.url,
      authToken: server.authToken,
      replica,
      async close() {
        await replica.close();
        await server.stop();
      },
    };
  });
});
