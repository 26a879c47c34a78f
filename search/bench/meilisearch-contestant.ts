import { write } from '#db/transaction.ts';
import type { Database } from '#db/client.ts';
import { embeddedEngine } from '../engines/embedded/embedded-engine.ts';
import { connectMeilisearch } from '../engines/meilisearch/meilisearch-connection.ts';
import { meilisearchQuestions, TooManyCandidates } from '../engines/meilisearch/meilisearch-engine.ts';
import type { MatchDocument } from '../documents/match-document.ts';
import type { PostingDocument } from '../documents/posting-document.ts';
import type { ProfileHit } from '../engine.ts';
import { engineWithFallback } from '../sync/engine-with-fallback.ts';
import { syncWorker } from '../sync/sync-worker.ts';
import { benchToday } from './bench-database.ts';

/** Where a Meilisearch server is to be found. */
export interface MeilisearchServerAddress {
  readonly url: string;
  readonly key: string;
}

export interface MeilisearchContestant {
  /** The best hits; null when more people pass the filters than it is asked for. */
  ask(posting: PostingDocument, limit: number): Promise<readonly ProfileHit[] | null>;
  /** Changes a profile and waits until Meilisearch knows it. */
  change(profile: MatchDocument): Promise<void>;
}

/** Fills a Meilisearch server with everybody who is in the embedded index of `db`. */
export async function meilisearchContestant(
  db: Database,
  { url, key }: MeilisearchServerAddress,
): Promise<MeilisearchContestant> {
  const connection = connectMeilisearch({ url, key, prefix: `bench${process.pid}`, questionMs: 60_000 });
  const now = () => new Date();
  const sync = syncWorker(db, connection, now);
  const questions = meilisearchQuestions(connection);
  const engine = engineWithFallback(questions, embeddedEngine(), sync, now);
  await sync.rebuild(() => undefined);
  return {
    async ask(posting, limit) {
      try {
        return (await questions.profilesFor(db, { posting, today: benchToday, limit })).ranked;
      } catch (error) {
        if (error instanceof TooManyCandidates) return null;
        throw error;
      }
    },
    async change(profile) {
      await write(db, (tx) => engine.putProfiles(tx, [profile]));
      await sync.catchUp();
    },
  };
}
