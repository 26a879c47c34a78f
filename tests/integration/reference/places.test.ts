import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadPlaces } from '#db/queries/reference/place.ts';
import { loadReference } from '#db/seed/reference/load-reference.ts';
import { createPlaces, type Places } from '#search/places/places.ts';
import { openTestDatabase } from '#tests/support/test-database.ts';

let places: Places;

beforeAll(async () => {
  const db = await openTestDatabase();
  await loadReference(db);
  places = createPlaces({ ...(await loadPlaces(db)), postcodes: [{ postcode: '33602', placeId: 711_000 }] });
});

const nameOf = (text: string) => {
  const answer = places.resolve(text);
  return answer.kind === 'one' ? answer.spot.name : answer.kind;
};

describe('a place as people type it', () => {
  it.each([
    ['Bielefeld', 'Bielefeld'],
    ['BI', 'Bielefeld'],
    ['33602', 'Bielefeld'],
    ['33602 Bielefeld', 'Bielefeld'],
    ['D-33602', 'Bielefeld'],
    ['D', 'Düsseldorf'],
    ['33603', 'postcodeOnly'],
    ['05758', 'Kreis Herford'],
    ['05117', 'Mülheim an der Ruhr'],
    ['05758012', 'Herford'],
    ['MH', 'Mülheim an der Ruhr'],
    ['Bielefeldt', 'Bielefeld'],
    ['Raum Minden', 'Minden'],
    ['Loehne (NRW)', 'Löhne'],
    ['Mülheim/Ruhr', 'Mülheim an der Ruhr'],
    ['Muelheim a. d. Ruhr', 'Mülheim an der Ruhr'],
    ['Köln-Mülheim', 'Mülheim (Köln)'],
    ['Brackwede', 'Brackwede (Bielefeld)'],
    ['Bielefeld, Brackwede', 'Brackwede (Bielefeld)'],
    ['Halle', 'Halle (Westf.)'],
    ['St. Augustin', 'Sankt Augustin'],
    ['Kreis Herford', 'Kreis Herford'],
    ['HF', 'Kreis Herford'],
    ['Herford', 'Herford'],
    ['Lippe', 'Kreis Lippe'],
    ['Neunkirchen', 'Neunkirchen'],
    ['Detmold-Heidenoldendorf', 'Detmold'],
    ['Atlantis', 'unknown'],
    ['', 'unknown'],
  ])('takes "%s" for %s', (text, name) => {
    expect(nameOf(text)).toBe(name);
  });

  it('asks which Mülheim is meant', () => {
    const answer = places.resolve('Muelheim');
    expect(answer.kind === 'ambiguous' && answer.choices.map(({ name }) => name)).toEqual([
      'Mülheim an der Ruhr',
      'Mülheim (Köln)',
    ]);
  });

  it('finds every town, quarter and district by the name it is shown with', () => {
    for (const spot of places.choices()) expect(places.resolve(spot.name), spot.name).toEqual({ kind: 'one', spot });
    for (const { name } of places.districts()) expect(places.resolve(name).kind, name).toBe('one');
  });

  it('answers any string at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => places.resolve(text).kind.length > 0),
    );
    expect(places.resolve('x'.repeat(10_000)).kind).toBe('unknown');
  });

  it('knows the district of a quarter', () => {
    expect(places.districtOf(1_000_001)).toBe('05711');
    expect(places.districtName('05758')).toBe('Kreis Herford');
    expect(places.name(1)).toBe('');
  });
});
