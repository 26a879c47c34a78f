import type { ConsentLanguage } from '#app/domain/consent/consent.ts';
import ar from './person/ar.ts';
import deSimple from './person/de-simple.ts';
import * as de from './person/de.ts';
import en from './person/en.ts';
import fa from './person/fa.ts';
import ru from './person/ru.ts';
import tr from './person/tr.ts';
import uk from './person/uk.ts';
import type { PersonWords } from './person/words.ts';
import type { TextSource } from './text-keys.ts';
import { textSource } from './text-source.ts';
import { sourceFor } from './texts.ts';

/** Server and tests only: what people read on their own link, in every language. To add one: a file in `person/`, one line here. */
export const personWords: Readonly<Record<ConsentLanguage, PersonWords>> = {
  de: { page: de.page, fit: de.fit },
  'de-simple': deSimple,
  en,
  uk,
  ar,
  fa,
  tr,
  ru,
};

const german = textSource('de', { person: de.page, proposal: { fit: de.fit } }, sourceFor('de'));
const sources = new Map<ConsentLanguage, TextSource>([['de', german]]);

/**
 * Texts of a person's pages in her language; what a language has no words for is German. The card of a company's view asks
 * for namespace `proposal` and finds its words in her language here.
 */
export function personSource(language: ConsentLanguage): TextSource {
  let source = sources.get(language);
  if (source === undefined) {
    const { page, fit } = personWords[language];
    source = textSource(language, { person: page, proposal: { fit } }, german);
    sources.set(language, source);
  }
  return source;
}
