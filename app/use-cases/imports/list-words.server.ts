import type { ConceptKind } from '#app/domain/reference/understood.ts';
import { companyNameKey } from '#app/domain/company/company.ts';
import type { AppContext } from '../app-context.ts';

export interface UnderstoodWords {
  readonly concepts: readonly string[];
  readonly unknown: readonly string[];
}

export interface FoundSpot {
  readonly placeId: number | null;
  readonly quarterId: number | null;
}

/** Where somebody lives, or a company is, as a row says it. */
export interface ListedSpot {
  readonly town?: string | null;
  readonly quarter?: string | null;
  readonly postcode?: string | null;
}

/** Where somebody is: a place that is known, however it is written; else what was written. */
export function listedPlace(town: string | null, { placeId, quarterId }: FoundSpot) {
  return placeId === null ? town : { placeId, quarterId };
}

/** What a list says in words, understood. */
export interface ListWords {
  understand(words: readonly string[], kind: ConceptKind): UnderstoodWords;
  /** Null fields where the place is not known or not clear. */
  spot(listed: ListedSpot): FoundSpot;
}

/**
 * Understands the words of one list. A list repeats itself: each word and each place is looked up once.
 * For one import; vocabulary and places are those of the moment.
 */
export function listWords(app: AppContext): ListWords {
  const known = new Map<string, UnderstoodWords>();
  const spots = new Map<string, FoundSpot>();
  const one = (word: string, kind: ConceptKind): UnderstoodWords => {
    const key = `${kind} ${word}`;
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const { concepts, unknown, ambiguous } = app.vocabulary.resolve(word, kind);
    const understood = {
      concepts: concepts.map((concept) => concept.key),
      unknown: concepts.length === 0 ? [word] : [...unknown, ...ambiguous.map((item) => item.text)],
    };
    known.set(key, understood);
    return understood;
  };
  const oneSpot = (text: string): FoundSpot | null => {
    const answer = app.places.resolve(text);
    if (answer.kind !== 'one' || answer.spot.kind === 'district') return null;
    return answer.spot.kind === 'quarter'
      ? { placeId: answer.spot.placeId, quarterId: answer.spot.id }
      : { placeId: answer.spot.id, quarterId: null };
  };
  return {
    understand(words, kind) {
      const parts = words.map((word) => one(word, kind));
      return {
        concepts: [...new Set(parts.flatMap((part) => part.concepts))],
        unknown: [...new Set(parts.flatMap((part) => part.unknown))],
      };
    },
    spot({ town = null, quarter = null, postcode = null }) {
      const key = `${town ?? ''}|${quarter ?? ''}|${postcode ?? ''}`;
      const remembered = spots.get(key);
      if (remembered !== undefined) return remembered;
      const tries = [
        quarter !== null && town !== null ? `${quarter} (${town})` : null,
        town,
        postcode !== null && town !== null ? `${postcode} ${town}` : null,
        town === null ? postcode : null,
      ];
      const found = tries.map((text) => (text === null ? null : oneSpot(text))).find((spot) => spot !== null) ?? {
        placeId: null,
        quarterId: null,
      };
      spots.set(key, found);
      return found;
    },
  };
}

/** Names of caseworkers by folded name, for the column of a list; a name two people share leads to nobody. */
export function caseworkerIndex(
  colleagues: readonly { readonly id: string; readonly displayName: string | null }[],
): (name: string) => string | null {
  const byName = new Map<string, string | null>();
  const note = (name: string, id: string) =>
    byName.set(companyNameKey(name), byName.has(companyNameKey(name)) ? null : id);
  for (const { id, displayName } of colleagues) {
    if (displayName === null) continue;
    note(displayName, id);
    const [first, ...rest] = displayName.trim().split(/\s+/);
    if (first !== undefined && rest.length > 0) note(`${rest.join(' ')}, ${first}`, id);
  }
  return (name) => byName.get(companyNameKey(name)) ?? null;
}
