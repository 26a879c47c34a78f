import { latinInCyrillic } from '../../tests/support/latin-in-cyrillic.ts';
import type { Answer } from './crawl.ts';

/** How something written plainly may hide in an answer. */
const forms: Readonly<Record<string, (text: string) => readonly string[]>> = {
  plain: (text) => [text, text.replaceAll(' ', '+'), text.replaceAll(' ', '')],
  'in an address': (text) => [encodeURIComponent(text)],
  'as an entity': (text) => [[...text].map((sign) => `&#${sign.codePointAt(0)};`).join('')],
  backwards: (text) => [[...text].reverse().join('')],
  'in Cyrillic letters': (text) => [latinInCyrillic(text), encodeURIComponent(latinInCyrillic(text))],
  hexadecimal: (text) => [Buffer.from(text).toString('hex')],
};

/** The middle of a text in base64, whatever stands before it: one of three, by the place of its first byte. */
function base64Forms(text: string): string[] {
  return [0, 1, 2].flatMap((before) => {
    const bytes = Buffer.from('\0'.repeat(before) + text);
    // Only characters whose six bits are all the text's.
    const middle = bytes.toString('base64').slice(Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6));
    return middle.length < 8 ? [] : [middle, middle.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

interface Sought {
  readonly token: string;
  readonly form: string;
  readonly written: string;
  readonly isExact: boolean;
}

function soughtFor(token: string): Sought[] {
  const low = Object.entries(forms).flatMap(([form, write]) =>
    write(token).map((written) => ({ token, form, written: written.toLowerCase(), isExact: false })),
  );
  const coded = [token, token.toLowerCase()]
    .flatMap(base64Forms)
    .map((written) => ({ token, form: 'base64', written, isExact: true }));
  const all = new Map<string, Sought>();
  // The plainest form names what was found: most words look the same in an address.
  for (const sought of [...low, ...coded].reverse()) all.set(`${sought.isExact} ${sought.written}`, sought);
  return [...all.values()];
}

/**
 * Every token that shows up in whatever form, with where. Most answers hold nothing: `stems`, which every token begins
 * with or is, are looked for first.
 */
export function leaks(answers: readonly Answer[], tokens: readonly string[], stems: readonly string[]): string[] {
  const first = stems.flatMap(soughtFor);
  const all = tokens.flatMap(soughtFor);
  const holds = (text: string, low: string, { written, isExact }: Sought) => (isExact ? text : low).includes(written);
  return answers.flatMap(({ path, text }) => {
    const low = text.toLowerCase();
    if (!first.some((sought) => holds(text, low, sought))) return [];
    return all.filter((sought) => holds(text, low, sought)).map(({ token, form }) => `${token} ${form} on ${path}`);
  });
}
