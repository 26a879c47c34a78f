import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';
import { hasLibsqlServer, startLibsqlServer } from '#tests/support/libsql-server.ts';
import { describeVault } from './vault.contract.ts';

describeVault('in files', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'werkbruecke-contract-'));
  return {
    url: `file:${join(folder, 'contract.db')}`,
    keyStoreUrl: `file:${join(folder, 'keys.db')}`,
    close: async () => rmSync(folder, { recursive: true, force: true }),
  };
});

describe.skipIf(!hasLibsqlServer)('with a server', () => {
  describeVault('on a libSQL server', async () => {
    const server = await startLibsqlServer();
    return {
      url: server.url,
      keyStoreUrl: server.url,
      authToken: server.authToken,
      close: () => server.stop(),
    };
  });
});
