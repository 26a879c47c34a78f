import { ensureEmbeddedTables } from '#search/engines/embedded/embedded-tables.ts';
import { embeddedEngine } from '#search/engines/embedded/embedded-engine.ts';
import { searchEngineContract } from './search-engine-contract.ts';

searchEngineContract('embedded', async (db) => {
  await ensureEmbeddedTables(db);
  return embeddedEngine();
});

searchEngineContract('embedded, every concept driven on its own, place by place', async (db) => {
  await ensureEmbeddedTables(db);
  return embeddedEngine({ smallConcept: 0, gatherBelow: 0 });
});

searchEngineContract(
  'embedded, concepts driven together, place by place',
  async (db) => {
    await ensureEmbeddedTables(db);
    return embeddedEngine({ smallConcept: 0 });
  },
  { runs: 25 },
);
