import { eq, inArray } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LadderPerson } from '#app/domain/disclosure/assign-rungs.ts';
import { requiredK, SMALLEST_POOL } from '#app/domain/disclosure/k-rule.ts';
import { cellKey, type LadderFacts } from '#app/domain/disclosure/ladder.ts';
import {
  cardsOf,
  countShown,
  leave,
  nothingPublic,
  runBatch,
  type PublicSide,
} from '#app/domain/disclosure/public-side.ts';
import type { ConsentPurpose } from '#app/domain/consent/consent.ts';
import { recordConsent } from '#app/use-cases/consent/record-consent.server.ts';
import { takeBackConsents } from '#app/use-cases/consent/withdraw-consent.server.ts';
import { runWeeklyBatch } from '#app/use-cases/disclosure/run-weekly-batch.server.ts';
import { changeProfiles } from '#app/use-cases/profile/change-profiles.server.ts';
import type { ProfileChange } from '#app/domain/profile/profile-change.ts';
import { listClassCards } from '#db/queries/disclosure/public-class.ts';
import { listDetailedProfiles } from '#db/queries/disclosure/detailed-profile.ts';
import { consents, detailedProfiles, profiles, publicBatches, publicProfiles } from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import { alike, anyLadderFacts, anyPool, ladderPerson } from '#tests/support/ladder-people.ts';
import { columnsOf, evidenceOf, insertPool, publicSideOf } from '#tests/support/public-pool.ts';
import { openTestApp, type TestApp } from '#tests/support/test-app.ts';

const herford = '1|51|05758|B1';
const factsOf = (people: readonly LadderPerson[]) => people.map(({ facts }) => facts);
/** Enough people elsewhere for browsing at all. */
const elsewhere = factsOf(alike('x', 120, { districtKey: '05315' }));

async function versionOf(app: TestApp, id: string): Promise<number> {
  const [row] = await app.db.select({ version: profiles.version }).from(profiles).where(eq(profiles.id, id));
  return row?.version ?? 0;
}
async function change(app: TestApp, id: string, of: (version: number) => ProfileChange): Promise<void> {
  const version = await versionOf(app, id);
  await write(app.db, (tx) => changeProfiles(app, tx, null, [of(version)]));
}
const withdraw = (app: TestApp, id: string) => change(app, id, (version) => ({ kind: 'withdraw', id, version }));
const decide = (app: TestApp, profileId: string, purpose: ConsentPurpose, decision: 'yes' | 'no' = 'yes') =>
  write(app.db, (tx) =>
    recordConsent(tx, app.clock.now(), 'somebody', {
      profileId,
      purpose,
      decision,
      language: 'de',
      channel: 'paper',
      helper: 'none',
    }),
  );
const cards = async (app: TestApp) =>
  new Map((await listClassCards(app.db)).map((card) => [cellKey(card), card.count]));

async function openPool(people: readonly LadderFacts[]) {
  const app = await openTestApp();
  await insertPool(app, elsewhere);
  const ids = await insertPool(app, people);
  await runWeeklyBatch(app);
  return { app, ids };
}

describe('the weekly batch', () => {
  it('shows a card for people who are alike, and who is in it to nobody', async () => {
    const { app } = await openPool(factsOf(alike('h', 13)));
    expect(await listClassCards(app.db)).toContainEqual({
      rung: 1,
      occupation: '51',
      region: '05758',
      german: 'B1',
      count: 10,
    });
  });

  it('takes only published people whose yes stands', async () => {
    const app = await openTestApp();
    await insertPool(app, elsewhere);
    const ids = await insertPool(app, factsOf(alike('h', 9)));
    const [draft = '', closed = '', refused = ''] = ids;
    await app.db.update(profiles).set({ state: 'draft' }).where(eq(profiles.id, draft));
    await app.db.update(profiles).set({ state: 'closed' }).where(eq(profiles.id, closed));
    await decide(app, refused, 'namelessProfile', 'no');
    await runWeeklyBatch(app);
    const { placings } = await publicSideOf(app.db);
    expect(ids.filter((id) => placings.has(id))).toEqual(ids.slice(3));
    expect((await cards(app)).has(herford)).toBe(false);
  });

  it('lets newcomers and edits join, never in between', async () => {
    const { app, ids } = await openPool(factsOf(alike('h', 14)));
    const before = await listClassCards(app.db);
    const [moved = ''] = ids;
    await insertPool(app, factsOf(alike('n', 3)));
    const { placeId } = columnsOf(app, ladderPerson('x', { districtKey: '05913' }).facts);
    await change(app, moved, (version) => ({ kind: 'edit', id: moved, version, fields: { placeId } }));
    expect(await listClassCards(app.db)).toEqual(before);
    await runWeeklyBatch(app);
    expect((await cards(app)).get(herford)).toBe(15);
    expect((await publicSideOf(app.db)).placings.get(moved)?.cell?.region).not.toBe('05758');
  });

  it('shows nothing in a pool of fewer than a hundred', async () => {
    const app = await openTestApp();
    const ids = await insertPool(app, factsOf(alike('h', 99)));
    expect(await runWeeklyBatch(app)).toMatchObject({ people: 99, k: null, withheld: 99 });
    expect(await listClassCards(app.db)).toEqual([]);
    expect((await publicSideOf(app.db)).placings.get(ids[0] ?? '')?.cell).toBeNull();
  });

  it('asks for ten from a thousand people on, whatever is configured', async () => {
    const app = await openTestApp();
    await insertPool(app, factsOf([...alike('x', 990, { districtKey: '05315' }), ...alike('h', 11)]));
    expect(await runWeeklyBatch(app)).toMatchObject({ people: 1_001, k: 10 });
    expect((await cards(app)).has(herford)).toBe(false);
  });

  it('keeps a stricter K of the deployment', async () => {
    const app = await openTestApp({ smallestClass: 12 });
    await insertPool(app, elsewhere);
    await insertPool(app, factsOf(alike('h', 13)));
    await runWeeklyBatch(app);
    expect((await cards(app)).has(herford)).toBe(false);
  });

  it('keeps the numbers of batches that are over, and none of their rows', async () => {
    const { app } = await openPool(factsOf(alike('h', 13)));
    app.clock.advance({ days: 7 });
    await runWeeklyBatch(app);
    const batches = await app.db.select().from(publicBatches);
    expect(batches.map(({ state, weekOn }) => [state, weekOn])).toEqual([
      ['ended', '2027-01-11'],
      ['current', '2027-01-18'],
    ]);
    const rows = await app.db.selectDistinct({ batch: publicProfiles.batch }).from(publicProfiles);
    expect(rows).toEqual([{ batch: 2 }]);
  });

  it('takes out of the next batch whoever withdraws while it is being written', async () => {
    const { app, ids } = await openPool(factsOf(alike('h', 14)));
    let isFirst = true;
    const left: Promise<void>[] = [];
    await runWeeklyBatch(app, ({ done }) => {
      if (done === 0 || !isFirst) return;
      isFirst = false;
      left.push(...ids.slice(0, 8).map((id) => withdraw(app, id)));
    });
    await Promise.all(left);
    const side = await publicSideOf(app.db);
    expect(side.classes.get(herford)).toMatchObject({ count: 6, frozenCount: 10, isOpen: true });
    expect(ids.filter((id) => side.placings.has(id))).toEqual(ids.slice(8));
  });

  it('begins anew after one that was cut off', async () => {
    const { app } = await openPool(factsOf(alike('h', 14)));
    const before = await listClassCards(app.db);
    await expect(
      runWeeklyBatch(app, ({ done }) => {
        if (done > 0) throw new Error('cut off');
      }),
    ).rejects.toThrow('cut off');
    expect(await listClassCards(app.db)).toEqual(before);
    await runWeeklyBatch(app);
    expect(await listClassCards(app.db)).toEqual(before);
    expect((await app.db.select().from(publicBatches)).map(({ state }) => state)).toEqual(['ended', 'current']);
  });
});

describe('somebody who leaves', () => {
  it('is gone at once, and the number on the card does not move', async () => {
    const { app, ids } = await openPool(factsOf(alike('h', 13)));
    for (const id of ids.slice(0, 4)) await withdraw(app, id);
    expect((await cards(app)).get(herford)).toBe(10);
    const side = await publicSideOf(app.db);
    expect(side.classes.get(herford)?.count).toBe(9);
    expect(ids.filter((id) => side.placings.has(id))).toEqual(ids.slice(4));
  });

  it.each(['close', 'consent taken back', 'a No'] as const)('is gone by %s too', async (way) => {
    const { app, ids } = await openPool(factsOf(alike('h', 13)));
    const [id = ''] = ids;
    if (way === 'close') await change(app, id, (version) => ({ kind: 'close', id, version, reason: 'employed' }));
    else if (way === 'a No') await decide(app, id, 'namelessProfile', 'no');
    else await write(app.db, (tx) => takeBackConsents(tx, app.clock.now(), 'somebody', id, ['namelessProfile']));
    const side = await publicSideOf(app.db);
    expect(side.placings.has(id)).toBe(false);
    expect(side.classes.get(herford)).toMatchObject({ count: 12, frozenCount: 10 });
  });

  it('is gone when no decision of hers is on record any more', async () => {
    const { app, ids } = await openPool(factsOf(alike('h', 13)));
    const [counted = '', detailed = ''] = ids;
    await decide(app, detailed, 'detailedProfile');
    await runWeeklyBatch(app);
    await app.db.delete(consents).where(inArray(consents.profileId, [counted, detailed]));
    for (const id of [counted, detailed]) await change(app, id, () => ({ kind: 'refresh', id }));
    expect((await publicSideOf(app.db)).placings.has(counted)).toBe(false);
    expect(await listDetailedProfiles(app.db)).toEqual([]);
  });

  it('leaves no row of her in any batch once she is erased', async () => {
    const { app, ids } = await openPool(factsOf(alike('h', 13)));
    const [id = ''] = ids;
    await change(app, id, (version) => ({ kind: 'close', id, version, reason: 'onOwnWish' }));
    await change(app, id, (version) => ({ kind: 'erase', id, version, reason: 'consentWithdrawn' }));
    expect(await app.db.select().from(publicProfiles).where(eq(publicProfiles.profileId, id))).toEqual([]);
  });

  it('hides the class that falls below K until the next batch; it opens again with K + 2', async () => {
    const { app, ids } = await openPool(factsOf(alike('h', 7)));
    for (const id of ids.slice(0, 2)) await withdraw(app, id);
    expect((await cards(app)).get(herford)).toBe(5);
    await withdraw(app, ids[2] ?? '');
    expect((await cards(app)).has(herford)).toBe(false);
    expect((await publicSideOf(app.db)).placings.get(ids[3] ?? '')?.cell?.rung).toBe(1);
    await insertPool(app, factsOf(alike('n', 2)));
    await runWeeklyBatch(app);
    expect((await cards(app)).has(herford)).toBe(false);
    await insertPool(app, factsOf(alike('m', 1)));
    await runWeeklyBatch(app);
    expect((await cards(app)).get(herford)).toBe(5);
  });

  it('leaves her class open at the next batch while it has K', async () => {
    const { app, ids } = await openPool(factsOf(alike('h', 7)));
    for (const id of ids.slice(0, 2)) await withdraw(app, id);
    await runWeeklyBatch(app);
    expect((await cards(app)).get(herford)).toBe(5);
  });

  it('hides every card once fewer than a hundred people can be seen', async () => {
    const app = await openTestApp();
    const ids = await insertPool(app, factsOf(alike('x', 101, { districtKey: '05315' })));
    await runWeeklyBatch(app);
    await withdraw(app, ids[0] ?? '');
    expect(await listClassCards(app.db)).toHaveLength(1);
    await withdraw(app, ids[1] ?? '');
    expect(await listClassCards(app.db)).toEqual([]);
  });
});

describe('somebody who chooses the detailed profile', () => {
  it('stays in her class until the next batch, and then is shown by herself and counted nowhere', async () => {
    const { app, ids } = await openPool(factsOf(alike('h', 11)));
    const [id = ''] = ids;
    await decide(app, id, 'detailedProfile');
    expect((await publicSideOf(app.db)).placings.has(id)).toBe(true);
    expect(await listDetailedProfiles(app.db)).toEqual([]);
    await runWeeklyBatch(app);
    const side = await publicSideOf(app.db);
    expect(side.placings.has(id)).toBe(false);
    expect(side.classes.get(herford)?.count).toBe(10);
    expect(await listDetailedProfiles(app.db)).toEqual([
      {
        profileId: id,
        batch: 2,
        sinceBatch: 2,
        document: expect.objectContaining({ districtKey: '05758' }) as unknown,
      },
    ]);
  });

  it('takes that back at once, and joins a class again with the next batch', async () => {
    const { app, ids } = await openPool(factsOf(alike('h', 11)));
    const [id = ''] = ids;
    await decide(app, id, 'detailedProfile');
    await runWeeklyBatch(app);
    app.clock.advance({ hours: 1 });
    await write(app.db, (tx) => takeBackConsents(tx, app.clock.now(), 'somebody', id, ['detailedProfile']));
    expect(await app.db.select().from(detailedProfiles)).toEqual([]);
    expect((await publicSideOf(app.db)).placings.has(id)).toBe(false);
    await runWeeklyBatch(app);
    expect((await publicSideOf(app.db)).classes.get(herford)?.count).toBe(11);
  });

  it('is gone from the detailed profiles at once when she withdraws altogether', async () => {
    const { app, ids } = await openPool(factsOf(alike('h', 11)));
    const [id = ''] = ids;
    await decide(app, id, 'detailedProfile');
    await runWeeklyBatch(app);
    await withdraw(app, id);
    expect(await app.db.select().from(detailedProfiles)).toEqual([]);
  });
});

type Step =
  | { readonly kind: 'publish' | 'edit' | 'withdraw'; readonly whom: number; readonly facts: LadderFacts }
  | { readonly kind: 'batch' };
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constantFrom('publish', 'edit', 'withdraw', 'withdraw'),
      whom: fc.nat(10_000),
      facts: anyLadderFacts,
    }),
  },
  { weight: 1, arbitrary: fc.constant<Step>({ kind: 'batch' }) },
);

describe('the tables', () => {
  it(
    'say what the rules say after every step of any course of publishing, editing and withdrawing',
    { timeout: 120_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(
          anyPool({ minLength: 105, maxLength: 200 }),
          fc.array(anyStep, { minLength: 25, maxLength: 60 }),
          async (pool, steps) => {
            const app = await openTestApp();
            const people = new Map<string, LadderPerson>();
            for (const [index, id] of (await insertPool(app, factsOf(pool))).entries())
              people.set(id, { profileId: id, facts: pool[index]?.facts ?? ladderPerson(id).facts });
            await runWeeklyBatch(app);
            let side = runBatch(nothingPublic, [...people.values()], 5);
            for (const step of steps) {
              app.clock.advance({ minutes: 1 });
              side = await take(app, step, people, side);
              expect(await publicSideOf(app.db)).toEqual(side);
              expect((await listClassCards(app.db)).sort(byKey)).toEqual(cardsOf(side).sort(byKey));
              holdsTheRule(side);
            }
          },
        ),
        { numRuns: 6 },
      );
    },
  );
});

const byKey = (a: Parameters<typeof cellKey>[0], b: Parameters<typeof cellKey>[0]) =>
  cellKey(a) < cellKey(b) ? -1 : 1;

/** Does the step in the house and by the rules. @returns what the rules say then */
async function take(
  app: TestApp,
  step: Step,
  people: Map<string, LadderPerson>,
  side: PublicSide,
): Promise<PublicSide> {
  if (step.kind === 'batch') {
    await runWeeklyBatch(app);
    return runBatch(side, [...people.values()], 5);
  }
  if (step.kind === 'publish') {
    const [id = ''] = await insertPool(app, [step.facts]);
    people.set(id, { profileId: id, facts: step.facts });
    return side;
  }
  const id = [...people.keys()][step.whom % Math.max(1, people.size)];
  if (id === undefined) return side;
  if (step.kind === 'withdraw') {
    await withdraw(app, id);
    people.delete(id);
    return leave(side, id);
  }
  const add = evidenceOf(step.facts.german);
  await change(app, id, (version) => ({
    kind: 'edit',
    id,
    version,
    fields: columnsOf(app, step.facts),
    german: { replace: ['attested'], add },
  }));
  people.set(id, { profileId: id, facts: step.facts });
  return side;
}

function holdsTheRule(side: PublicSide): void {
  const shown = cardsOf(side);
  if (shown.length === 0) return;
  const visible = countShown([...side.classes.values()]);
  expect(visible).toBeGreaterThanOrEqual(SMALLEST_POOL);
  for (const card of shown)
    expect(side.classes.get(cellKey(card))?.count).toBeGreaterThanOrEqual(requiredK(visible, 5) ?? Infinity);
}
