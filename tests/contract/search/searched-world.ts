import type { Database } from '#db/client.ts';
import { conceptRelations, concepts, placeKm } from '#db/schema/index.ts';
import type { MatchDocument } from '#search/documents/match-document.ts';
import type { PostingDocument } from '#search/documents/posting-document.ts';
import type { SearchEngine } from '#search/engine.ts';
import { comparePair } from '#search/matching/pair.ts';
import { relatedConcepts } from '#search/matching/related-concepts.ts';
import { scoreOf } from '#search/matching/score-terms.ts';
import type { Weights } from '#search/matching/weights.ts';

export const today = '2026-11-23';
const names = ['welder', 'mag', 'tig', 'drawings', 'sheet-metal', 'grinding', 'warehouse', 'sewing'];
export const keys = names.map((name) => `test.${name}`);
export const [welder = '', mag = '', tig = '', drawings = '', sheetMetal = '', grinding = ''] = keys;
const relations = [
  { from: tig, to: mag, weight: 800 },
  { from: grinding, to: sheetMetal, weight: 400 },
  { from: 'test.sewing', to: drawings, weight: 1000 },
  { from: sheetMetal, to: welder, weight: 600 },
  { from: mag, to: tig, weight: 800 },
];
export const related = relatedConcepts(relations);
/** Five towns on a line, 7 km apart, and one that is more than 100 km from all of them. */
export const towns = [9_000_001, 9_000_002, 9_000_003, 9_000_004, 9_000_005];
export const farAway = 9_000_099;
export const world = { concepts: keys, spots: [...towns, farAway], today };

/** Along the line; null where one of them is nowhere near. */
export function kmBetween(a: number | null, b: number | null): number | null {
  if (a === b) return 0;
  if (a === null || b === null || a === farAway || b === farAway) return null;
  return Math.abs(a - b) * 7;
}

/** Adds the concepts, relations and distances of the suite. */
export async function withSearchRows(db: Database): Promise<Database> {
  await db.insert(concepts).values(
    keys.map((key, index) => ({
      key,
      number: 900_001 + index,
      kind: 'skill' as const,
      curated: false,
    })),
  );
  await db.insert(conceptRelations).values(relations);
  const pairs = towns.flatMap((a) => towns.filter((b) => b !== a).map((b) => ({ a, b, km: kmBetween(a, b) ?? 0 })));
  await db.insert(placeKm).values(pairs);
  return db;
}

interface Truth {
  readonly id: string;
  readonly score: number;
}
interface ProfileTruth extends Truth {
  readonly meetsMusts: boolean;
}
export const byRank = (a: Truth, b: Truth) => b.score - a.score || (a.id < b.id ? -1 : 1);
const byMustsAndRank = (a: ProfileTruth, b: ProfileTruth) =>
  Number(b.meetsMusts) - Number(a.meetsMusts) || byRank(a, b);

/** Everybody compared in a plain loop: what every engine has to find. */
export function bruteForce(profiles: readonly MatchDocument[], posting: PostingDocument, weights: Weights) {
  const known: ProfileTruth[] = [];
  const unknown: ProfileTruth[] = [];
  for (const profile of profiles) {
    const pair = comparePair(profile, posting, {
      weights,
      related,
      today,
      km: kmBetween(profile.spotId, posting.spotId),
    });
    if (pair.isEligible)
      (pair.isGermanUnknown ? unknown : known).push({
        id: profile.id,
        meetsMusts: pair.meetsMusts,
        score: scoreOf(weights, pair.facts),
      });
  }
  return { known: known.sort(byMustsAndRank), unknown: unknown.sort(byMustsAndRank) };
}

/** What the parts of the contract work with. */
export interface ContractRun {
  /** An engine on a database of its own, with the world's concepts and distances and what the test puts into it. */
  readonly prepared: (content?: {
    profiles?: readonly MatchDocument[];
    postings?: readonly PostingDocument[];
  }) => Promise<{ readonly db: Database; readonly engine: SearchEngine }>;
  /** Waits until earlier writes can be found. */
  readonly settle: () => Promise<void>;
  /** How many random cases. */
  readonly runs: number;
}
