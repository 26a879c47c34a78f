import { sql } from 'drizzle-orm';
import type { Handle } from '#db/client.ts';
import type { MatchDocument } from '../../documents/match-document.ts';
import type { PostingDocument } from '../../documents/posting-document.ts';
import type { BrowseFiltered, PostingHit, ProfileHit, SearchEngine } from '../../engine.ts';
import { explainPair } from '../../matching/explain.ts';
import { standardWeights } from '../../matching/weights.ts';
import { askedPosting } from './asked-posting.ts';
import { browseProfiles, profileIds } from './browse-profiles.ts';
import { conceptMemory } from './concept-numbers.ts';
import { countAlike } from './count-alike.ts';
import { countChanges } from './count-changes.ts';
import { countLists } from './count-lists.ts';
import { countProfileChanges } from './count-profile-changes.ts';
import { putMentorRows, rankMentors, removeMentorRows } from './mentor-rows.ts';
import { putPostingRows, removePostingRows } from './posting-rows.ts';
import { findPostingsByText } from './posting-text.ts';
import { putProfileRows, removeProfileRows } from './profile-rows.ts';
import { rankPostings } from './rank-postings.ts';
import type { RankPlan } from './facts-table.ts';
import { rankProfiles } from './rank-profiles.ts';
import { rebuildIndex } from './rebuild-index.ts';

const DEFAULT_LIMIT = 20;
const GREATEST_LIMIT = 200;
/** How many concept counts may have changed before they are read again; they decide about speed only. */
const COUNTS_READ_EVERY = 200;

/** How many hits a question wants: 20 by default, at most 200. */
export const limited = (limit: number | undefined) =>
  Math.min(GREATEST_LIMIT, Math.max(1, Math.trunc(limit ?? DEFAULT_LIMIT)));

/**
 * The engine inside the app's own database: one per database, since it remembers that database's concepts.
 * Its tables come from `ensureEmbeddedTables`.
 * @param smallConcept concepts with fewer holders are scanned directly; @param gatherBelow tiers with fewer holders share a
 * statement. Only speed depends on the two.
 */
export function embeddedEngine({
  smallConcept = 3_000,
  gatherBelow = 20_000,
}: { readonly smallConcept?: number; readonly gatherBelow?: number } = {}): SearchEngine {
  const memory = conceptMemory();
  let counts: Map<number, number> | null = null;
  let changesSeen = 0;

  async function planFor(handle: Handle): Promise<RankPlan> {
    if (counts === null || changesSeen > COUNTS_READ_EVERY) {
      const rows = await handle.all<{ skill: number; profiles: number }>(
        sql.raw('SELECT skill, profiles FROM match_count'),
      );
      counts = new Map(rows.map(({ skill, profiles }) => [skill, profiles]));
      changesSeen = 0;
    }
    const known = counts;
    return { profilesWith: (concept) => known.get(concept) ?? 0, smallConcept, gatherBelow };
  }
  const conceptsOf = (documents: readonly MatchDocument[]) =>
    new Set(documents.flatMap(({ skills, occupations }) => [...skills, ...occupations]));
  const conceptsAsked = (documents: readonly PostingDocument[]) =>
    new Set(
      documents.flatMap(({ musts, nices, occupation }) => [
        ...musts,
        ...nices,
        ...(occupation === null ? [] : [occupation]),
      ]),
    );

  const conceptsBrowsed = (queries: readonly BrowseFiltered[]) =>
    new Set(queries.flatMap(({ concepts, oneOf }) => [...concepts, ...oneOf.flat()]));

  const engine: SearchEngine = {
    name: 'embedded',

    async profilesFor(
      handle,
      { posting, today, weights = standardWeights, limit, exclude = [], organisations = null },
    ) {
      const concepts = await memory.read(handle, conceptsAsked([posting]));
      const most = limited(limit);
      const ask = askedPosting(posting, today, weights, concepts);
      const ranked = await rankProfiles(
        handle,
        ask,
        { known: most + 1, unknown: most, among: { exclude, organisations } },
        await planFor(handle),
      );
      const hits = (group: typeof ranked.known): ProfileHit[] =>
        group.map(({ id, meetsMusts, km, document }) => ({
          profileId: id,
          version: document.version,
          meetsMusts,
          ...explainPair(document, posting, { weights, related: concepts.related, today, km }),
        }));
      return {
        ranked: hits(ranked.known.slice(0, most)),
        unknownGerman: hits(ranked.unknown),
        hasMore: ranked.known.length > most,
      };
    },

    async postingsFor(handle, { profile, today, weights = standardWeights, limit, exclude = [] }) {
      const concepts = await memory.read(handle, conceptsOf([profile]));
      const ranked = await rankPostings(handle, profile, today, weights, limited(limit), exclude, concepts);
      const documents = await postingDocuments(
        handle,
        ranked.map(({ id }) => id),
      );
      return ranked.flatMap(({ id, km, isGermanUnknown }): PostingHit[] => {
        const posting = documents.get(id);
        if (posting === undefined) return [];
        return [
          {
            postingId: id,
            version: posting.version,
            isGermanUnknown,
            ...explainPair(profile, posting, { weights, related: concepts.related, today, km }),
          },
        ];
      });
    },

    mentorsFor: (handle, query) => rankMentors(handle, query, limited(query.limit)),

    async changesFor(handle, { posting, today, weights = standardWeights, exclude = [], organisations = null }) {
      const concepts = await memory.read(handle, conceptsAsked([posting]));
      const ask = askedPosting(posting, today, weights, concepts);
      return countChanges(handle, ask, { exclude, organisations }, await planFor(handle));
    },

    async countAlike(handle, posting) {
      return countAlike(handle, posting, await memory.read(handle, conceptsAsked([posting])));
    },

    async browseProfiles(handle, query) {
      return browseProfiles(handle, query, await memory.read(handle, conceptsBrowsed([query])));
    },

    async profileIds(handle, query) {
      return profileIds(handle, query, await memory.read(handle, conceptsBrowsed([query])));
    },

    async countProfiles(handle, queries) {
      return countLists(handle, queries, await memory.read(handle, conceptsBrowsed(queries)));
    },

    async changesForProfile(handle, { profile, today, weights = standardWeights, exclude = [] }) {
      const concepts = await memory.read(handle, conceptsOf([profile]));
      return countProfileChanges(handle, profile, today, weights, exclude, concepts);
    },

    findPostings: (handle, { text, limit }) => findPostingsByText(handle, text, limited(limit)),

    async putProfiles(tx, documents) {
      changesSeen += documents.length;
      await putProfileRows(tx, documents, await memory.read(tx, conceptsOf(documents)));
    },
    async removeProfiles(tx, ids) {
      changesSeen += ids.length;
      await removeProfileRows(tx, ids);
    },
    async putPostings(tx, documents) {
      await putPostingRows(tx, documents, await memory.read(tx, conceptsAsked(documents)));
    },
    removePostings: removePostingRows,
    putMentors: putMentorRows,
    removeMentors: removeMentorRows,

    rebuild: (db, source, onProgress = () => undefined) => rebuildIndex(engine, db, source, onProgress),
    forgetConcepts() {
      memory.forget();
    },
  };
  return engine;
}

async function postingDocuments(handle: Handle, ids: readonly string[]): Promise<Map<string, PostingDocument>> {
  if (ids.length === 0) return new Map();
  const rows = await handle.all<{ id: string; document: string }>(
    sql`SELECT id, document FROM posting_row WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
  );
  return new Map(rows.map(({ id, document }) => [id, JSON.parse(document) as PostingDocument]));
}
