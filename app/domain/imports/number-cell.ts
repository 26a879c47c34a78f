import { tidy } from './fold.ts';

/**
 * A German number: decimal comma, dot as thousands separator ("1.014,00" is 1014, "1.014" too), blanks allowed
 * ("2 600"). A dot followed by anything but three digits is a decimal point ("13.90"). Null when it is none.
 */
export function readDecimal(text: string): number | null {
  const compact = tidy(text)
    .replace(/(\d)\s(?=\d{3}(?:\D|$))/g, '$1')
    .replace(/,-+$/, '');
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(compact)) return Number(compact.replaceAll('.', '').replace(',', '.'));
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(compact)) return Number(compact.replaceAll(',', ''));
  if (/^\d+(?:[.,]\d+)?$/.test(compact)) return Number(compact.replace(',', '.'));
  return null;
}

/**
 * A count with the noise people add: "8 Jahre", "ca. 25 km", "5+", "bis zu 30", "2,5" (rounded down), "< 1" (0).
 * Null when there is no single number; a range ("2-3") is its lower end.
 */
export function readCount(text: string): number | null {
  const bare = tidy(text).replace(
    /^(?:ca\.?|circa|etwa|max\.?|maximal|mind\.?|mindestens|bis(?: zu)?|über|ueber|mehr als|rund|~|>=?|≥)\s*/i,
    '',
  );
  if (/^(?:<|unter|weniger als)\s*1\b/i.test(bare)) return 0;
  const found = /^(\d+(?:[.,]\d+)?)\s*\+?(?:\s*(?:-|–|bis)\s*\d+)?[a-zäöüß./\s]*$/i.exec(bare);
  if (found === null) return null;
  return Math.floor(Number((found[1] ?? '').replace(',', '.')));
}
