import type { TextFinding, TextFindingKind } from './text-guard.ts';

/** What looks like a number and is none: days, hours, sums. Longest first; blanked out before phones and ids are looked for. */
const harmless =
  /\d{1,2}[.:]\d{2}\s*(?:Uhr)?\s*(?:-|–|bis)\s*\d{1,2}[.:]\d{2}|\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)?\d{2}(?!\d)|\d{4}-\d{2}-\d{2}(?!\d)|\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d)|\d{1,2}\s*(?:-|–|bis)\s*\d{1,2}(?!\d)\s*(?:Uhr|Stunden|Std)/gu;

const at = String.raw`(?:@|\s?[([]\s?(?:at|ät)\s?[)\]]\s?|\s(?:at|ät)\s)`;
const dot = String.raw`(?:\.|\s?[([]\s?(?:dot|punkt)\s?[)\]]\s?|\s(?:dot|punkt)\s)`;
const email = new RegExp(
  String.raw`[\p{L}\p{N}._%+-]{1,64}${at}[\p{L}\p{N}-]{1,63}(?:${dot}[\p{L}\p{N}-]{1,63}){0,4}${dot}\p{L}{2,24}(?![\p{L}\p{N}])`,
  'giu',
);

/** Begins with + or 0 and has six to sixteen digits, or stands behind a word for telephone. */
const phone = /(?<![\p{L}\p{N}.,])(?:\+|00?)\s?\(?\d(?:[\s()/.–-]{0,3}\d){4,15}(?![\p{L}\p{N}])/gu;
const namedPhone =
  /(?:Tel(?:efon)?|Mobil|Handy|Fon|Phone|WhatsApp|Ruf(?:nummer)?)(?:nummer|nr)?[.:\s]{1,3}(?:unter\s)?(\d(?:[\s()/.–-]{0,3}\d){3,15})/giu;

const iban = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:\s?[A-Z0-9]){11,30}(?![\p{L}\p{N}])/giu;

const street =
  /(?<!\p{L})(?:\p{Lu}[\p{L}.-]{0,30}[\s-]){0,3}\p{L}{0,30}(?:stra(?:ß|ss)e|str\.?|weg|platz|allee|gasse|ring|damm|ufer|chaussee|steig|pfad|twete|stieg)\s{0,2}\d{1,4}\s?[a-z]?(?![\p{L}\p{N}])(?!\s?(?:Uhr|Euro|€|%|km|Stunden|Tage|Wochen|Monate|Minuten|Jahre|Personen|Plätze|Kilometer|Meter))/giu;
const postcode = /(?<![\p{N}.,])(?:D-)?\d{5}\s{1,2}(?=\p{Lu})([\p{L}-]{3,40})/gu;
/** Nouns that are counted, so that five digits before them are no postcode. */
const counted =
  /^(?:Euro|EUR|Teile?n?|Stück|Kilo|Kilogramm|Kilometern?|Meter|Quadratmetern?|Mitarbeite|Menschen|Einwohner|Kund|Artikeln?|Paletten?|Pakete?n?|Tonnen|Liter|Besucher|Personen|Stunden|Beschäftigte|Produkte?n?|Bücher|Sendungen|Bestellungen|Plätze)/u;

const ids: readonly RegExp[] = [
  // customer number of the agency: 123A456789
  /(?<![\p{L}\p{N}])\d{3}\s?[A-Z]\s?\d{6}(?![\p{L}\p{N}])/giu,
  // benefit household: 31702//0001234
  /(?<![\p{L}\p{N}])\d{5}\s?\/\/\s?\d{6,7}(?![\p{L}\p{N}])/gu,
  // pension insurance: 65 170839 J 008
  /(?<![\p{L}\p{N}])\d{2}\s?\d{6}\s?[A-Z]\s?\d{3}(?![\p{L}\p{N}])/giu,
  // health insurance: A123456789
  /(?<![\p{L}\p{N}])[A-Z]\d{9}(?!\p{N})/gu,
  // passport, residence title, certificate: nine letters and digits, at least five of them digits
  /(?<![\p{L}\p{N}])(?=(?:[A-Z]*\d){5})(?=\d*[A-Z])[A-Z0-9]{8,10}(?![\p{L}\p{N}])/gu,
  // Betriebsnummer (8), tax number (11) and whatever else is that long
  /(?<![\p{L}\p{N}.,+/-])\d(?:\s?\d){7,12}(?![\p{L}\p{N}])/gu,
];

/** ISO 7064 over an IBAN without blanks: its remainder by 97 is 1. */
export function isIban(text: string): boolean {
  const compact = text.replace(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(compact)) return false;
  let rest = 0;
  for (const sign of compact.slice(4) + compact.slice(0, 4)) {
    const value = parseInt(sign, 36);
    rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
  }
  return rest === 1;
}

/** The IBAN a match begins with: words in capitals may follow it and be no part of it. */
function ibanLength(match: string): number {
  for (let end = match.length; end >= 15; end -= 1) {
    if (/\S/.test(match.charAt(end - 1)) && isIban(match.slice(0, end))) return end;
  }
  return 0;
}

/** E-mail addresses, telephone numbers, IBANs, numbers of records and papers, addresses of houses: anybody's. */
export function contactFindings(text: string): TextFinding[] {
  const found: TextFinding[] = [];
  const add = (kind: TextFindingKind, start: number, length: number) =>
    found.push({ kind, start, end: start + length });
  // Invisible characters between digits or letters hide nothing; every one keeps its place.
  const plain = text.replace(/[\p{Cf}\u00a0\u202f]/gu, (sign) => ' '.repeat(sign.length));
  const seen = text.replace(/\p{Cf}/gu, (sign) => '.'.repeat(sign.length));
  for (const match of plain.matchAll(email)) add('email', match.index, match[0].length);
  for (const match of seen.matchAll(/[^\s@]{1,64}@[^\s@]{1,200}\.\p{L}{2,}/gu))
    add('email', match.index, match[0].length);
  for (const match of plain.matchAll(iban)) {
    const length = ibanLength(match[0]);
    if (length > 0) add('iban', match.index, length);
  }
  const blank = (pattern: RegExp, from: string) => from.replace(pattern, (part) => '·'.repeat(part.length));
  const numbers = blank(harmless, plain);
  for (const match of numbers.matchAll(phone)) {
    const digits = match[0].replace(/\D/g, '').length;
    if (digits >= 6 && digits <= 16) add('phone', match.index, match[0].length);
  }
  for (const match of numbers.matchAll(namedPhone)) add('phone', match.index, match[0].length);
  for (const pattern of ids)
    for (const match of numbers.matchAll(pattern)) add('idNumber', match.index, match[0].length);
  for (const match of plain.matchAll(street)) add('address', match.index, match[0].length);
  for (const match of plain.matchAll(postcode))
    if (!counted.test(match[1] ?? '')) add('address', match.index, match[0].length);
  return found;
}
