export const locales = ['de', 'en'] as const;
/** Languages of the portal's own pages. What a person reads about herself has more (namespace of consent). */
export type Locale = (typeof locales)[number];

export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && (locales as readonly string[]).includes(value);
}

/**
 * The best language for a stranger: the first one of `Accept-Language` we have, else German.
 * Only the order of the header counts; browsers send it by weight.
 */
export function localeFromHeader(acceptLanguage: string | null | undefined): Locale {
  for (const part of (acceptLanguage ?? '').split(',')) {
    const tag = part.trim().slice(0, 2).toLowerCase();
    if (isLocale(tag)) return tag;
  }
  return 'de';
}
