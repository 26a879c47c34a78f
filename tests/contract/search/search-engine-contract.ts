import { describe } from 'vitest';
import type { Database } from '#db/client.ts';
import { write } from '#db/transaction.ts';
import type { MatchDocument } from '#search/documents/match-document.ts';
import type { PostingDocument } from '#search/documents/posting-document.ts';
import type { SearchEngine } from '#search/engine.ts';
import { openTestDatabase } from '#tests/support/test-database.ts';
import { countsChanges } from './change-contract.ts';
import { keepsUp } from './index-writes-contract.ts';
import { ranksMentors } from './mentor-ranking-contract.ts';
import { answersAnything } from './odd-questions-contract.ts';
import { ranksPostings } from './posting-ranking-contract.ts';
import { ranksProfiles } from './profile-ranking-contract.ts';
import { withSearchRows } from './searched-world.ts';

/**
 * What every search engine promises. `makeEngine` prepares an engine for a database that has the reference rows;
 * `settle` waits until earlier writes can be found (nothing to do for an engine that writes in the same transaction);
 * `open` gives a database with the reference rows and nothing else, a file unless told otherwise.
 */
export function searchEngineContract(
  name: string,
  makeEngine: (db: Database) => Promise<SearchEngine>,
  {
    settle = () => Promise.resolve(),
    open = openTestDatabase,
    runs = 60,
  }: { settle?: () => Promise<void>; open?: () => Promise<Database>; runs?: number } = {},
): void {
  async function prepared(
    content: { profiles?: readonly MatchDocument[]; postings?: readonly PostingDocument[] } = {},
  ) {
    const db = await withSearchRows(await open());
    const engine = await makeEngine(db);
    await write(db, async (tx) => {
      await engine.putProfiles(tx, content.profiles ?? []);
      await engine.putPostings(tx, content.postings ?? []);
    });
    await settle();
    return { db, engine };
  }

  describe(`search engine ${name}`, () => {
    const run = { prepared, settle, runs };
    ranksProfiles(run);
    countsChanges(run);
    ranksPostings(run);
    ranksMentors(run);
    keepsUp(run);
    answersAnything(run);
  });
}
