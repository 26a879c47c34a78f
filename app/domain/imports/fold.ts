/**
 * Text to a key for comparing headings and words of lists: lower case, ae for ä (and the other umlauts), ss for ß,
 * accents off, everything but letters, digits and § dropped. "Deutsch lt. Zertifikat" -> "deutschltzertifikat".
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replaceAll('a\u0308', 'ae')
    .replaceAll('o\u0308', 'oe')
    .replaceAll('u\u0308', 'ue')
    .replace(/[^a-z0-9§]/g, '');
}

/** One line, single spaces, no invisible characters; composed letters (ä is one character). */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "-", "k. A.", "keine", "n/a", "???": how people write that there is nothing to say. */
export function saysNothing(text: string): boolean {
  return /^(?:|[-–—/.?x0]+|k\.? ?a\.?|n\.? ?\/?a\.?|n\.? ?b\.?|keine?[rsn]?|keine angaben?|ohne( angabe)?|nein|nicht bekannt|unbekannt|nichts|entf(ä|ae)llt|#nv|#n\/a|null)$/i.test(
    tidy(text),
  );
}

/** A cell with several words: split at comma, semicolon, line break, bullet or " / ", each once, empty ones dropped. */
export function words(text: string): string[] {
  const found = new Map<string, string>();
  for (const part of text.split(/[,;\n\r•|]+|\s\/\s|\s[-–]\s/)) {
    const word = tidy(part).replace(/^[-–*]\s*/, '');
    if (saysNothing(word)) continue;
    const key = word.toLowerCase();
    if (!found.has(key)) found.set(key, word);
  }
  return [...found.values()];
}
