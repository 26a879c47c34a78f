import type { Locale } from './locale.ts';

const names: Record<Locale, Intl.DisplayNames> = {
  de: new Intl.DisplayNames('de', { type: 'language' }),
  en: new Intl.DisplayNames('en', { type: 'language' }),
};
/** Where the usual word differs from the one of the Unicode tables. */
const usual: Record<Locale, Readonly<Record<string, string>>> = {
  de: { fa: 'Farsi / Dari', ku: 'Kurdisch', ps: 'Paschtu', ti: 'Tigrinya' },
  en: { fa: 'Farsi / Dari', ku: 'Kurdish', ps: 'Pashto', ti: 'Tigrinya' },
};

/** The name of a language (ISO 639-1) in the reader's language; the code itself when it has none. */
export function languageName(locale: Locale, code: string): string {
  return usual[locale][code] ?? names[locale].of(code) ?? code;
}
