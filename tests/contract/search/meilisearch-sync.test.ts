import { setTimeout as wait } from 'node:timers/promises';
import { Meilisearch } from 'meilisearch';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { canaryCandidates, canaryTokens } from '#app/cli/seed-demo/canaries.ts';
import { composeSearch } from '#app/compose-search.server.ts';
import { findSearchState } from '#app/use-cases/job/find-search-state.server.ts';
import { indexSource } from '#app/use-cases/job/index-source.server.ts';
import { rankProfiles } from '#app/use-cases/match/rank-profiles.server.ts';
import { createProfile } from '#app/use-cases/profile/create-profile.server.ts';
import { publishProfile, withdrawProfile } from '#app/use-cases/profile/publish-profile.server.ts';
import { insertIndexChanges } from '#db/queries/job/outbox.ts';
import { profiles, searchOutbox } from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import type { IndexKind } from '#search/engines/embedded/stored-documents.ts';
import { layoutOf } from '#search/engines/meilisearch/index-settings.ts';
import type { SyncTimes, SyncWorker } from '#search/sync/sync-worker.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertProfile, insertUser } from '#tests/support/factories.ts';
import {
  hasOwnMeilisearchServer,
  startOwnMeilisearchServer,
  type OwnMeilisearchServer,
} from '#tests/support/meilisearch-server.ts';
import { newPerson } from '#tests/support/person.ts';
import { openProposalWorld, talk } from '#tests/support/proposal-world.ts';
import { startSickServer } from '#tests/support/sick-server.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const patience = 120_000;
const patiently = { timeout: 60_000 };
let server: OwnMeilisearchServer;
let houses = 0;

/** The test house with a search server behind something that can fall ill. */
async function openHouseWithServer(times: Partial<SyncTimes> = { idleMs: 100, retryMs: 50 }, questionMs = 10_000) {
  houses += 1;
  const prefix = `house${houses}`;
  const front = await startSickServer(server.url);
  const plain = await openTestApp();
  const composed = await composeSearch(plain.db, plain.engine, { ...server, url: front.url }, plain.clock, {
    prefix,
    questionMs,
    times,
  });
  const searchSync = composed.searchSync as SyncWorker;
  onTestFinished(async () => {
    await searchSync.stop();
    await front.stop();
  });
  const app = { ...plain, engine: composed.engine, searchSync };
  const world = await openProposalWorld(app);
  await plain.engine.rebuild(app.db, indexSource(app.clock));
  const administrator = actorOf(await insertUser(app.db, { roles: ['administrator'] }));
  const client = new Meilisearch({ host: server.url, apiKey: server.key });
  const nameOf = (kind: IndexKind) => `${prefix}_${kind}_v${layoutOf(kind)}`;
  const indexOf = (kind: IndexKind) => client.index(nameOf(kind));
  return {
    ...world,
    app,
    front,
    indexOf,
    dropIndex: (kind: IndexKind) => client.deleteIndex(nameOf(kind)).waitTask(patiently),
    state: () => findSearchState(app, administrator),
    /** Who the officer finds for the posting, and whether the search server was asked. */
    async find() {
      const before = front.questions();
      const { ranked, unknownGerman } = await rankProfiles(app, world.officer, { postingId: world.postingId });
      return {
        ids: [...ranked, ...unknownGerman].map(({ profileId }) => profileId),
        isServerAsked: front.questions() > before,
      };
    },
    async copies(kind: IndexKind = 'profile') {
      const { results } = await indexOf(kind).getDocuments({ limit: 1000 });
      return results.map((entry) => String(entry['id']));
    },
  };
}
type House = Awaited<ReturnType<typeof openHouseWithServer>>;

/** Waits until the administrator would read this state, without a change waiting. */
async function becomes(house: House, state: string): Promise<void> {
  for (const until = Date.now() + 60_000; Date.now() < until; await wait(50)) {
    const now = await house.state();
    if (now?.state === state && (state !== 'ready' || now.waiting === 0)) return;
  }
  throw new Error(`never ${state}: ${JSON.stringify(await house.state())}`);
}

/** One more person for the posting, published through the engine's write. */
async function publishAnother(house: House): Promise<string> {
  const source = indexSource(house.app.clock);
  return write(house.app.db, async (tx) => {
    const { id } = await insertProfile(tx, {
      organisationId: house.organisationId,
      wantedKinds: ['trialEmployment'],
    });
    const documents = await source.profiles(tx, null, 1000);
    await house.app.engine.putProfiles(
      tx,
      documents.filter((document) => document.id === id),
    );
    return id;
  });
}

describe.skipIf(!hasOwnMeilisearchServer)('Meilisearch beside the database', { timeout: patience }, () => {
  beforeAll(async () => {
    server = await startOwnMeilisearchServer();
  });
  afterAll(() => server.stop());

  it('is built by itself, then answers; until a change has arrived there the embedded engine answers', async () => {
    const house = await openHouseWithServer();
    expect(await house.find()).toEqual({ ids: [house.profileId], isServerAsked: false });
    house.app.searchSync.start();
    await becomes(house, 'ready');
    expect(await house.find()).toEqual({ ids: [house.profileId], isServerAsked: true });
    await expect.poll(() => house.app.searchSync.serverVersion()).toMatch(/^1\.\d+\.\d+$/);
    await house.app.searchSync.stop();
    const another = await publishAnother(house);
    const all = [house.profileId, another].sort();
    const meanwhile = await house.find();
    expect({ ...meanwhile, ids: meanwhile.ids.sort() }).toEqual({ ids: all, isServerAsked: false });
    expect(await house.state()).toMatchObject({ state: 'ready', waiting: 1 });
    house.app.searchSync.start();
    await becomes(house, 'ready');
    const later = await house.find();
    expect({ ...later, ids: later.ids.sort() }).toEqual({ ids: all, isServerAsked: true });
  });

  it('holds no word of a canary: neither of who she is nor of what staff wrote', async () => {
    const house = await openHouseWithServer();
    const placeId = house.app.places.choices().find(({ name }) => name === 'Bielefeld')?.id ?? 0;
    for (const [index, canary] of canaryCandidates.entries()) {
      const { firstName, lastName, email, phone, street, postcode, town, birthOn, permitText, customerNumber } = canary;
      const person = newPerson({
        name: { firstName, lastName },
        contact: { email, phone, street, postcode, town, route: 'phone' },
        birth: { birthOn },
        fields: { occupations: ['occ.welder'], placeId, wantedKinds: ['employment'] },
        number: { customerNumber },
      });
      const profileId = await createProfile(house.app, house.caseworker, {
        ...person,
        status: { ...person.status, permitText },
        unknownWords: [{ field: 'skill', words: `Kuckuckswort ${index}` }],
        key: null,
      });
      await publishProfile(house.app, house.caseworker, { profileId, version: 1, consent: talk });
    }
    house.app.searchSync.start();
    await becomes(house, 'ready');
    const texts: string[] = [];
    for (const kind of ['profile', 'posting', 'mentor'] as const)
      texts.push(JSON.stringify((await house.indexOf(kind).getDocuments({ limit: 1000 })).results));
    expect((await house.copies()).length).toBe(1 + canaryCandidates.length);
    const low = texts.join('\n').toLowerCase();
    expect([...canaryTokens(canaryCandidates), 'kuckuck'].filter((token) => low.includes(token.toLowerCase()))).toEqual(
      [],
    );
  });

  it('may be killed at any moment: pages are answered at once, the administrator sees it, and it heals', async () => {
    const house = await openHouseWithServer();
    house.app.searchSync.start();
    await becomes(house, 'ready');
    await server.goDown();
    house.app.clock.advance({ minutes: 5 });
    expect((await house.find()).ids).toEqual([house.profileId]);
    const down = await house.state();
    expect(down).toMatchObject({ state: 'unreachable', since: house.app.clock.now() });
    expect(down?.lastFailure?.code).toBe('unreachable');
    const another = await publishAnother(house);
    expect((await house.find()).ids.sort()).toEqual([house.profileId, another].sort());
    await server.comeBack();
    await becomes(house, 'ready');
    expect((await house.find()).isServerAsked).toBe(true);
    expect((await house.copies()).sort()).toEqual([house.profileId, another].sort());
  });

  it('forgets whoever withdraws, and no late copy brings them back', async () => {
    const house = await openHouseWithServer();
    house.app.searchSync.start();
    await becomes(house, 'ready');
    const [entry] = (await house.indexOf('profile').search('', {})).hits;
    await withdrawProfile(house.app, house.caseworker, { profileId: house.profileId, version: 1 });
    expect((await house.find()).ids).toEqual([]);
    await becomes(house, 'ready');
    expect(await house.copies()).toEqual([]);

    // A row that was written earlier and comes late.
    await write(house.app.db, (tx) =>
      insertIndexChanges(
        tx,
        [{ kind: 'profile', subjectId: house.profileId, subjectVersion: 1, action: 'upsert' }],
        house.app.clock.now(),
      ),
    );
    house.app.searchSync.nudge();
    await becomes(house, 'ready');
    expect(await house.copies()).toEqual([]);

    // A request that was given up and arrives after all: nobody is shown, and the next count finds it.
    const late = await house
      .indexOf('profile')
      .addDocuments([{ ...entry, kinds: [0, 1, 2, 3, 4, 5], layout: 'late' }])
      .waitTask(patiently);
    expect(late.status).toBe('succeeded');
    expect((await house.find()).ids).toEqual([]);
    house.app.clock.advance({ minutes: 2 });
    house.app.searchSync.nudge();
    await expect.poll(() => house.copies(), { timeout: 30_000 }).toEqual([]);
  });

  it('loses no change while its index is built anew, and never shows less meanwhile', async () => {
    const house = await openHouseWithServer();
    await house.app.searchSync.catchUp();
    const ids = [house.profileId];
    const building = house.app.engine.rebuild(house.app.db, indexSource(house.app.clock));
    for (let round = 0; round < 5; round += 1) {
      ids.push(await publishAnother(house));
      expect((await house.find()).ids.sort()).toEqual([...ids].sort());
      await wait(30);
    }
    await building;
    await house.app.searchSync.catchUp();
    expect((await house.copies()).sort()).toEqual([...ids].sort());
    expect((await house.find()).isServerAsked).toBe(true);
  });

  it.each(['failing', 'hollow', 'refusing'] as const)('is not needed when it is %s', async (sickness) => {
    const house = await openHouseWithServer();
    house.app.searchSync.start();
    await becomes(house, 'ready');
    house.front.become(sickness);
    expect((await house.find()).ids).toEqual([house.profileId]);
    expect(await house.state()).toMatchObject({ state: 'unreachable' });
    house.front.become('well');
    await becomes(house, 'ready');
  });

  it('is given up soon when it is slow, and not asked again until it is well', async () => {
    const house = await openHouseWithServer({ idleMs: 100, retryMs: 50 }, 300);
    // Started by hand and patiently: a busy machine may need several tries.
    house.app.searchSync.start();
    await becomes(house, 'ready');
    house.front.become('slow');
    const startedAt = performance.now();
    expect((await house.find()).ids).toEqual([house.profileId]);
    expect(performance.now() - startedAt).toBeLessThan(2500);
    expect(await house.find()).toEqual({ ids: [house.profileId], isServerAsked: false });
    expect((await house.state())?.lastFailure?.code).toBe('timeout');
  });

  it('is filled again when its index has lost everything or is gone', async () => {
    const house = await openHouseWithServer();
    house.app.searchSync.start();
    await becomes(house, 'ready');
    await house.indexOf('profile').deleteAllDocuments().waitTask(patiently);
    expect((await house.find()).ids).toEqual([house.profileId]);
    await expect.poll(() => house.copies(), { timeout: 30_000 }).toEqual([house.profileId]);
    await becomes(house, 'ready');
    for (const kind of ['profile', 'posting', 'mentor'] as const) await house.dropIndex(kind);
    expect((await house.find()).ids).toEqual([house.profileId]);
    await becomes(house, 'ready');
    await expect.poll(() => house.find(), { timeout: 30_000 }).toEqual({ ids: [house.profileId], isServerAsked: true });
  });

  it('notices an index that was set back, with as many entries as before, and answers without it until it is right', async () => {
    const house = await openHouseWithServer();
    await house.app.searchSync.catchUp();
    const entries = async () => (await house.indexOf('profile').getDocuments()).results;
    const [now = {}] = await entries();
    const facts = now['facts'] as number[];
    const setBack = () =>
      house
        .indexOf('profile')
        .addDocuments([{ ...now, mark: 'older', facts: [0, ...facts.slice(1)] }])
        .waitTask(patiently);

    await setBack();
    expect((await house.find()).ids).toEqual([house.profileId]);
    expect(await house.state()).toMatchObject({ state: 'incomplete' });
    await house.app.searchSync.catchUp();
    expect(await entries()).toEqual([now]);
    expect(await house.find()).toEqual({ ids: [house.profileId], isServerAsked: true });

    await setBack();
    house.app.clock.advance({ minutes: 1 });
    await house.app.searchSync.catchUp();
    expect(await entries()).toEqual([now]);
  });

  it('drops a hit of another version than the profile has', async () => {
    const house = await openHouseWithServer();
    await house.app.searchSync.catchUp();
    expect(await house.find()).toEqual({ ids: [house.profileId], isServerAsked: true });
    await house.app.db.update(profiles).set({ version: 2 });
    expect(await house.find()).toEqual({ ids: [], isServerAsked: true });
  });

  it('sends again after a restart what was not marked as sent, and forgets what was sent a day ago', async () => {
    const house = await openHouseWithServer();
    await house.app.searchSync.catchUp();
    const another = await publishAnother(house);
    expect((await house.state())?.waiting).toBe(1);
    const restarted = await composeSearch(house.app.db, house.app.engine, server, house.app.clock, {
      prefix: `house${houses}`,
      questionMs: 10_000,
    });
    await restarted.searchSync?.catchUp();
    expect((await house.copies()).sort()).toEqual([house.profileId, another].sort());
    const waiting = async () => (await house.app.db.select().from(searchOutbox)).length;
    expect(await waiting()).toBeGreaterThan(0);
    house.app.clock.advance({ days: 2 });
    await restarted.searchSync?.catchUp();
    expect(await waiting()).toBe(0);
  });
});
