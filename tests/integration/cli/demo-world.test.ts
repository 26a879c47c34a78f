import { getTableName, is } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, it } from 'vitest';
import type { DemoSize } from '#app/cli/seed-demo/size.ts';
import { seedDemo } from '#app/cli/seed-demo/seed-demo.ts';
import { placementStates } from '#app/domain/assistance/placement.ts';
import { proposalEnds, proposalStates } from '#app/domain/match/proposal.ts';
import { postingStates } from '#app/domain/posting/posting.ts';
import { profileStates } from '#app/domain/profile/profile.ts';
import * as schema from '#db/schema/index.ts';
import { openTestApp, type TestApp } from '#tests/support/test-app.ts';

const smallSize: DemoSize = { people: 200, companies: 5, postings: 60, volunteers: 10 };

async function filledAt(instant: string): Promise<TestApp> {
  const app = await openTestApp({ mode: 'demo' });
  app.clock.set(instant);
  await seedDemo(app, () => undefined, smallSize);
  return app;
}

/**
 * Every row of every table but the vault's, whose seals never repeat, as text, in the order of the table; without the hashes
 * of the house's own random key.
 */
async function rowsOf(app: TestApp): Promise<Map<string, string[]>> {
  const tables = Object.values(schema).filter((item) => is(item, SQLiteTable)) as SQLiteTable[];
  const rows = new Map<string, string[]>();
  for (const table of tables) {
    const found = await app.db.select().from(table);
    rows.set(
      getTableName(table),
      found.map((row) =>
        JSON.stringify(row, (column, value: unknown) =>
          /^(?:codeHash|deviceHash|loginIndex|tokenHash|valueHash)$/.test(column)
            ? 'hash'
            : column === 'textCipher'
              ? 'sealed'
              : value,
        ),
      ),
    );
  }
  return rows;
}

type Rows = Awaited<ReturnType<typeof rowsOf>>;

/** Filled by whoever asks first: a small world takes some seconds. */
let morning: Promise<Rows> | undefined;
const justAfterMidnight = '2027-01-10T23:10:00Z';
const morningRows = () => (morning ??= filledAt(justAfterMidnight).then(rowsOf));

/** Times of what is planned; everything else in the world has happened. */
const planned = [
  'date_offers.chosenAt',
  'date_offers.validUntil',
  'employer_events.startsAt',
  'mentors.interviewAt',
  'tandem_dates.at',
];

function valuesOf(rows: Rows, table: string, column: string): Set<unknown> {
  return new Set((rows.get(table) ?? []).map((row) => (JSON.parse(row) as Record<string, unknown>)[column]));
}

const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value);

describe('the demo world', { timeout: 120_000 }, () => {
  it('has everything in every state it can have', async () => {
    const rows = await morningRows();
    expect(valuesOf(rows, 'profiles', 'state')).toEqual(new Set(profileStates.filter((state) => state !== 'erased')));
    expect(valuesOf(rows, 'profiles', 'caseworkerId')).toContain(null);
    expect(valuesOf(rows, 'postings', 'state')).toEqual(new Set(postingStates));
    expect(valuesOf(rows, 'proposals', 'state')).toEqual(new Set(proposalStates));
    expect(valuesOf(rows, 'proposals', 'end')).toEqual(new Set([null, ...proposalEnds]));
    expect(valuesOf(rows, 'placements', 'state')).toEqual(new Set(placementStates));
  });

  it('has nothing that was done at a time which is still to come, filled just after midnight', async () => {
    const rows = await morningRows();
    const late: string[] = [];
    for (const [table, found] of rows)
      for (const row of found)
        for (const [column, value] of Object.entries(JSON.parse(row) as Record<string, unknown>))
          if (
            !planned.includes(`${table}.${column}`) &&
            isInstant(value) &&
            value > new Date(justAfterMidnight).toISOString()
          )
            late.push(`${table}.${column}`);
    expect([...new Set(late)]).toEqual([]);
  });

  it('is the same whenever it is filled on one day, ids and codes included', async () => {
    const rows = await morningRows();
    const evening = await rowsOf(await filledAt('2027-01-11T19:45:00Z'));
    expect(rows.get('placements')?.length).toBeGreaterThan(5);
    for (const [table, before] of rows) expect(evening.get(table), table).toEqual(before);
  });
});
