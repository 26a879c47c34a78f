import { write } from '#db/transaction.ts';
import type { MatchDocument } from '#search/documents/match-document.ts';
import { aProfile } from './search-documents.ts';
import type { TestApp } from './test-app.ts';

/** Numbers far from those of profiles in the database. */
const firstNumber = 5_000_000;
let made = 0;

/**
 * Puts published people into the match index and nowhere else: who counts, not who can be opened.
 * @param over what the person of each index, from 0, can do
 */
export async function fillIndex(
  app: TestApp,
  count: number,
  over: (index: number) => Partial<MatchDocument> = () => ({}),
): Promise<string[]> {
  const documents = Array.from({ length: count }, (_, index) => {
    made += 1;
    return aProfile({ id: `crowd-${made}`, number: firstNumber + made, ...over(index) });
  });
  await write(app.db, (tx) => app.engine.putProfiles(tx, documents));
  return documents.map(({ id }) => id);
}

/** For `fillIndex`: every combination of these skills is held by alike many, so that all of them may be told together. */
export function everyMixOf(skills: readonly string[]): (index: number) => { readonly skills: string[] } {
  return (index) => ({ skills: skills.filter((_, position) => (index >> position) % 2 === 1) });
}
