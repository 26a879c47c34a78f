import { isConsentLanguage } from '#app/domain/consent/consent-link.ts';
import type { ConsentLanguage } from '#app/domain/consent/consent.ts';
import { personWords } from '#app/i18n/person-texts.ts';

/**
 * The language beside German in which a question is printed (`?in=`, English where nobody chose), with the three answers in it.
 * For the pages of questions on paper.
 */
export function paperLanguage(url: URL): {
  readonly language: ConsentLanguage;
  readonly answers: { readonly yes: string; readonly no: string; readonly call: string };
} {
  const asked = url.searchParams.get('in');
  const language = isConsentLanguage(asked) ? asked : 'en';
  const { yes, no, call } = personWords[language].page.question;
  return { language, answers: { yes, no, call } };
}
