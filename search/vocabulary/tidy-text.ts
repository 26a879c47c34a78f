/** Longer texts are cut: no field is meant to hold more, and resolving must stay quick for any input. */
const longestText = 10_000;

/** What a person sees of a text: control signs, direction marks and zero-width signs removed, letters composed. */
export function visibleText(text: string): string {
  return text
    .slice(0, longestText)
    .replace(/[^\P{C}\n\r\t\u200c]|\u200c/gu, '')
    .normalize('NFC');
}

/** Signs that set a gender ending apart: "Schweißer/in", ":in", "*in", "_in", "(in)", "/-in". */
const sign = '\\s?[/:*_(·]\\s?-?';

const genderMarks: readonly (readonly [RegExp, string])[] = [
  // "(m/w/d)", "w/m/d", "[m|w|x]"
  [/[([]?(?<![\p{L}\p{N}])[mwdfxi](?:\s?[/|,*]\s?[mwdfxi]){1,3}(?![\p{L}\p{N}])[)\]]?/giu, ' '],
  [/\((?:gn|all genders|divers|alle)\)/giu, ' '],
  [new RegExp(`mann${sign}(?:kauf|fach)?frau\\)?`, 'giu'), 'mann'],
  [new RegExp(`frau${sign}(?:kauf|fach)?mann\\)?`, 'giu'), 'frau'],
  [new RegExp(`(?<=\\p{L})${sign}in(?:nen)?\\)?(?!\\p{L})`, 'giu'), ''],
  [new RegExp(`(?<=\\p{L}e)${sign}r\\)?(?!\\p{L})`, 'giu'), 'r'],
  // "SchweißerIn", "SchweißerInnen"
  [/(?<=\p{Ll})In(?:nen)?(?!\p{L})/gu, ''],
];

/** The text with gender marks taken off: "Schweißer/in (m/w/d)" -> "Schweißer", "Kaufmann/-frau" -> "Kaufmann". */
export function withoutGenderMarks(text: string): string {
  return genderMarks.reduce((rest, [mark, instead]) => rest.replace(mark, instead), text).trim();
}

/** The parts of a list, as people separate them. A comma behind a hyphen joins ("Fliesen-, Plattenleger"), one in a number too. */
export function listParts(text: string): string[] {
  return text
    .split(/[;\n\r\t•|]+|\s[-–—]\s|(?<!-),(?!\d)/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/**
 * What one part may be made of: "MAG/WIG-Schweißen", "Kochen und Backen". A hanging part takes the end of its
 * neighbour: "MIG-/MAG-Schweißen" -> "MIG-Schweißen", "MAG-Schweißen".
 */
export function joinedParts(part: string): string[] {
  // Single spaces first: with runs of them the pattern would look at each run again from each of its places.
  const pieces = part
    .replace(/\s+/gu, ' ')
    .split(/ ?\/ ?| [&+] |, ?| (?:und|u\.|oder|sowie|bzw\.|and) /u)
    .filter((piece) => piece !== '');
  const end = /-(\p{L}+)$/u.exec(pieces.at(-1) ?? '')?.[1];
  return pieces.map((piece) => (piece.endsWith('-') && end !== undefined ? piece + end : piece));
}
