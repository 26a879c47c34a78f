import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWeights } from '#app/routes/postings.$id/read-weights.server.ts';
import {
  changedWeights,
  fullScore,
  settingOf,
  standardWeights,
  weightNames,
  weightSettings,
} from '#search/matching/weights.ts';
import { typedText } from '#tests/support/typed-text.ts';

const read = (address: string) => readWeights(new URLSearchParams(address));

describe('weights of one view', () => {
  it('are the preset where nothing or the same is asked', () => {
    expect(changedWeights(standardWeights, {})).toBeNull();
    const same = Object.fromEntries(weightNames.map((name) => [name, settingOf(standardWeights, name)]));
    expect(changedWeights(standardWeights, same)).toBeNull();
    expect(read('matches=100')).toMatchObject({ weights: undefined, changed: [], isOpen: false, query: '' });
    expect(read('w.german=2&w.must=').weights).toBeUndefined();
  });

  it('have a preset that lies within the bounds of every weight, in whole numbers', () => {
    for (const name of weightNames) {
      const standard = settingOf(standardWeights, name);
      expect(Number.isInteger(standard)).toBe(true);
      expect(standard).toBeLessThanOrEqual(weightSettings[name].most);
    }
    expect(fullScore(standardWeights)).toBe(10_000);
  });

  it('come from the address, are told beside the preset, and never carry its name', () => {
    const { weights, changed, query, preset, fullScore: full } = read('w.german=5&w.distance=0&w.must=3');
    expect(weights).toEqual({ ...standardWeights, german: 5000, distance: 0, name: weights?.name });
    expect(weights?.name).not.toBe(standardWeights.name);
    expect(preset).toEqual({ name: 'Standard', version: 1 });
    expect(changed.map(({ name, standard, value }) => [name, standard, value])).toEqual([
      ['german', 2, 5],
      ['distance', 1, 0],
    ]);
    expect(query).toBe('w.german=5&w.distance=0');
    expect(read(query).weights).toEqual(weights);
    expect(full).toBe(12);
  });

  it.each(['11', '-1', '2.5', '5,5', 'viel', '1e1', '٣'])(
    'stay the preset when a number is %s, and the field says so',
    (typed) => {
      const { weights, form, isOpen, changed } = read(
        new URLSearchParams({ 'w.german': typed, 'w.must': '9' }).toString(),
      );
      expect(weights).toBeUndefined();
      expect(changed).toEqual([]);
      expect(isOpen).toBe(true);
      expect(form?.problems).toEqual([{ field: 'w.german', code: 'outOfRange', params: { min: 0, max: 10 } }]);
      expect(form?.values).toEqual({ 'w.german': typed, 'w.must': '9' });
    },
  );

  it('are whole numbers within the bounds whatever the address says', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...weightNames), fc.oneof(typedText, fc.integer().map(String))),
        (typed) => {
          const query = new URLSearchParams(Object.entries(typed).map(([name, text]) => [`w.${name}`, text]));
          const { weights, form } = readWeights(query);
          expect(weights !== undefined && form !== undefined).toBe(false);
          for (const name of weightNames) {
            const value = weights?.[name] ?? standardWeights[name];
            expect(Number.isSafeInteger(value) && value >= 0).toBe(true);
            expect(value).toBeLessThanOrEqual(weightSettings[name].most * weightSettings[name].step);
          }
        },
      ),
    );
  });
});
