/** Letters that Unicode does not take apart into a base letter and a mark. */
const letters: Readonly<Record<string, string>> = { ß: 'ss', æ: 'a', œ: 'o', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ґ: 'г' };
/** Arabic spellings that people mix: final ya, ta marbuta, Persian kaf and ya (hamza falls with the marks). */
const arabic: Readonly<Record<string, string>> = { ى: 'ي', ة: 'ه', ک: 'ك', ی: 'ي' };

/**
 * The form in which words are compared: lower case, without marks, ä = ae = a, ö = oe = o, ü = ue = u, ß = ss,
 * words of letters and digits separated by one space. `+` and `#` stay behind a letter (C++, C#).
 * Case mapping is never the locale's: Turkish would fold I to ı. Written to the database by the
 * reference seed and applied to every query, so a change here needs a new seed (`foldingVersion`).
 */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[ßæœøłđıґ]/g, (letter) => letters[letter] ?? letter)
    .replace(/[ىةکی]/g, (letter) => arabic[letter] ?? letter)
    .replace(/([aou])e+/g, '$1')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .replace(/(?<![\p{L}\p{N}+])[+#]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Changes whenever `foldText` folds anything differently; part of the reference data's version. */
export const foldingVersion = 2;

/** `foldText` without spaces: "Altenpflege helferin" and "Altenpflegehelferin" are one key. */
export function foldKey(text: string): string {
  return joinFolded(foldText(text));
}

/** The key of a text that is folded already; vowels that meet at the seam are folded like inside a word. */
export function joinFolded(folded: string): string {
  return folded.replaceAll(' ', '').replace(/([aou])e+/g, '$1');
}
