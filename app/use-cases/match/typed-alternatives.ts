import type { Vocabulary } from '#search/vocabulary/vocabulary.ts';
import { visibleText, withoutGenderMarks } from '#search/vocabulary/tidy-text.ts';

/** Somebody who joins more than this with "oder" is not searching any more. */
const mostPieces = 10;

/**
 * Occupations, or skills, that stand right before and behind an "oder": either is enough ("Kinderpflegerin oder Erzieherin").
 * Groups of at least two keys; whatever else stands beside "oder" makes none.
 */
export function alternativesIn(vocabulary: Vocabulary, text: string): string[][] {
  const pieces = withoutGenderMarks(visibleText(text)).split(/\s(?:oder|or)\s/iu);
  if (pieces.length < 2 || pieces.length > mostPieces) return [];
  const ends = pieces.map((piece) => {
    const typed = piece.trim();
    const { concepts } = vocabulary.resolve(typed);
    return {
      first: concepts.find(({ matchedText }) => typed.startsWith(matchedText))?.key,
      last: concepts.find(({ matchedText }) => typed.endsWith(matchedText))?.key,
    };
  });
  const kindOf = (key: string | undefined) => (key === undefined ? undefined : vocabulary.concept(key)?.kind);
  const groups: string[][] = [];
  let group: string[] = [];
  ends.forEach(({ first, last }, index) => {
    const before = ends[index - 1]?.last;
    const isJoined = first !== undefined && kindOf(first) !== undefined && kindOf(first) === kindOf(before);
    if (isJoined) group.push(...[before, first].filter((key) => key !== undefined));
    // What stands between two "oder" alone goes on with the group.
    if (!isJoined || first !== last) {
      groups.push(group);
      group = [];
    }
  });
  return [...groups, group].map((keys) => [...new Set(keys)]).filter((keys) => keys.length > 1);
}
