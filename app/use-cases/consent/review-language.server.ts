import { createHash } from 'node:crypto';
import type { Actor } from '#app/domain/account/actor.ts';
import { consentLanguages, type ConsentLanguage, type ConsentPurpose } from '#app/domain/consent/consent.ts';
import { DomainError, fieldError } from '#app/domain/domain-error.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import {
  everyConsentText,
  insertLanguageReview,
  listLanguageReviews,
  reviewTexts,
} from '#db/queries/consent/consent.ts';
import type { Handle } from '#db/client.ts';
import { write } from '#db/transaction.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';

/** One language as a reviewer reads it: all consent texts in force, and whether somebody has put a name under them. */
export interface ReviewedLanguage {
  readonly language: ConsentLanguage;
  readonly texts: readonly { readonly purpose: ConsentPurpose; readonly body: string }[];
  /** What a review is about: all texts and words at once. */
  readonly version: string;
  /** The latest review that still holds: texts and page words are exactly those that were read. */
  readonly review: { readonly reviewedBy: string; readonly reviewedOn: Day } | null;
}

type WordsVersion = (language: ConsentLanguage) => string;

/** All languages with their texts and reviews, for an administrator. @param wordsVersion of the page words */
export async function listLanguages(
  app: AppContext,
  actor: Actor,
  wordsVersion: WordsVersion,
): Promise<readonly ReviewedLanguage[]> {
  allow(actor, 'houseText.edit', {});
  return languagesOf(app.db, wordsVersion);
}

async function languagesOf(handle: Handle, wordsVersion: WordsVersion): Promise<readonly ReviewedLanguage[]> {
  const all = await everyConsentText(handle);
  const reviews = await listLanguageReviews(handle);
  return consentLanguages.map((language) => {
    const texts = all
      .filter((text) => text.language === language)
      .sort((a, b) => a.purpose.localeCompare(b.purpose, 'en'));
    const words = wordsVersion(language);
    const review = reviews.find((one) => one.language === language && one.version === words);
    const holds = review !== undefined && texts.length > 0 && texts.every((text) => text.reviewedBy !== null);
    return {
      language,
      texts: texts.map(({ purpose, body }) => ({ purpose, body })),
      version: createHash('sha256')
        .update([words, ...texts.map((text) => text.version)].join(' '))
        .digest('hex'),
      review: holds ? { reviewedBy: review.reviewedBy, reviewedOn: review.reviewedOn } : null,
    };
  });
}

/**
 * Somebody who masters the language has read its consent texts and page words and found them right: from now on people
 * may decide on their phones in it. It holds until a text or a word changes.
 * @param input `version`: what the reviewer read
 * @throws DomainError conflict (`wordsChanged`) when texts or words are not those any more; invalid (`dayInFuture`)
 */
export async function reviewLanguage(
  app: AppContext,
  actor: Actor,
  input: {
    readonly language: ConsentLanguage;
    readonly version: string;
    readonly reviewedBy: string;
    readonly reviewedOn: Day;
  },
  wordsVersion: WordsVersion,
): Promise<void> {
  allow(actor, 'houseText.edit', {});
  const now = app.clock.now();
  const { language, reviewedBy, reviewedOn } = input;
  if (reviewedOn > dayOf(now)) throw fieldError({ field: 'reviewedOn', code: 'dayInPastOnly' });
  await write(app.db, async (tx) => {
    const shown = (await languagesOf(tx, wordsVersion)).find((one) => one.language === language);
    if (shown?.version !== input.version) throw new DomainError('conflict', 'wordsChanged');
    await reviewTexts(tx, language, { reviewedBy, reviewedOn });
    await insertLanguageReview(tx, {
      language,
      version: wordsVersion(language),
      reviewedBy,
      reviewedOn,
      recordedBy: actor.userId,
      recordedAt: now,
    });
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: 'consent.review',
      subjectKind: 'houseText',
      subjectIds: [`consent-${language}`],
    });
  });
}
