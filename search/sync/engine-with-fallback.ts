import type { Handle } from '#db/client.ts';
import { hasWaitingIndexChange } from '#db/queries/job/outbox.ts';
import type { SearchEngine } from '../engine.ts';
import type { IndexKind } from '../engines/embedded/stored-documents.ts';
import { MeilisearchFailure } from '../engines/meilisearch/meilisearch-connection.ts';
import {
  IndexBehind,
  TooManyCandidates,
  type MeilisearchQuestions,
} from '../engines/meilisearch/meilisearch-engine.ts';
import { outboxWrites } from './outbox-writes.ts';
import type { SyncWorker } from './sync-worker.ts';

/**
 * Meilisearch in front of the embedded engine (docs/decisions/meilisearch-beside-the-database.md). Meilisearch answers while
 * it is well and holds everything that was written; else the embedded engine answers the same question at once. So an
 * answer is complete whoever gave it, and nobody who asks notices a failure.
 */
export function engineWithFallback(
  questions: MeilisearchQuestions,
  embedded: SearchEngine,
  sync: SyncWorker,
  now: () => Date,
): SearchEngine {
  async function answered<Answer>(
    handle: Handle,
    kind: IndexKind,
    ask: (engine: MeilisearchQuestions) => Promise<Answer>,
    isEmpty: (answer: Answer) => boolean,
  ): Promise<Answer> {
    const { health } = sync;
    if (health.condition().state !== 'ready' || (await hasWaitingIndexChange(handle, kind))) return ask(embedded);
    try {
      const answer = await ask(questions);
      if (!isEmpty(answer)) return answer;
    } catch (error) {
      if (error instanceof MeilisearchFailure) {
        health.fail(error.code);
        sync.nudge();
      } else if (error instanceof IndexBehind) {
        // Saved since it was asked: it will be sent. Else the index is an older one.
        if (!(await hasWaitingIndexChange(handle, kind))) lacksSomething();
      } else if (!(error instanceof TooManyCandidates)) throw error;
      return ask(embedded);
    }
    // Nobody, or an index that lost its entries? Where nobody fits the embedded engine says so quickly.
    const answer = await ask(embedded);
    if (!isEmpty(answer)) lacksSomething();
    return answer;
  }
  function lacksSomething(): void {
    sync.health.become('incomplete');
    sync.nudge();
  }
  const isNone = (hits: readonly unknown[]) => hits.length === 0;

  return {
    name: 'meilisearch',
    profilesFor: (handle, query) =>
      answered(
        handle,
        'profile',
        (engine) => engine.profilesFor(handle, query),
        ({ ranked, unknownGerman }) => isNone(ranked) && isNone(unknownGerman),
      ),
    postingsFor: (handle, query) => answered(handle, 'posting', (engine) => engine.postingsFor(handle, query), isNone),
    mentorsFor: (handle, query) => answered(handle, 'mentor', (engine) => engine.mentorsFor(handle, query), isNone),
    findPostings: (handle, query) =>
      answered(handle, 'posting', (engine) => engine.findPostings(handle, query), isNone),
    // What a change would bring is counted over people or postings that do not pass yet: too many to fetch, one statement in the database.
    changesFor: embedded.changesFor,
    // Counts over everybody, and by the same numbers as the list: one statement in the database.
    browseProfiles: embedded.browseProfiles,
    profileIds: embedded.profileIds,
    countProfiles: embedded.countProfiles,
    changesForProfile: embedded.changesForProfile,
    countAlike: embedded.countAlike,
    ...outboxWrites(embedded, now, () => sync.nudge()),
    async rebuild(db, source, onProgress = () => undefined) {
      await embedded.rebuild(db, source, (progress) => onProgress({ ...progress, engine: 'embedded' }));
      await sync.rebuild((progress) => onProgress({ ...progress, engine: 'meilisearch' }));
    },
    forgetConcepts() {
      embedded.forgetConcepts();
      questions.forgetConcepts();
      sync.forgetConcepts();
    },
  };
}
