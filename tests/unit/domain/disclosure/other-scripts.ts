/**
 * How people write one name in other scripts and by other rules, written down apart from the guard's own tables: official
 * tables letter by letter, without any regard for what the guard does with them.
 */
const pick = (table: Readonly<Record<string, string>>, text: string) =>
  [...text.toLowerCase()].map((letter) => table[letter] ?? letter).join('');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const english: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'y',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ь: '',
  ю: 'iu',
  я: 'ia',
};
const german: Record<string, string> = {
  ...english,
  в: 'w',
  є: 'je',
  ж: 'sch',
  з: 's',
  и: 'y',
  ї: 'ji',
  й: 'j',
  х: 'ch',
  ц: 'z',
  ч: 'tsch',
  ш: 'sch',
  щ: 'schtsch',
  ю: 'ju',
  я: 'ja',
};
const iso: Record<string, string> = {
  ...english,
  є: 'je',
  ж: 'ž',
  ї: 'ji',
  й: 'j',
  х: 'ch',
  ц: 'c',
  ч: 'č',
  ш: 'š',
  щ: 'šč',
  ю: 'ju',
  я: 'ja',
};

/** A Ukrainian name in Latin letters: passport (2010), German (Duden), scientific. */
export const cyrillicInLatin = (name: string) => [english, german, iso].map((table) => capital(pick(table, name)));

const arabicLetters: Record<string, string> = {
  ب: 'b',
  ت: 't',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ط: 't',
  ع: '',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
};
const arabicGerman: Record<string, string> = { ...arabicLetters, ج: 'dsch', خ: 'ch', ش: 'sch', ز: 's', ق: 'k', ي: 'j' };

/** Consonants of an Arabic name with the vowels its bearer writes between them, by the English and the German habit. */
export function arabicInLatin(consonants: string, vowels: readonly string[]): string[] {
  return [arabicLetters, arabicGerman].map((table) =>
    capital([...consonants].map((letter, index) => (table[letter] ?? letter) + (vowels[index] ?? '')).join('')),
  );
}

/** ä as ae, and without its dots. */
export const withoutUmlauts = (name: string) => [
  name
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('Ö', 'Oe')
    .replaceAll('Ü', 'Ue')
    .replaceAll('ß', 'ss'),
  name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss'),
];
