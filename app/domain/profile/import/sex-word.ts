import { fold } from '#app/domain/imports/fold.ts';
import type { Sex } from '#app/domain/identity/identity.ts';

const sexWords: readonly (readonly [RegExp, Sex])[] = [
  [/^(?:w|f|weibl|weiblich|frau|female)$/, 'female'],
  [/^(?:m|maennl|maennlich|mann|herr|male)$/, 'male'],
  [/^(?:d|div|divers|diverse)$/, 'diverse'],
  [/^(?:x|o|ohne|ohneeintrag|ohneangabe|none)$/, 'none'],
];

/** A sex as lists write it: "w", "männl.", "Frau", "divers", "ohne Eintrag". Null: not understood. */
export function readSexWord(text: string): Sex | null {
  const word = fold(text);
  return sexWords.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}
