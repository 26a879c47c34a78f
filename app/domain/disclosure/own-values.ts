import { foldText } from '../reference/fold-text.ts';
import type { TextFinding, TextFindingKind } from './text-guard.ts';
import { soundsAlike, soundsOf, type WordSounds } from './word-sounds.ts';

/** What is known of one person and would tell who she is. */
export interface OwnValues {
  readonly firstName: string;
  readonly lastName: string;
  /** Town, quarter: below the district nothing is shown. */
  readonly places: readonly string[];
  /** Where she has been, except the company the text is for. */
  readonly employers: readonly string[];
  readonly street: string | null;
  readonly postcode: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  /** Customer number. */
  readonly number: string | null;
  /** ISO day. */
  readonly birthOn: string | null;
  /** What stands on her papers. */
  readonly permitText: string | null;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Words of a text with their places; signs without width and accents belong to the word around them. */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\p{Cf}])*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}

/** Parts of names that many share and that name nobody alone. */
const particles = new Set([
  'al',
  'el',
  'ul',
  'ad',
  'von',
  'van',
  'de',
  'der',
  'den',
  'di',
  'da',
  'zu',
  'bin',
  'ibn',
  'ben',
  'bint',
  'abu',
  'umm',
  'abd',
]);
const legalForms = /^(?:gmbh|ag|kg|co|ohg|gbr|ug|ev|eg|se|mbh|und|inhaber|inh|the|der|die|das|firma|fa)$/;
const streetWord = /(stra(?:ß|ss)e|str)$/i;

/** What a German, Slavic or English ending may hide: Musters, Mustersche, Шевченком. */
function withoutEnding(word: string): string[] {
  const stems = [/(?:s|es|ens|en|n|sche[nrsm]?|in)$/iu, /s$/iu, /(?:ом|ой|ою|ем|ам|ами|ові|еві|ого|у|а|і|и|ы|е|ю|я)$/iu]
    .map((ending) => word.replace(ending, ''))
    .concat(word.replace(/str$/i, 'straße'))
    .filter((stem) => stem !== word && stem.length >= 3);
  return [word, ...stems];
}

/** A phrase of one to six words, which a text may write as one, hyphenated, or word by word. */
class Phrase {
  readonly #own: WordSounds;
  readonly #letters: number;
  /** Words a text may need for it. */
  readonly mostWords: number;

  constructor(words: readonly string[]) {
    const joined = words.join('');
    this.#own = soundsOf(joined);
    this.#letters = joined.length;
    this.mostWords = words.length + 2;
  }

  /** Could so many letters be it? One letter of a script is at most seven of another (щ, schtsch), of a whole name never five times as many. */
  isAsLongAs(letters: number): boolean {
    return letters <= this.#letters * 5 + 4 && letters * 5 + 4 >= this.#letters;
  }

  isOneOf(readings: readonly WordSounds[]): boolean {
    return readings.some((reading) => soundsAlike(reading, this.#own));
  }
}

/**
 * Where a text says one of these phrases. Each stretch of words is read once, whoever is looked for, and forgotten: a long text
 * has more of them than fit into memory.
 */
function* phrasesIn(words: readonly Word[], phrases: Phrases): Generator<TextFinding> {
  const most = Math.max(0, ...phrases.map(([, { mostWords }]) => mostWords));
  for (const [from, first] of words.entries()) {
    let joined = '';
    for (const [beyond, last] of words.slice(from, from + most).entries()) {
      const before = joined;
      joined += last.text;
      const possible = phrases.filter(([, phrase]) => beyond < phrase.mostWords && phrase.isAsLongAs(joined.length));
      if (possible.length === 0) continue;
      const readings = withoutEnding(last.text).map((form) => soundsOf(before + form));
      for (const [kind, phrase] of possible)
        if (phrase.isOneOf(readings)) yield { kind, start: first.start, end: last.end };
    }
  }
}

const namePieces = (name: string) => wordsOf(name).map((word) => word.text);

type Phrases = readonly (readonly [TextFindingKind, Phrase])[];
/** Several texts are compared with the same people. */
const phrasesRead = new WeakMap<OwnValues, Phrases>();

function phrasesOf(own: OwnValues): Phrases {
  const phrases = phrasesRead.get(own) ?? readPhrases(own);
  phrasesRead.set(own, phrases);
  return phrases;
}

function readPhrases(own: OwnValues): Phrases {
  const first = namePieces(own.firstName);
  const last = namePieces(own.lastName);
  const names = [
    ...[...first, ...last]
      .filter((word) => [...word].length > 1 && !particles.has(foldText(word)))
      .map((word) => [word]),
    first,
    last,
    [...first, ...last],
    [...last, ...first],
  ].filter((words) => words.join('').length > 1);
  const places = [...own.places, ...(own.street === null ? [] : [streetName(own.street)])];
  return [
    ...names.map((words) => ['name', new Phrase(words)] as const),
    ...places
      .map((place) => namePieces(place))
      .filter((words) => words.join('').length > 2)
      .map((words) => ['place', new Phrase(words)] as const),
    ...own.employers.flatMap(employerPhrases).map((words) => ['employer', new Phrase(words)] as const),
  ];
}

/** "Erdachter Weg 12 b" without the number; "Str." and "Straße" are one. */
function streetName(street: string): string {
  return street
    .replace(/\s*\d+.*$/u, '')
    .replace(/\.$/, '')
    .replace(streetWord, 'straße');
}

/** The company's own words together, and the first of them where it is no word everybody uses. */
function employerPhrases(name: string): string[][] {
  const words = namePieces(name).filter((word) => !legalForms.test(foldText(word)));
  const [first] = words;
  if (first === undefined) return [];
  return words.length > 1 && first.length >= 4 ? [words, [first]] : [words];
}

/** Letters and digits only, in lower case, with the place of each in the text. */
function compact(text: string): { readonly signs: string; readonly places: readonly number[] } {
  let signs = '';
  const places: number[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}]/gu)) {
    const low = match[0].toLowerCase();
    for (let at = 0; at < low.length; at += 1) places.push(match.index);
    signs += low;
  }
  return { signs, places };
}

function* compactHits(text: ReturnType<typeof compact>, value: string): Generator<{ start: number; end: number }> {
  const wanted = compact(value).signs;
  if (wanted.length < 4) return;
  for (let at = text.signs.indexOf(wanted); at >= 0; at = text.signs.indexOf(wanted, at + 1))
    yield { start: text.places[at] ?? 0, end: (text.places[at + wanted.length - 1] ?? 0) + 1 };
}

const months = [
  ['januar', 'jan', 'january', 'jänner'],
  ['februar', 'feb', 'february'],
  ['marz', 'mrz', 'march', 'mar'],
  ['april', 'apr'],
  ['mai', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'october', 'oct'],
  ['november', 'nov'],
  ['dezember', 'dez', 'december', 'dec'],
];

/** The day as a text writes it: 23.7.1991, 23.07.91, 1991-07-23, 23/07/1991, 23. Juli 1991, July 23, 1991. */
function* birthdayHits(text: string, birthOn: string): Generator<{ start: number; end: number }> {
  const [year = '', month = '', day = ''] = birthOn.split('-').map((part) => String(Number(part)));
  const short = year.slice(2);
  const isYear = (part: string) => part === year || part === short;
  for (const match of text.matchAll(/(?<!\d)(\d{1,4})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{1,4})(?!\d)/gu)) {
    const [a, b, c] = [match[1], match[2], match[3]].map((part) => String(Number(part))) as [string, string, string];
    const isIt =
      (isYear(c) && ((a === day && b === month) || (a === month && b === day))) ||
      (a === year && b === month && c === day);
    if (isIt) yield { start: match.index, end: match.index + match[0].length };
  }
  const names = months[Number(month) - 1] ?? [];
  for (const match of text.matchAll(
    /(?<!\d)(\d{1,2})\.?\s?(\p{L}{3,9})\.?,?\s?(\d{2,4})(?!\d)|(\p{L}{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/gu,
  )) {
    const [d, m, y] = match[1] === undefined ? [match[5], match[4], match[6]] : [match[1], match[2], match[3]];
    if (String(Number(d)) === day && names.includes(foldText(m ?? '')) && isYear(String(Number(y))))
      yield { start: match.index, end: match.index + match[0].length };
  }
}

/** Where a text says something of one of these people, in whatever spelling, order or usual ending. */
export function ownValueFindings(text: string, people: readonly OwnValues[]): TextFinding[] {
  if (people.length === 0) return [];
  const words = wordsOf(text);
  const signs = compact(text);
  const named = phrasesIn(words, people.flatMap(phrasesOf));
  return [...named, ...people.flatMap((own) => writtenFindings(text, words, signs, own))];
}

/** What is compared sign by sign: addresses, numbers, days. */
function writtenFindings(
  text: string,
  words: readonly Word[],
  signs: ReturnType<typeof compact>,
  own: OwnValues,
): TextFinding[] {
  const found: TextFinding[] = [];
  const add = (kind: TextFindingKind, hits: Iterable<{ start: number; end: number }>) => {
    for (const { start, end } of hits) found.push({ kind, start, end });
  };
  if (own.email !== null) add('email', compactHits(signs, own.email));
  // Without the zero or the country before it.
  if (own.phone !== null) add('phone', compactHits(signs, own.phone.replace(/^(?:\+49|0049|0)/, '')));
  if (own.number !== null) add('ownNumber', compactHits(signs, own.number));
  if (own.permitText !== null && own.permitText.length >= 6) add('papers', compactHits(signs, own.permitText));
  if (own.birthOn !== null) add('birthday', birthdayHits(text, own.birthOn));
  const { postcode } = own;
  if (postcode !== null)
    add(
      'place',
      words.filter((word) => word.text === postcode),
    );
  return found;
}
