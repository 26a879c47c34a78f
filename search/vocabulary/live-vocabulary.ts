import { createVocabulary, type Vocabulary, type VocabularyRows } from './vocabulary.ts';

/** The vocabulary requests share: always the newest snapshot. */
export interface LiveVocabulary extends Vocabulary {
  /** Reads the rows again; whoever asks after it resolves gets an answer from them. Calls take turns: the last one wins. */
  reload(): Promise<void>;
}

/**
 * A vocabulary that can be renewed while the server runs.
 * @param first what it begins with; @param load reads the rows anew
 */
export function liveVocabulary(first: Vocabulary, load: () => Promise<VocabularyRows>): LiveVocabulary {
  let current = first;
  let turn: Promise<void> = Promise.resolve();
  const renew = async () => {
    current = createVocabulary(await load());
  };
  return {
    resolve: (text, kind) => current.resolve(text, kind),
    label: (key, locale) => current.label(key, locale),
    concept: (key) => current.concept(key),
    concepts: () => current.concepts(),
    related: (key) => current.related(key),
    relations: () => current.relations(),
    search: (prefix, options) => current.search(prefix, options),
    reload: () => (turn = turn.then(renew, renew)),
  };
}
