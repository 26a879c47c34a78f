import { describe, expect, it } from 'vitest';
import { errorCodes } from '#app/domain/domain-error.ts';
import { namespaces } from '#app/i18n/namespaces.ts';
import { textsFor } from '#app/i18n/texts.ts';

/** Every text of a namespace with its dotted key. */
function leaves(tree: object, prefix = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as [string, string]]
      : leaves(value as object, `${prefix}${key}.`),
  );
}

const gaps = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe.each(Object.entries(namespaces))('texts of %s', (_name, { de, en }) => {
  const german = new Map(leaves(de));
  const english = new Map(leaves(en));

  it('have the same keys in German and English', () => {
    expect([...english.keys()].sort()).toEqual([...german.keys()].sort());
  });

  it('are never empty, except where nothing is to be said (`none`)', () => {
    const empty = [...german, ...english].filter(([key, text]) => text.trim() === '' && !key.endsWith('.none'));
    expect(empty.map(([key]) => key)).toEqual([]);
  });

  it('have the same gaps to fill in both languages', () => {
    const different = [...german].filter(([key, text]) => gaps(text).join() !== gaps(english.get(key) ?? '').join());
    // "one" may be written out in one language and counted in the other.
    expect(different.map(([key]) => key).filter((key) => !key.endsWith('_one'))).toEqual([]);
  });
});

describe('texts', () => {
  it('hold what is put into them as it is, whatever it looks like', () => {
    const t = textsFor('de', 'aid');
    for (const words of ['{{value}}', '$t(figure)', '%s %d', '$&', '{{count}} {name}'])
      expect(t('figure', { name: words, value: '7' })).toBe(`${words}: 7`);
  });

  it('say for every error code what to do', () => {
    for (const locale of ['de', 'en'] as const) {
      const t = textsFor(locale, 'errors');
      expect(errorCodes.filter((code) => t.find(code) === undefined)).toEqual([]);
    }
  });

  it('pick the plural form by count', () => {
    const t = textsFor('de', 'ui');
    expect(t('errorSummary.title', { count: 1 })).toBe('Bitte prüfen Sie eine Angabe');
    expect(t('errorSummary.title', { count: 3 })).toBe('Bitte prüfen Sie 3 Angaben');
  });

  it('write numbers as their language does', () => {
    expect(textsFor('de', 'posting')('list.count', { count: 3300 })).toBe('3.300 Stellen');
    expect(textsFor('en', 'posting')('list.count', { count: 3300 })).toBe('3,300 postings');
  });

  it('leave names as they are, because React escapes them', () => {
    expect(textsFor('de', 'shell')('offer', { house: 'Müller & Söhne' })).toBe('Ein Angebot von Müller & Söhne');
  });

  it('answer undefined for a code nobody has written a sentence for', () => {
    expect(textsFor('de', 'errors').find('neverHeardOf')).toBeUndefined();
  });
});
