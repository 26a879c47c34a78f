import { Meilisearch } from 'meilisearch';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hasMeilisearchServer, startMeilisearchServer } from '#tests/support/meilisearch-server.ts';

describe.skipIf(!hasMeilisearchServer)('the Meilisearch of the contract tests', () => {
  it('answers with its key and refuses everybody else', async () => {
    const server = await startMeilisearchServer();
    onTestFinished(() => server.stop());
    const client = new Meilisearch({ host: server.url, apiKey: server.key });
    expect((await client.getVersion()).pkgVersion).toMatch(/^1\./);
    await expect(new Meilisearch({ host: server.url, apiKey: 'wrong' }).getVersion()).rejects.toThrow();
  });
});
