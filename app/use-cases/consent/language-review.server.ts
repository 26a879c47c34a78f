import type { ConsentLanguage } from '#app/domain/consent/consent.ts';
import type { Handle } from '#db/client.ts';
import { listLanguageReviews, type ConsentText } from '#db/queries/consent/consent.ts';
import type { AppContext } from '../app-context.ts';

/** What a language needs before a real person may decide in it. */
export interface LanguageReadiness {
  /** Somebody has put a name under exactly this text and exactly these page words. */
  readonly isReviewed: boolean;
  /** A decision may be taken on a phone in this language: reviewed, or nobody in this world is real. */
  readonly mayDecide: boolean;
}

/**
 * Whether a person may decide on her phone with this text.
 * @param version of the page words that are shown around it (`wordsVersion`)
 */
export async function readinessOf(
  app: AppContext,
  handle: Handle,
  text: Pick<ConsentText, 'reviewedBy'>,
  words: { readonly language: ConsentLanguage; readonly version: string },
): Promise<LanguageReadiness> {
  const reviews = await listLanguageReviews(handle);
  const isReviewed =
    text.reviewedBy !== null &&
    reviews.some(({ language, version }) => language === words.language && version === words.version);
  return { isReviewed, mayDecide: isReviewed || app.config.mode !== 'production' };
}
