import type { Handle } from '#db/client.ts';
import type { PostingHit, ProfileHit, SearchEngine } from '../../engine.ts';
import { explainPair } from '../../matching/explain.ts';
import { comparePair } from '../../matching/pair.ts';
import { scoreOf } from '../../matching/score-terms.ts';
import { standardWeights } from '../../matching/weights.ts';
import { askedPosting } from '../embedded/asked-posting.ts';
import { conceptMemory } from '../embedded/concept-numbers.ts';
import { limited } from '../embedded/embedded-engine.ts';
import { rankMentors } from '../embedded/mentor-rows.ts';
import { searchedWords } from '../embedded/posting-text.ts';
import { storedDocuments, type IndexKind } from '../embedded/stored-documents.ts';
import { conceptsOf, titleWords } from './index-entries.ts';
import { indexName, MOST_CANDIDATES } from './index-settings.ts';
import { answerOf, MeilisearchFailure, type MeilisearchConnection } from './meilisearch-connection.ts';
import { postingFilter } from './posting-filter.ts';
import { profileFilter, rankCandidates, type Candidate, type RankedCandidate } from './rank-candidates.ts';
import { kmFrom } from './reachable-spots.ts';

/** More pass the hard filters than can be fetched and compared in reasonable time. No failure: another engine is asked. */
export class TooManyCandidates extends Error {
  constructor() {
    super(`more than ${MOST_CANDIDATES} candidates`);
    this.name = 'TooManyCandidates';
  }
}

/** An entry that would be shown is not what the database holds: the index was set back, or a change is under way. */
export class IndexBehind extends Error {
  constructor() {
    super('the index is behind');
    this.name = 'IndexBehind';
  }
}

/** What Meilisearch answers; counting changes and writing are the embedded engine's. */
export type MeilisearchQuestions = Pick<
  SearchEngine,
  'profilesFor' | 'postingsFor' | 'mentorsFor' | 'findPostings' | 'forgetConcepts'
>;

const nowhere: ReadonlyMap<number, number> = new Map();

/**
 * The same questions, answered by a Meilisearch server: its filters find everybody who passes the hard ones, the one score
 * puts them in order here, and the few that are shown are explained from the documents in the database.
 * @throws MeilisearchFailure when the server does not answer as it should; TooManyCandidates; IndexBehind when the document of
 *   a hit is gone or of another version: a list without her would be wrong too
 */
export function meilisearchQuestions(connection: MeilisearchConnection): MeilisearchQuestions {
  const memory = conceptMemory();

  async function entriesOf<Entry>(
    kind: IndexKind,
    filter: readonly string[],
    { limit = MOST_CANDIDATES + 1, sort }: { readonly limit?: number; readonly sort?: string[] } = {},
  ): Promise<Entry[]> {
    const { hits } = await answerOf(
      connection.questions.index(indexName(connection, kind)).search('', { filter: [...filter], limit, sort }),
    );
    if (!Array.isArray(hits)) throw new MeilisearchFailure('unreadable');
    if (hits.length > MOST_CANDIDATES) throw new TooManyCandidates();
    return hits as Entry[];
  }

  return {
    async profilesFor(handle, { posting, today, weights = standardWeights, limit, exclude = [], organisations }) {
      const concepts = await memory.read(handle, conceptsOf.posting(posting));
      const ask = askedPosting(posting, today, weights, concepts);
      const reachable = ask.columns.spot === 0 ? nowhere : await kmFrom(handle, ask.columns.spot);
      const filter = profileFilter(ask, reachable, organisations);
      if (filter === null) return { ranked: [], unknownGerman: [], hasMore: false };
      const excluded = new Set(exclude);
      const candidates = (await entriesOf<Candidate>('profile', filter)).filter(({ id }) => !excluded.has(id));
      const { known, unknown } = rankCandidates(candidates, ask, reachable);
      const most = limited(limit);
      const shown = [...known.slice(0, most), ...unknown.slice(0, most)];
      const documents = await documentsOf(handle, 'profile', shown);
      if (shown.some(({ id, version }) => documents.get(id)?.version !== version)) throw new IndexBehind();
      const hits = (group: readonly RankedCandidate[]) =>
        group.slice(0, most).flatMap(({ id, version, meetsMusts, km }): ProfileHit[] => {
          const document = documents.get(id);
          if (document === undefined) return [];
          const explained = explainPair(document, posting, { weights, related: concepts.related, today, km });
          return [{ profileId: id, version, meetsMusts, ...explained }];
        });
      return { ranked: hits(known), unknownGerman: hits(unknown), hasMore: known.length > most };
    },

    async postingsFor(handle, { profile, today, weights = standardWeights, limit, exclude = [] }) {
      const concepts = await memory.read(handle, conceptsOf.profile(profile));
      const reachable = profile.spotId === null ? nowhere : await kmFrom(handle, profile.spotId);
      const excluded = new Set(exclude);
      const found = await entriesOf<{ id: string; version: number }>(
        'posting',
        postingFilter(profile, today, concepts, reachable),
      );
      const entries = found.filter(({ id }) => !excluded.has(id));
      const documents = await documentsOf(handle, 'posting', entries);
      if (entries.some(({ id, version }) => documents.get(id)?.version !== version)) throw new IndexBehind();
      const ranked = entries.flatMap(({ id }) => {
        const posting = documents.get(id);
        if (posting === undefined) return [];
        const km = posting.spotId === null ? null : (reachable.get(posting.spotId) ?? null);
        const context = { weights, related: concepts.related, today, km };
        const pair = comparePair(profile, posting, context);
        if (!pair.isEligible) return [];
        return [{ posting, context, score: scoreOf(weights, pair.facts), isGermanUnknown: pair.isGermanUnknown }];
      });
      return ranked
        .sort(
          (a, b) =>
            Number(a.isGermanUnknown) - Number(b.isGermanUnknown) ||
            b.score - a.score ||
            (a.posting.id < b.posting.id ? -1 : 1),
        )
        .slice(0, limited(limit))
        .map(({ posting, context, isGermanUnknown }): PostingHit => ({
          postingId: posting.id,
          version: posting.version,
          isGermanUnknown,
          ...explainPair(profile, posting, context),
        }));
    },

    async mentorsFor(handle, query) {
      const filter = query.mode === 'both' ? [] : [`mode != ${query.mode === 'online' ? 'inPerson' : 'online'}`];
      const entries = await entriesOf<{ id: string }>('mentor', filter);
      return rankMentors(
        handle,
        query,
        limited(query.limit),
        entries.map(({ id }) => id),
      );
    },

    async findPostings(_handle, { text, limit }) {
      const words = titleWords(searchedWords(text).join(' '));
      if (words.length === 0) return [];
      // Words are letters, digits, + and #: nothing in them could end the quotes.
      const entries = await entriesOf<{ id: string }>(
        'posting',
        words.map((word) => `words STARTS WITH "${word}"`),
        { limit: limited(limit), sort: ['wordCount:asc'] },
      );
      return entries.map(({ id }) => id);
    },

    forgetConcepts() {
      memory.forget();
    },
  };
}

async function documentsOf<Kind extends IndexKind>(
  handle: Handle,
  kind: Kind,
  entries: readonly { readonly id: string }[],
) {
  const documents = await storedDocuments(
    handle,
    kind,
    entries.map(({ id }) => id),
  );
  return new Map(documents.map((document) => [document.id, document]));
}
