import type { Stage2Row } from './views.ts';

/** What a row of stage 2 says that does not depend on the posting: what two rows could be joined by without a pseudonym. */
const dependsOnPosting = new Set([
  'day',
  'company',
  'posting',
  'person',
  'pseudonym',
  'fit',
  'mustsAsked',
  'mustsOnRequest',
  'mustsMet',
  'musts',
  'hours',
  'shift',
  'commute',
]);

/** The joinable part of a row, as one text. */
export function traitsOf(row: Stage2Row): string {
  return JSON.stringify(
    Object.keys(row)
      .filter((field) => !dependsOnPosting.has(field))
      .sort()
      .map((field) => [field, row[field]]),
  );
}

/**
 * Share of the people who can be followed from one posting to another without a pseudonym: the joinable part of their rows
 * is theirs alone among everybody.
 * @param rows one per person at least; several of the same person count once
 * @returns 0..1
 */
export function linkability(rows: readonly Stage2Row[]): number {
  const people = new Map<string, Set<string>>();
  for (const row of rows) {
    const traits = traitsOf(row);
    const found = people.get(traits);
    if (found === undefined) people.set(traits, new Set([row.person]));
    else found.add(row.person);
  }
  const everybody = new Set(rows.map(({ person }) => person));
  if (everybody.size === 0) return 0;
  const alone = [...people.values()].filter((persons) => persons.size === 1).length;
  return alone / everybody.size;
}
