/**
 * Under which keys two spellings of one name meet: Latin, Cyrillic and Arabic script, umlauts and carons, the usual ways
 * of writing Slavic and Arabic names in German and English. A table of facts and the one algorithm over it.
 */
import { foldText } from '../reference/fold-text.ts';

/** Letters whose sign is a sound of its own; `foldText` would drop it. */
const signed: Readonly<Record<string, string>> = {
  š: 'sh',
  ś: 'sh',
  ş: 'sh',
  ș: 'sh',
  č: 'ch',
  ć: 'ch',
  ç: 'ch',
  ž: 'zh',
  ż: 'zh',
  ģ: 'g',
  ğ: 'g',
  ţ: 'ts',
  ț: 'ts',
  đ: 'dj',
};

/** Written letters -> sounds, each a list of what it may stand for; the longest entry wins. Capitals are sounds of more than one letter. */
const sounds: Readonly<Record<string, readonly string[]>> = {
  schtsch: ['SC'],
  stsch: ['SC'],
  tsch: ['C'],
  tch: ['C'],
  dsch: ['J'],
  dzh: ['J'],
  dj: ['J', 'di'],
  sch: ['S'],
  sh: ['S', 'sh'],
  zh: ['S'],
  kh: ['X', 'kh'],
  ch: ['C', 'X'],
  gh: ['g', 'X'],
  ph: ['f'],
  th: ['t'],
  dh: ['d'],
  ck: ['k'],
  ts: ['Z'],
  tz: ['Z'],
  qu: ['k', 'kv', 'ku'],
  ou: ['u'],
  oo: ['u', 'o'],
  ee: ['i', 'e'],
  ie: ['i', 'ie'],
  c: ['k', 'Z', 'C'],
  h: ['h', 'X'],
  j: ['i', 'J'],
  q: ['k'],
  // š and ž are typed without their caron where a keyboard has none
  s: ['s', 'S'],
  v: ['v', 'f'],
  w: ['v'],
  x: ['ks', 'X'],
  y: ['i'],
  z: ['Z', 's', 'S'],
  // Cyrillic
  а: ['a'],
  б: ['b'],
  в: ['v'],
  г: ['g', 'h'],
  ґ: ['g'],
  д: ['d'],
  дж: ['J'],
  е: ['e', 'ie'],
  є: ['ie', 'e'],
  ё: ['io', 'e'],
  ж: ['S'],
  з: ['s', 'Z'],
  и: ['i'],
  і: ['i'],
  й: ['i'],
  к: ['k'],
  кс: ['ks', 'X'],
  л: ['l'],
  м: ['m'],
  н: ['n'],
  о: ['o'],
  п: ['p'],
  р: ['r'],
  с: ['s'],
  т: ['t'],
  тс: ['Z'],
  у: ['u'],
  ф: ['f'],
  х: ['X', 'h'],
  ц: ['Z'],
  ч: ['C'],
  ш: ['S'],
  щ: ['SC'],
  ъ: [''],
  ы: ['i'],
  ь: [''],
  э: ['e'],
  ю: ['iu', 'u'],
  я: ['ia', 'a'],
  // Arabic and Persian: consonants; long vowels may be written or not
  ا: ['a'],
  ب: ['b'],
  پ: ['p', 'b'],
  ت: ['t'],
  ث: ['t', 's'],
  ج: ['J', 'g'],
  چ: ['C'],
  ح: ['h'],
  خ: ['X'],
  د: ['d'],
  ذ: ['d', 's'],
  ر: ['r'],
  ز: ['s'],
  ژ: ['S'],
  س: ['s'],
  ش: ['S'],
  ص: ['s'],
  ض: ['d'],
  ط: ['t'],
  ظ: ['s', 'd'],
  ع: ['a'],
  غ: ['g', 'X'],
  ف: ['f'],
  ق: ['k', 'g'],
  ك: ['k'],
  گ: ['g'],
  ل: ['l'],
  م: ['m'],
  ن: ['n'],
  ه: ['h', ''],
  و: ['u', 'v', 'o'],
  ي: ['i'],
  ء: ['a'],
  ئ: ['a'],
  ؤ: ['u'],
};
const longest = Math.max(...Object.keys(sounds).map((letters) => letters.length));

/** Beyond this many readings a word is compared by the first ones: names have a handful. */
const mostReadings = 256;

export interface WordSounds {
  /** The word as it is written, folded, and every way it may be read. */
  readonly readings: ReadonlySet<string>;
  /** The same without vowels: Arabic script does not write the short ones. */
  readonly bones: ReadonlySet<string>;
  readonly isArabic: boolean;
  readonly isCapital: boolean;
}

const known = new Map<string, WordSounds>();

/** How one word may be read. The same word is read once per process; only short texts are remembered. */
export function soundsOf(word: string): WordSounds {
  const kept = known.get(word);
  if (kept !== undefined) return kept;
  const found = read(word);
  if (known.size > 5000) known.clear();
  if (word.length <= 40) known.set(word, found);
  return found;
}

function read(word: string): WordSounds {
  const low = word.toLowerCase().normalize('NFC');
  const plain = foldText(low).replaceAll(' ', '');
  const spelt = foldText([...low].map((letter) => signed[letter] ?? letter).join('')).replaceAll(' ', '');
  const isArabic = /\p{Script=Arabic}/u.test(plain);
  const readings = new Set([plain, ...readingsOf(plain), ...readingsOf(spelt)]);
  // The article is written with the name in Arabic script, apart or not at all in Latin.
  if (isArabic && plain.startsWith('ال')) for (const reading of readingsOf(plain.slice(2))) readings.add(reading);
  const bones = new Set([...readings].flatMap(withoutVowels));
  return { readings, bones, isArabic, isCapital: word.charAt(0) !== low.charAt(0) };
}

function readingsOf(text: string): string[] {
  let found = [''];
  for (let at = 0; at < text.length;) {
    let length = Math.min(longest, text.length - at);
    while (length > 1 && sounds[text.slice(at, at + length)] === undefined) length -= 1;
    const letters = text.slice(at, at + length);
    const said = sounds[letters] ?? [letters];
    found = found.flatMap((start) => said.map((sound) => start + sound)).slice(0, mostReadings);
    at += length;
  }
  // Arabic script writes a doubled consonant once; two in a row have a vowel between them.
  return /\p{Script=Arabic}/u.test(text) ? found : found.map((reading) => reading.replace(/(.)\1+/gu, '$1'));
}

/** The consonants; a point before them where the word begins with a vowel. */
function withoutVowels(reading: string): string[] {
  const bones = (/^[aeiou]/.test(reading) ? '.' : '') + reading.replace(/[aeiou]/g, '');
  // A final h is written or not: Fatima, Fatimah.
  return /[hX]$/.test(bones) ? [bones, bones.slice(0, -1)] : [bones];
}

/** Consonants two Latin or Cyrillic spellings must share to count as one name although their vowels differ: Mohammed, Muhamad. */
const enoughBones = 4;

/** May these two words be spellings of one? */
export function soundsAlike(a: WordSounds, b: WordSounds): boolean {
  if (meet(a.readings, b.readings, 1)) return true;
  if (!a.isArabic && !b.isArabic) return meet(a.bones, b.bones, enoughBones);
  // Two consonants are many a small word of a Latin text, but no name written small.
  return meet(a.bones, b.bones, [a, b].every(({ isArabic, isCapital }) => isArabic || isCapital) ? 2 : 3);
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>, least: number): boolean {
  for (const key of a) if (b.has(key) && (key.startsWith('.') ? key.length > least : key.length >= least)) return true;
  return false;
}
