/** Cyrillic letters people write for Latin ones, letter by letter: apart from the text guard's own tables, which it tests. */
const letters: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'б',
  c: 'к',
  d: 'д',
  e: 'е',
  f: 'ф',
  g: 'г',
  h: 'х',
  i: 'і',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  v: 'в',
  w: 'в',
  x: 'кс',
  y: 'й',
  z: 'з',
};

/** A Latin text in small Cyrillic letters; signs without one stay. */
export const latinInCyrillic = (text: string): string =>
  [...text.toLowerCase()].map((letter) => letters[letter] ?? letter).join('');
