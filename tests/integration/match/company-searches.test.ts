import { describe, expect, it } from 'vitest';
import { mailRules } from '#app/domain/notification/mail.ts';
import { textsFor } from '#app/i18n/texts.ts';
import { runMeasuredBatch } from '#tests/support/measured-batch.ts';
import { checkSavedSearches } from '#app/use-cases/match/check-saved-searches.server.ts';
import { listSavedSearches, markSearchSeen, saveSearch } from '#app/use-cases/match/saved-searches.server.ts';
import { mailOutbox, savedSearches } from '#db/schema/index.ts';
import {
  chooseDetailed,
  openBrowsingWorld,
  withdrawProfile,
  type BrowsingWorld,
} from '#tests/support/browsing-world.ts';
import { alike } from '#tests/support/ladder-people.ts';
import { insertPool } from '#tests/support/public-pool.ts';

const mailsOf = (world: BrowsingWorld) =>
  world.app.db.select({ kind: mailOutbox.kind, about: mailOutbox.about, userId: mailOutbox.userId }).from(mailOutbox);
const save = (world: BrowsingWorld, list: 'cards' | 'detailed', query: string) =>
  saveSearch(world.app, world.company, { list, name: 'Lager', query, wantsMail: true });
const newcomers = (world: BrowsingWorld, howMany: number) =>
  insertPool(
    world.app,
    alike('n', howMany).map(({ facts }) => facts),
  );

describe("a company's saved search", () => {
  it('has news after a weekly batch and at no other time, and the mail says nothing but that', async () => {
    const world = await openBrowsingWorld();
    const id = await save(world, 'cards', 'region=057');
    await checkSavedSearches(world.app);
    await newcomers(world, 5);
    await checkSavedSearches(world.app);
    expect(await mailsOf(world)).toEqual([]);
    await runMeasuredBatch(world.app);
    await checkSavedSearches(world.app);
    await checkSavedSearches(world.app);
    expect(await mailsOf(world)).toEqual([{ kind: 'companySearch', about: id, userId: world.company.userId }]);
    const { subject, text } = {
      subject: textsFor('de', 'mail')('kinds.companySearch.subject'),
      text: textsFor('de', 'mail')('kinds.companySearch.text'),
    };
    expect(`${subject} ${text}`).not.toMatch(/\d/);
    expect(subject).toContain('Es gibt Neues');
    expect(mailRules.companySearch.path(id)).toBe(`/company/profiles?saved=${id}`);
  });

  it('tells nothing of somebody who leaves, and nothing of what it does not ask for', async () => {
    const world = await openBrowsingWorld();
    await save(world, 'cards', 'region=057');
    await save(world, 'cards', 'region=053&occupation=S52');
    for (const id of world.people.slice(0, 3)) await withdrawProfile(world.app, id);
    await runMeasuredBatch(world.app);
    await checkSavedSearches(world.app);
    expect(await mailsOf(world)).toEqual([]);
  });

  it('knows no person: it keeps marks of what was shown', async () => {
    const world = await openBrowsingWorld({ detailed: 1 });
    const id = await save(world, 'detailed', '');
    const [row] = await world.app.db.select().from(savedSearches);
    expect(row?.seenIds).toHaveLength(1);
    expect(world.people).not.toContain(row?.seenIds[0]);
    await world.app.db.run(`update profiles set hours_min = 20 where id = '${world.people[4]}'`);
    await chooseDetailed(world.app, world.people[4] ?? '');
    await runMeasuredBatch(world.app);
    await checkSavedSearches(world.app);
    expect(await mailsOf(world)).toHaveLength(1);
    const newIn = async () =>
      (await listSavedSearches(world.app, world.company, ['cards', 'detailed'])).map(({ newIds }) => newIds.length);
    expect(await newIn()).toEqual([1]);
    await markSearchSeen(world.app, world.company, { id, version: 1 });
    expect(await newIn()).toEqual([0]);
  });

  it('of detailed profiles keeps the number of a batch, whoever was in it: nothing is left of one who withdraws', async () => {
    const world = await openBrowsingWorld({ detailed: 1 });
    const { app, company, people } = world;
    const id = await save(world, 'detailed', '');
    const marks = async () => (await app.db.select().from(savedSearches))[0]?.seenIds;
    const hasNews = async () => (await listSavedSearches(app, company, ['detailed']))[0]?.newIds.length === 1;
    expect(await marks()).toEqual(['batch#1']);
    // Nothing changed about her: the same words are no news.
    await runMeasuredBatch(app);
    expect(await hasNews()).toBe(false);
    await app.db.run(`update profiles set hours_min = 20 where id = '${people[0]}'`);
    await runMeasuredBatch(app);
    expect(await hasNews()).toBe(true);
    await markSearchSeen(app, company, { id, version: 1 });
    expect(await marks()).toEqual(['batch#3']);
    await withdrawProfile(app, people[0] ?? '');
    await runMeasuredBatch(app);
    expect(await hasNews()).toBe(false);
    expect(await marks()).toEqual(['batch#3']);
  });

  it('asks for three things at once in vain', async () => {
    const world = await openBrowsingWorld();
    await save(world, 'cards', 'region=057&occupation=S52&german=B1');
    await newcomers(world, 8);
    await runMeasuredBatch(world.app);
    await checkSavedSearches(world.app);
    expect(await mailsOf(world)).toEqual([]);
  });
});
