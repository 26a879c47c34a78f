import { isConsentLanguage } from '#app/domain/consent/consent-link.ts';
import type { ConsentLanguage } from '#app/domain/consent/consent.ts';
import type { PageSettings } from './page-settings.ts';

/**
 * The language of a page of a person's own link, as its loader said it or threw it; German when it could say nothing. Null
 * for every page of the portal itself.
 */
export function languageOfPage(settings: PageSettings, data: unknown, error: unknown): ConsentLanguage | null {
  if (settings.ownLanguage !== true) return null;
  const thrown = typeof error === 'object' && error !== null && 'data' in error ? error.data : undefined;
  for (const said of [data, thrown]) {
    const language = typeof said === 'object' && said !== null && 'language' in said ? said.language : undefined;
    if (isConsentLanguage(language)) return language;
  }
  return 'de';
}
