import { expect, it } from 'vitest';
import { commuteBand } from '#app/domain/reference/commute-band.ts';
import { reasonText } from '#app/i18n/reason-text.ts';
import { sourceFor } from '#app/i18n/texts.ts';

it.each([
  [0, 'upTo5'],
  [5, 'upTo5'],
  [6, 'upTo10'],
  [14, 'upTo20'],
  [30, 'upTo30'],
  [50, 'upTo50'],
  [51, 'farther'],
])('%i km lie in the band %s', (km, band) => {
  expect(commuteBand(km)).toBe(band);
});

it('stands beside the distance, with whether one gets there without a car', () => {
  const said = (reach: string) =>
    reasonText(sourceFor('de'), { code: 'distance', state: 'met', params: { km: 14, maxKm: 30, reach } }, String);
  expect(said('yes')).toBe('14 km (bis 20 km), ohne Auto: ja');
  expect(said('no')).toBe('14 km (bis 20 km), ohne Auto: nein');
  expect(said('unclear')).toBe('14 km (bis 20 km), ohne Auto: unklar');
});
