import type { ConceptKind } from '#app/domain/reference/understood.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

export interface CoverageFigures {
  readonly understood: number;
  readonly of: number;
}

/**
 * How many of the different words of lists as people keep them stand for a concept.
 * @param cells contents of columns, several words in one separated by commas
 */
export function measureCoverage(
  vocabulary: Vocabulary,
  cells: readonly { readonly kind: ConceptKind; readonly text: string }[],
): CoverageFigures {
  const words = new Map<string, boolean>();
  for (const { kind, text } of cells)
    for (const word of text.split(',').map((part) => part.trim()))
      if (word !== '' && !words.has(`${kind} ${word}`)) {
        const { concepts, ambiguous } = vocabulary.resolve(word, kind);
        words.set(`${kind} ${word}`, concepts.length + ambiguous.length > 0);
      }
  return { understood: [...words.values()].filter(Boolean).length, of: words.size };
}
