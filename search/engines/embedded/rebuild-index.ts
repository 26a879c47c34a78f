import { setImmediate as nextTurn } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '#db/client.ts';
import { write } from '#db/transaction.ts';
import type { RebuildProgress, RebuildSource, SearchEngine } from '../../engine.ts';

/** Small enough that reading and writing a page takes well under 50 ms. */
const PAGE = 100;

interface Kind<Document> {
  readonly kind: RebuildProgress['kind'];
  readonly table: 'match_profile' | 'posting_row' | 'mentor_row';
  page(tx: Tx, after: string | null, limit: number): Promise<readonly Document[]>;
  put(tx: Tx, documents: readonly Document[]): Promise<void>;
  remove(tx: Tx, ids: readonly string[]): Promise<void>;
}

/**
 * Sweeps over the ids in order: each page is read, written, and whatever the index has in that range besides it is
 * taken out, in one transaction. So the index is never empty, and a withdrawal in between is not undone.
 */
export async function rebuildIndex(
  engine: SearchEngine,
  db: Database,
  source: RebuildSource,
  onProgress: (progress: RebuildProgress) => void,
): Promise<void> {
  await sweep(db, onProgress, {
    kind: 'profile',
    table: 'match_profile',
    page: source.profiles,
    put: engine.putProfiles,
    remove: engine.removeProfiles,
  });
  await sweep(db, onProgress, {
    kind: 'posting',
    table: 'posting_row',
    page: source.postings,
    put: engine.putPostings,
    remove: engine.removePostings,
  });
  await sweep(db, onProgress, {
    kind: 'mentor',
    table: 'mentor_row',
    page: source.mentors,
    put: engine.putMentors,
    remove: engine.removeMentors,
  });
}

async function sweep<Document extends { readonly id: string }>(
  db: Database,
  onProgress: (progress: RebuildProgress) => void,
  kind: Kind<Document>,
): Promise<void> {
  let after: string | null = null;
  let done = 0;
  for (;;) {
    const from: string | null = after;
    const documents = await write(db, async (tx) => {
      const page = await kind.page(tx, from, PAGE);
      const last = page.length < PAGE ? null : (page.at(-1)?.id ?? null);
      const kept = JSON.stringify(page.map(({ id }) => id));
      const stale = await tx.all<{ id: string }>(sql`
        SELECT id FROM ${sql.identifier(kind.table)}
        WHERE (${from} IS NULL OR id > ${from}) AND (${last} IS NULL OR id <= ${last}) AND id NOT IN (SELECT value FROM json_each(${kept}))`);
      await kind.remove(
        tx,
        stale.map(({ id }) => id),
      );
      await kind.put(tx, page);
      return page;
    });
    done += documents.length;
    onProgress({ kind: kind.kind, done });
    if (documents.length < PAGE) return;
    after = documents.at(-1)?.id ?? null;
    // libSQL's calls never leave the thread: without this no page would be answered until the end.
    await nextTurn();
  }
}
