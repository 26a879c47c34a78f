import { sql } from 'drizzle-orm';
import type { Handle } from '#db/client.ts';
import { relatedConcepts, type RelatedConcepts } from '../../matching/related-concepts.ts';

/** In every profile's rows: the concept that everybody holds, driver of postings that are open to all. */
export const EVERYBODY = -1;

/** Bits of a sketch: as many as a JavaScript number and a JSON document carry without loss. */
const SKETCH_BITS = 52;

/**
 * Two bits per concept. Whoever lacks one of them in the sketch of what she holds does not hold the concept, without a
 * look at any other row; whoever has both has to be looked up.
 */
export function sketchOf(concepts: readonly number[]): number {
  let bits = 0n;
  for (const concept of concepts) {
    const mixed = Math.imul(concept, 0x9e37_79b1) >>> 0;
    bits |= (1n << BigInt(mixed % SKETCH_BITS)) | (1n << BigInt((mixed >>> 16) % SKETCH_BITS));
  }
  return Number(bits);
}

/** The vocabulary as the match index sees it: small numbers, and who can do what nearly. */
export interface ConceptNumbers {
  /** Undefined: not in the vocabulary, so nobody can be found by it. */
  numberOf(key: string): number | undefined;
  keyOf(number: number): string | undefined;
  readonly related: RelatedConcepts;
  /** Relations by the concept that is held. */
  toldBy(key: string): readonly { readonly to: string; readonly weight: number }[];
}

/** Remembers the concepts of one database; read on first use and again after `forget`. */
export function conceptMemory() {
  let remembered: ConceptNumbers | null = null;
  const absent = new Set<string>();
  return {
    forget() {
      remembered = null;
      absent.clear();
    },
    /** @param needed keys to be looked up; one that is new makes the concepts be read again, once */
    async read(handle: Handle, needed: Iterable<string> = []): Promise<ConceptNumbers> {
      const keys = [...needed];
      const known = remembered;
      if (known !== null && keys.every((key) => known.numberOf(key) !== undefined || absent.has(key))) return known;
      const read = await readConcepts(handle);
      for (const key of keys) if (read.numberOf(key) === undefined) absent.add(key);
      remembered = read;
      return read;
    },
  };
}

async function readConcepts(handle: Handle): Promise<ConceptNumbers> {
  const concepts = await handle.all<{ key: string; number: number }>(sql.raw('SELECT key, number FROM concepts'));
  const relations = await handle.all<{ from: string; to: string; weight: number }>(
    sql.raw('SELECT "from", "to", weight FROM concept_relations'),
  );
  const numbers = new Map(concepts.map(({ key, number }) => [key, number]));
  const keys = new Map(concepts.map(({ key, number }) => [number, key]));
  const told = new Map<string, { to: string; weight: number }[]>();
  for (const { from, to, weight } of relations) {
    if (from === to) continue;
    const list = told.get(from) ?? [];
    list.push({ to, weight });
    told.set(from, list);
  }
  return {
    numberOf: (key) => numbers.get(key),
    keyOf: (number) => keys.get(number),
    related: relatedConcepts(relations),
    toldBy: (key) => told.get(key) ?? [],
  };
}
