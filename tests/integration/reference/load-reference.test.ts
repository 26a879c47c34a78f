import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { distanceKm, loadPlaces } from '#db/queries/reference/place.ts';
import { loadVocabulary } from '#db/queries/reference/vocabulary.ts';
import { loadReference } from '#db/seed/reference/load-reference.ts';
import { createPlaces } from '#search/places/places.ts';
import { createVocabulary } from '#search/vocabulary/vocabulary.ts';
import { openTestDatabase } from '#tests/support/test-database.ts';

const bielefeld = 711_000;
const herford = 758_012;
const brackwede = 1_000_001;

describe('reference rows in a database', () => {
  it('are all there after the first load', async () => {
    const db = await openTestDatabase();
    await loadReference(db);
    const places = await loadPlaces(db);
    expect(places.districts).toHaveLength(53);
    expect(places.places).toHaveLength(396);
    expect(places.quarters.length).toBeGreaterThanOrEqual(40);
    const vocabulary = await loadVocabulary(db);
    for (const { kind, kldb } of vocabulary.concepts)
      expect(kind === 'skill' ? kldb === null : /^\d{5}$/.test(kldb ?? '')).toBe(true);
    expect(createVocabulary(vocabulary).resolve('Altenpflege helferin').concepts[0]?.key).toBe(
      'occ.geriatric-care-helper',
    );
    expect(createPlaces(places).resolve('Brackwede')).toMatchObject({
      kind: 'one',
      spot: { id: brackwede, placeId: bielefeld },
    });
  });

  it('change nothing when loaded again', async () => {
    const db = await openTestDatabase();
    await loadReference(db);
    const snapshot = async () =>
      JSON.stringify([
        await loadVocabulary(db),
        await loadPlaces(db),
        await db.all(sql`select count(*) as pairs, sum(km) as km from place_km`),
      ]);
    const before = await snapshot();
    expect(await loadReference(db)).toEqual({ changed: false });
    await db.run(sql`update reference_versions set hash = 'of an older release'`);
    expect(await loadReference(db)).toEqual({ changed: true });
    expect(await snapshot()).toBe(before);
  });

  it("keep a house's own words when a new release comes", async () => {
    const db = await openTestDatabase();
    await loadReference(db);
    await db.run(sql`insert into concept_terms (folded, concept_key, term, language, origin)
      values ('brutzler', 'occ.welder', 'Brutzler', 'de', 'house')`);
    await db.run(sql`update reference_versions set hash = 'of an older release'`);
    await loadReference(db);
    expect(createVocabulary(await loadVocabulary(db)).resolve('Brutzler').concepts[0]?.key).toBe('occ.welder');
  });

  it('know distances both ways, zero to itself, none beyond 100 km', async () => {
    const db = await openTestDatabase();
    await loadReference(db);
    expect(await distanceKm(db, bielefeld, herford)).toBe(13);
    expect(await distanceKm(db, herford, bielefeld)).toBe(13);
    expect(await distanceKm(db, bielefeld, bielefeld)).toBe(0);
    expect(await distanceKm(db, brackwede, bielefeld)).toBeLessThan(10);
    expect(await distanceKm(db, bielefeld, 315_000)).toBeNull();
  });
});
