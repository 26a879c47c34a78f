import type * as german from './de.ts';

/** The same keys as the German words, any text. */
type Same<T> = T extends string ? string : { readonly [K in keyof T]: Same<T[K]> };

/** Words of the pages of a person's own link in one language, and those of the card a company reads. */
export interface PersonWords {
  readonly page: Same<typeof german.page>;
  readonly fit: Same<typeof german.fit>;
}
