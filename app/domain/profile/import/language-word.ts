import { short, type CellReader } from '#app/domain/imports/cell-reader.ts';
import { fold } from '#app/domain/imports/fold.ts';

/** German names of languages (folded) to ISO 639-1, as far as this group speaks them. */
const languageWords: Readonly<Record<string, string>> = {
  arabisch: 'ar',
  albanisch: 'sq',
  amharisch: 'am',
  armenisch: 'hy',
  aserbaidschanisch: 'az',
  bengalisch: 'bn',
  bengali: 'bn',
  bosnisch: 'bs',
  bulgarisch: 'bg',
  chinesisch: 'zh',
  dari: 'fa',
  deutsch: 'de',
  englisch: 'en',
  farsi: 'fa',
  persisch: 'fa',
  franzoesisch: 'fr',
  ful: 'ff',
  fulfulde: 'ff',
  fulah: 'ff',
  georgisch: 'ka',
  griechisch: 'el',
  hausa: 'ha',
  haussa: 'ha',
  hebraeisch: 'he',
  hindi: 'hi',
  igbo: 'ig',
  italienisch: 'it',
  kroatisch: 'hr',
  kurdisch: 'ku',
  kurmandschi: 'ku',
  kurmanci: 'ku',
  sorani: 'ku',
  lingala: 'ln',
  mazedonisch: 'mk',
  moldauisch: 'ro',
  mongolisch: 'mn',
  nepali: 'ne',
  nepalesisch: 'ne',
  niederlaendisch: 'nl',
  oromo: 'om',
  paschtu: 'ps',
  paschto: 'ps',
  pashto: 'ps',
  polnisch: 'pl',
  portugiesisch: 'pt',
  punjabi: 'pa',
  rumaenisch: 'ro',
  russisch: 'ru',
  serbisch: 'sr',
  slowakisch: 'sk',
  slowenisch: 'sl',
  somali: 'so',
  somalisch: 'so',
  spanisch: 'es',
  suaheli: 'sw',
  swahili: 'sw',
  tadschikisch: 'tg',
  tagalog: 'tl',
  filipino: 'tl',
  tamil: 'ta',
  tamilisch: 'ta',
  thai: 'th',
  thailaendisch: 'th',
  tigrinya: 'ti',
  tigrinisch: 'ti',
  tschechisch: 'cs',
  tschetschenisch: 'ce',
  tuerkisch: 'tr',
  turkmenisch: 'tk',
  twi: 'tw',
  akan: 'tw',
  ukrainisch: 'uk',
  ungarisch: 'hu',
  urdu: 'ur',
  usbekisch: 'uz',
  vietnamesisch: 'vi',
  wolof: 'wo',
  yoruba: 'yo',
};

/** "Englisch (B2)", "Kurdisch", "dari" to ISO 639-1; null for a language not listed. German itself is told elsewhere. */
export function readLanguage(text: string): string | null {
  const bare = text.replace(/[([].*$/, '').replace(/\b[ABC][12]\b.*$/i, '');
  return languageWords[fold(bare)] ?? null;
}

/** The languages of a cell besides German, each once; one nobody knows is left out with a hint. */
export function readLanguages<Field extends string>(
  read: CellReader<Field>,
  field: Field,
): readonly string[] | undefined {
  const named = read.words(field);
  if (named === undefined) return undefined;
  const codes = new Set<string>();
  for (const word of named) {
    const code = readLanguage(word);
    if (code === null) read.problem(field, 'languageUnknown', { value: short(word) });
    else if (code !== 'de') codes.add(code);
  }
  return [...codes];
}
