/** Languages a volunteer may tick besides German, most asked first: ISO 639-1. */
export const mentorLanguages = [
  'en',
  'uk',
  'ru',
  'ar',
  'fa',
  'tr',
  'ku',
  'fr',
  'ps',
  'ti',
  'so',
  'es',
  'pl',
  'ro',
  'bg',
  'sq',
  'sr',
  'it',
  'pt',
  'vi',
] as const;
export type MentorLanguage = (typeof mentorLanguages)[number];
