import { describe, expect, it } from 'vitest';
import { concepts, placeKm, places, profiles, ruleValues } from '#db/schema/index.ts';
import { openTestDatabase } from '#tests/support/test-database.ts';

describe('the database of a test', () => {
  it('knows occupations, places, distances and rules, and nobody', async () => {
    const db = await openTestDatabase();
    for (const table of [concepts, places, placeKm, ruleValues]) expect(await db.$count(table)).toBeGreaterThan(0);
    expect(await db.$count(profiles)).toBe(0);
  });
});
