import type { ConsentPurpose } from '#app/domain/consent/consent.ts';

/** The purposes a person can be asked about on her own phone: their texts stand in all languages. */
export type TranslatedPurpose = Exclude<ConsentPurpose, 'mentoring'>;

/**
 * The paragraphs of one text in the order of the German one: the question, what is seen, what is not, and then what there
 * is to know (`aftercare` shows nothing to anybody: the question, then what there is to know).
 */
export type ConsentParagraphs = Readonly<Record<TranslatedPurpose, readonly string[]>>;
