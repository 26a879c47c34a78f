import { describe, expect, it } from 'vitest';
import { foldKey } from '#app/domain/reference/fold-text.ts';
import { labelLanguages, longestLabel } from '#app/domain/reference/label-language.ts';
import { conceptSeeds } from '#db/seed/reference/terms.ts';
import { curatedVocabulary } from '#tests/support/curated-vocabulary.ts';

const concepts = conceptSeeds();
const vocabulary = curatedVocabulary();

describe.each(labelLanguages)('labels in %s', (language) => {
  it('are there for every curated concept', () => {
    for (const { key, labels } of concepts) {
      expect(labels[language].trim(), key).not.toBe('');
      expect(labels[language].length, key).toBeLessThanOrEqual(longestLabel);
      expect(labels[language], key).toBe(labels[language].normalize('NFC'));
    }
  });

  it('name one concept of a kind each', () => {
    const ids = concepts.map(({ kind, labels }) => `${kind} ${foldKey(labels[language])}`);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('are understood when typed, or ask a question with the concept among its choices', () => {
    const lost = concepts.filter(({ key, kind, labels }) => {
      const { concepts: found, ambiguous } = vocabulary.resolve(labels[language], kind);
      return !found.some((one) => one.key === key) && !ambiguous.some(({ choices }) => choices.includes(key));
    });
    // German and English labels with a comma or a slash in them are read part by part.
    expect(lost.map(({ labels }) => labels[language]).filter((label) => !/[,/]/.test(label))).toEqual([]);
  });
});

it('scripts are folded without the locale: capitals, dotless i, Arabic and Persian letters', () => {
  const key = (text: string) => vocabulary.resolve(text, 'occupation').concepts[0]?.key;
  expect(key('كهربائي')).toBe('occ.electrician');
  expect(key('كهربائى')).toBe('occ.electrician');
  expect(key('Зварювальник')).toBe('occ.welder');
  expect(key('ЗВАРЮВАЛЬНИК')).toBe('occ.welder');
  expect(key('kaynakçı')).toBe('occ.welder');
  expect(key('KAYNAKÇI')).toBe('occ.welder');
  expect(key('Kaynakci')).toBe('occ.welder');
  expect(key('FIRINCI')).toBe('occ.baker');
  expect(key('برنامه‌نویس')).toBe('occ.software-developer');
});
