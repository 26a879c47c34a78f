import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curatedVocabulary } from '#tests/support/curated-vocabulary.ts';

const vocabulary = curatedVocabulary();
const keys = (text: string, kind?: 'occupation' | 'skill') =>
  vocabulary.resolve(text, kind).concepts.map(({ key }) => key);

describe('an occupation or skill as people type it', () => {
  it.each([
    ['Schweißer', 'occ.welder', 'exact'],
    ['schweisser', 'occ.welder', 'folded'],
    ['Schweißer/in (m/w/d)', 'occ.welder', 'exact'],
    ['Schweißer:in', 'occ.welder', 'exact'],
    ['SchweißerInnen', 'occ.welder', 'exact'],
    ['Altenpflege helferin', 'occ.geriatric-care-helper', 'folded'],
    ['Koechin', 'occ.cook', 'folded'],
    ['Koch/Köchin', 'occ.cook', 'exact'],
    ['Bürokaufmann/-frau', 'occ.office-clerk', 'exact'],
    ['Kauffrau im Einzelhandel', 'occ.retail-clerk', 'exact'],
    ['Fachkraft Lagerlogistik', 'occ.warehouse-specialist', 'folded'],
    ['Garten-, Landschaftsbauer', 'occ.landscape-gardener', 'folded'],
    ['Hotelküchenhilfe', 'occ.kitchen-helper', 'compound'],
    ['Fliesenlegergehilfe', 'occ.tiler', 'compound'],
    ['Gabelstablerfahrer', 'occ.forklift-driver', 'typo'],
    ['Verkeuferin', 'occ.sales-assistant', 'typo'],
    ['Elecktriker', 'occ.electrician', 'typo'],
    ['كهربائي', 'occ.electrician', 'exact'],
    ['öğretmen', 'occ.teacher', 'exact'],
    ['c++', 'skill.c-plus-plus', 'exact'],
    ['C#', 'skill.c-sharp', 'exact'],
  ])('takes "%s" for %s (%s)', (text, key, how) => {
    expect(vocabulary.resolve(text).concepts).toMatchObject([{ key, how }]);
  });

  it('finds several things in one text', () => {
    expect(keys('MAG Schweißen, Zeichnungen lesen; Stapler')).toEqual([
      'skill.mag-welding',
      'skill.reading-technical-drawings',
      'skill.forklift-licence',
    ]);
    expect(keys('gute Kenntnisse in Excel und Word')).toEqual(['skill.excel', 'skill.word']);
    expect(keys('mehrjährige Erfahrung als Schweißer')).toEqual(['occ.welder']);
  });

  it('keeps to the kind that is asked for', () => {
    expect(keys('Schweißen', 'occupation')).toEqual(['occ.welder']);
    expect(keys('Schweißer', 'skill')).toEqual(['skill.welding']);
    expect(keys('Excel', 'occupation')).toEqual([]);
  });

  it('asks what "MAG" means, and takes it for welding next to welding', () => {
    expect(vocabulary.resolve('MAG')).toEqual({
      concepts: [],
      unknown: [],
      ambiguous: [{ text: 'MAG', choices: ['skill.mag-welding', 'kind.employerMeasure'] }],
    });
    expect(keys('MAG, WIG-Schweißen')).toEqual(['skill.mag-welding', 'skill.tig-welding']);
    expect(keys('MAG/WIG-Schweißen')).toEqual(['skill.mag-welding', 'skill.tig-welding']);
  });

  it('says what it does not know, and loses no part', () => {
    expect(vocabulary.resolve('Raumschiffpilot, Koch').unknown).toEqual(['Raumschiffpilot']);
    expect(vocabulary.resolve('Koch, Raumschiff Galaxie').unknown).toEqual(['Raumschiff Galaxie']);
  });

  it('answers any string at all', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
    );
    fc.assert(
      fc.property(nasty, fc.constantFrom(undefined, 'occupation' as const, 'skill' as const), (text, kind) => {
        const { concepts, unknown, ambiguous } = vocabulary.resolve(text, kind);
        return (
          Array.isArray(concepts) &&
          Array.isArray(unknown) &&
          Array.isArray(ambiguous) &&
          Array.isArray(vocabulary.search(text))
        );
      }),
      { numRuns: 150 },
    );
    for (const text of [
      '"',
      "'; --",
      '\u202eKoch\u202c',
      '🙂'.repeat(50),
      '((((',
      'x'.repeat(10_000),
      'Koch, '.repeat(3000),
    ]) {
      expect(() => vocabulary.resolve(text)).not.toThrow();
    }
  });

  it('finds every concept by its own German name, with one mistake in long ones too', () => {
    for (const { key, kind, labels } of vocabulary.concepts()) {
      const label = labels['de'] ?? '';
      expect(keys(label, kind), label).toContain(key);
    }
    const garbled = vocabulary
      .concepts()
      .filter(({ kind, labels }) => kind === 'skill' && /^\p{L}{9,}$/u.test(labels['de'] ?? ''));
    const found = garbled.filter(({ key, labels }) => {
      const label = labels['de'] ?? '';
      return keys(label.slice(0, 4) + label.slice(5), 'skill').includes(key);
    });
    expect(found.length / garbled.length).toBeGreaterThan(0.9);
  });
});

describe('the vocabulary', () => {
  it('names a concept in the language of the reader, in German where it has none', () => {
    expect(vocabulary.label('occ.welder', 'en')).toBe('Welder');
    expect(vocabulary.label('occ.welder', 'ru')).toBe('Schweißer/in');
    expect(vocabulary.label('occ.nothing', 'de')).toBe('occ.nothing');
  });

  it('suggests while somebody types', () => {
    expect(vocabulary.search('Gabelst', { kind: 'occupation' }).map(({ key }) => key)).toContain('occ.forklift-driver');
    expect(vocabulary.search('')).toEqual([]);
  });

  it('knows who can do what nearly, the closest first', () => {
    const [first] = vocabulary.related('occ.nurse');
    expect(first).toEqual({ key: 'occ.care-helper', weight: 1000 });
    expect(vocabulary.related('occ.welder').map(({ key }) => key)).toContain('occ.metal-helper');
    expect(vocabulary.related('occ.metal-helper').map(({ key }) => key)).not.toContain('occ.welder');
  });
});
