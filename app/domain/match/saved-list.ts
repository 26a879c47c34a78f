/** What somebody can save a search in: staff the profiles of their reach, companies the cards and the detailed profiles. */
export const savedLists = ['profiles', 'cards', 'detailed'] as const;
export type SavedList = (typeof savedLists)[number];
export const companyLists = ['cards', 'detailed'] as const satisfies readonly SavedList[];

/**
 * What of a list is new to somebody: marks she has not seen. A mark of a card ends with its number (`...#15`): a card she
 * knows is new again once its number has grown, never because it fell.
 */
export function newMarks(now: readonly string[], known: readonly string[]): string[] {
  const most = new Map<string, number>();
  for (const mark of known) {
    const [key, count] = partsOf(mark);
    most.set(key, Math.max(most.get(key) ?? -1, count));
  }
  return now.filter((mark) => {
    const [key, count] = partsOf(mark);
    const seen = most.get(key);
    return seen === undefined || count > seen;
  });
}

function partsOf(mark: string): [key: string, count: number] {
  const at = mark.lastIndexOf('#');
  return at < 0 ? [mark, 0] : [mark.slice(0, at), Number(mark.slice(at + 1))];
}
