import { createHash } from 'node:crypto';
import type { ConsentLanguage } from '#app/domain/consent/consent.ts';
import { personWords } from '#app/i18n/person-texts.ts';

/** What a review of a language's page words is about: a changed word makes another version. */
export function wordsVersion(language: ConsentLanguage): string {
  return createHash('sha256').update(JSON.stringify(personWords[language])).digest('hex');
}
