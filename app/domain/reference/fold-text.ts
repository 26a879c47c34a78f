/** Letters that Unicode does not take apart into a base letter and a mark. */
const letters: Readonly<Record<string, string>> = { ß: 'ss', æ: 'a', œ: 'o', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ё: 'е', ґ: 'г' };
/** Arabic spellings that people mix: hamza on alif, final ya and ta marbuta. */
const arabic: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ى: 'ي', ة: 'ه', ک: 'ك', ی: 'ي' };

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
    .replace(/[ßæœøłđıёґ]/g, (letter) => letters[letter] ?? letter)
    .replace(/[أإآىةکی]/g, (letter) => arabic[letter] ?? letter)
    .replace(/([aou])e/g, '$1')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .replace(/(?<![\p{L}\p{N}+])[+#]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Changes whenever `foldText` folds anything differently; part of the reference data's version. */
export const foldingVersion = 1;

/** `foldText` without spaces: "Altenpflege helferin" and "Altenpflegehelferin" are one key. */
export function foldKey(text: string): string {
  return foldText(text).replaceAll(' ', '');
}
