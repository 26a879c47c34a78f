import { isImportedNumber } from '../reference/imported-concept.ts';

/** Skills from which an origin, a native language or a religion can be guessed: the vocabulary's languages, and these. */
const tellAnOrigin: ReadonlySet<string> = new Set(
  [
    'albanian',
    'arabic',
    'bulgarian',
    'english',
    'french',
    'italian',
    'kurdish',
    'pashto',
    'persian',
    'polish',
    'romanian',
    'russian',
    'serbian-croatian-bosnian',
    'somali',
    'spanish',
    'tigrinya',
    'turkish',
    'ukrainian',
    'arabic-cuisine',
    'halal-meat-processing',
  ].map((slug) => `skill.${slug}`),
);

/**
 * May a company read this occupation or skill in a single profile before an introduction? Only words of the curated
 * vocabulary that say nothing of an origin; nobody has read what a house imported for what it tells of people.
 */
export function isShowable(concept: { readonly key: string; readonly number: number }): boolean {
  return !isImportedNumber(concept.number) && !tellAnOrigin.has(concept.key);
}
