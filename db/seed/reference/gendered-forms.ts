/**
 * The written forms behind a German job title with both genders in one, by rule:
 * "Schweißer/in" -> Schweißer, Schweißerin, Schweißerinnen; "Kaufmann/-frau im Verkauf" -> Kaufmann im Verkauf,
 * Kauffrau im Verkauf, Kaufleute im Verkauf; "Angestellte/r" -> Angestellter, Angestellte; "Koch/Köchin" and
 * "Tagesmutter / Tagesvater" -> both. A title without a slash comes back alone.
 * The first form is the masculine one, which search compares with when a text carries a gender mark.
 */
export function genderedForms(title: string): string[] {
  if (title.includes(' / ')) return title.split(' / ').flatMap(genderedForms);
  if (!title.includes('/')) return [title];
  const words = title.split(' ').map(wordForms);
  const join = (form: 0 | 1 | 2) => words.map((forms) => forms[form]).join(' ');
  return [...new Set([join(0), join(1), join(2)])];
}

/** One word as [masculine, feminine, plural]; signs around it (brackets, commas) stay. */
function wordForms(word: string): [string, string, string] {
  const marked = /^(\(?)(.+?)\/(-?)(\p{L}+)([),]*)$/u.exec(word);
  if (!marked) return [word, word, word];
  const [, open = '', stem = '', hyphen, tail = '', close = ''] = marked;
  const wrap = (masculine: string, feminine: string, plural: string): [string, string, string] => [
    open + masculine + close,
    open + feminine + close,
    open + plural + close,
  ];
  if (tail === 'in') return wrap(stem, `${stem}in`, `${stem}innen`);
  if (tail === 'r') return wrap(`${stem}r`, stem, `${stem}n`);
  if (tail === 'frau' && stem.endsWith('mann')) {
    const base = stem.slice(0, -'mann'.length);
    return wrap(stem, `${base}frau`, `${base}leute`);
  }
  if (hyphen === '-') {
    const joint = stem.toLowerCase().lastIndexOf(tail.slice(0, 4).toLowerCase());
    const feminine = joint < 0 ? tail : stem.slice(0, joint) + tail;
    return wrap(stem, feminine, `${feminine}nen`);
  }
  return wrap(stem, tail, tail.endsWith('in') ? `${tail}nen` : tail);
}
