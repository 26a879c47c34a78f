import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { classFilter } from '#app/domain/disclosure/class-filter.ts';
import { detailedFilter } from '#app/domain/disclosure/detailed-filter.ts';
import { isShowable } from '#app/domain/disclosure/showable-concept.ts';
import { blockCompany, unblockCompany } from '#app/use-cases/disclosure/block-company.server.ts';
import { findPublicTotal } from '#app/use-cases/disclosure/find-public-total.server.ts';
import { listClasses } from '#app/use-cases/disclosure/list-classes.server.ts';
import { listDetailed } from '#app/use-cases/disclosure/list-detailed.server.ts';
import { openBrowsing } from '#app/use-cases/disclosure/open-browsing.server.ts';
import { putMeasured, runMeasuredBatch } from '#tests/support/measured-batch.ts';
import { understandDetailedSearch } from '#app/use-cases/disclosure/understand-detailed-search.server.ts';
import { auditRows, companies, languageEvidences, postings, postingSkills, profiles } from '#db/schema/index.ts';
import {
  changePosting,
  chooseDetailed,
  openBrowsingWorld,
  withdrawProfile,
  type BrowsingWorld,
} from '#tests/support/browsing-world.ts';

const cardsFor = (query: string) => classFilter(new URLSearchParams(query));
const detailedFor = (query: string) => detailedFilter(new URLSearchParams(query));
const everything = detailedFor('');
const detailedOf = (world: BrowsingWorld, query = '', over: { postingId?: string; page?: number } = {}) =>
  listDetailed(world.app, world.company, { filter: detailedFor(query), postingId: null, page: 1, ...over });
const pseudonymsOf = async (world: BrowsingWorld, query = '') =>
  (await detailedOf(world, query)).rows.map(({ pseudonym }) => pseudonym);

describe('before a company may look', () => {
  it('it is told what is missing, one thing after the other', async () => {
    const world = await openBrowsingWorld();
    const { app, company, postingId } = world;
    const companyId = company.companyId ?? '';
    const needOf = async () => (await openBrowsing(app, company)).need;
    expect(await needOf()).toBe(null);
    await changePosting(app, postingId, { german: null });
    expect(await needOf()).toBe('criteria');
    await changePosting(app, postingId, { currentUntil: '2027-01-10' });
    expect(await needOf()).toBe('postingCurrent');
    await changePosting(app, postingId, { state: 'submitted' });
    expect(await needOf()).toBe('postingApproved');
    await app.db.update(companies).set({ state: 'unverified' }).where(eq(companies.id, companyId));
    expect(await needOf()).toBe('companyVerified');
    const list = await listClasses(app, company, cardsFor(''));
    expect([list.cards, list.browsing.postings]).toEqual([[], []]);
    expect(list.occupations.every(({ sum }) => sum === null)).toBe(true);
    // What a stranger reads on the start page, no more.
    expect(list.browsing.publicTotal).toBe(await findPublicTotal(app));
    expect(list.browsing.publicTotal).toBe(130);
    await app.db.update(companies).set({ state: 'verified' }).where(eq(companies.id, companyId));
    expect((await openBrowsing(app, company)).publicTotal).toBeNull();
  });

  it('nobody sees anything before the first batch, or where fewer than a hundred people are there', async () => {
    const few = await openBrowsingWorld({ pool: [], detailed: 2 });
    expect((await openBrowsing(few.app, few.company)).pause).toBe('tooFew');
    expect((await listClasses(few.app, few.company, cardsFor(''))).cards).toEqual([]);
    expect((await detailedOf(few)).rows).toEqual([]);
    await few.app.db.run(sql`update public_batches set state = 'ended'`);
    expect((await openBrowsing(few.app, few.company)).pause).toBe('notYet');
  });

  it('nobody sees anything as long as the last measurement found a broken promise', async () => {
    const world = await openBrowsingWorld({ detailed: 2 });
    const { app, company } = world;
    await putMeasured(app, true);
    expect((await openBrowsing(app, company)).pause).toBe('closed');
    expect(await findPublicTotal(app)).toBeNull();
    expect((await listClasses(app, company, cardsFor(''))).cards).toEqual([]);
    expect((await detailedOf(world)).rows).toEqual([]);
  });

  it('staff and volunteers have no such list', async () => {
    const { app, officer, caseworker } = await openBrowsingWorld();
    for (const actor of [officer, caseworker])
      await expect(openBrowsing(app, actor)).rejects.toMatchObject({ code: 'notFound' });
    await expect(openBrowsing(app, { ...officer, companyId: 'c' })).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('the cards', () => {
  it('are the same for every company, for one that somebody excluded too', async () => {
    const { app, company, otherCompany, caseworker, people } = await openBrowsingWorld();
    const before = await listClasses(app, company, cardsFor(''));
    await blockCompany(app, caseworker, { profileId: people[0] ?? '', companyId: company.companyId ?? '' });
    const after = await listClasses(app, company, cardsFor(''));
    expect(after.cards).toEqual(before.cards);
    expect((await listClasses(app, otherCompany, cardsFor(''))).cards).toEqual(before.cards);
    expect(before.browsing.shownOn).toBe('2027-01-11');
  });

  it('stand in alphabetical order and say what their class says, and a number in fives', async () => {
    const { app, company } = await openBrowsingWorld();
    const { cards } = await listClasses(app, company, cardsFor(''));
    expect(cards).toEqual([
      {
        key: '1|24|05315|B1',
        cell: { rung: 1, occupation: '24', german: 'B1', region: { kind: 'city', name: 'Köln' } },
        count: 120,
      },
      {
        key: '1|51|05758|B1',
        cell: { rung: 1, occupation: '51', german: 'B1', region: { kind: 'county', name: 'Kreis Herford' } },
        count: 10,
      },
    ]);
  });

  it('keep their number when somebody withdraws, and are gone once fewer than K are left', async () => {
    const { app, company, people } = await openBrowsingWorld();
    const herford = async () =>
      (await listClasses(app, company, cardsFor('region=05758'))).cards.map(({ count }) => count);
    for (const [index, id] of people.slice(0, 7).entries()) {
      expect(await herford(), `after ${index}`).toEqual([10]);
      await withdrawProfile(app, id);
    }
    expect(await herford()).toEqual([10]);
    await withdrawProfile(app, people[7] ?? '');
    expect(await herford()).toEqual([]);
  });

  it('are filtered by two things at most: a third is answered with a sentence, not with people', async () => {
    const { app, company } = await openBrowsingWorld();
    const two = await listClasses(app, company, cardsFor('occupation=S52&german=B1'));
    expect([two.asksTooMuch, two.cards.length]).toEqual([false, 1]);
    const three = await listClasses(app, company, cardsFor('occupation=S52&german=B1&region=057'));
    expect([three.asksTooMuch, three.cards]).toEqual([true, []]);
    for (const choices of [three.occupations, three.germans, three.regions])
      expect(choices.every(({ sum }) => sum === null)).toBe(true);
  });

  it('offer every value, and no number below ten beside it', async () => {
    const { app, company } = await openBrowsingWorld();
    const { occupations, regions } = await listClasses(app, company, cardsFor(''));
    const told = (choices: readonly { value: string; sum: number | null }[]) =>
      choices.filter(({ sum }) => sum !== null).map(({ value, sum }) => [value, sum]);
    expect(occupations.length).toBe(14 + 37);
    expect(told(occupations)).toEqual([
      ['S12', 120],
      ['S52', 10],
      ['24', 120],
      ['51', 10],
    ]);
    expect(regions.length).toBe(5 + 53);
    expect(told(regions).every(([, sum]) => Number(sum) >= 10)).toBe(true);
  });
});

describe('detailed profiles', () => {
  it('are shown with the fields of the gate, for a posting of the company, labelled for this company and batch', async () => {
    const world = await openBrowsingWorld({ detailed: 3 });
    const { app, otherCompany } = world;
    const list = await detailedOf(world);
    expect(list.rows).toHaveLength(3);
    expect(list.rows[0]?.pseudonym).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    expect(list.rows[0]?.profile).toMatchObject({ district: 'Kreis Herford', shifts: ['day'] });
    const labels = await pseudonymsOf(world);
    const others = await listDetailed(app, otherCompany, { filter: everything, postingId: null, page: 1 });
    expect(others.rows.filter(({ pseudonym }) => labels.includes(pseudonym))).toEqual([]);
    app.clock.advance({ days: 7 });
    expect(await pseudonymsOf(world)).toEqual(labels);
    // Out of turn in the same week too: before and after are not read side by side.
    app.clock.advance({ days: -6 });
    await runMeasuredBatch(app);
    expect((await pseudonymsOf(world)).filter((label) => labels.includes(label))).toEqual([]);
  });

  it('leave the list the moment somebody withdraws, and join it with the next batch', async () => {
    const world = await openBrowsingWorld({ detailed: 3 });
    const before = await pseudonymsOf(world);
    await withdrawProfile(world.app, world.people[0] ?? '');
    const after = await pseudonymsOf(world);
    expect(after).toHaveLength(2);
    expect(before).toEqual(expect.arrayContaining(after));
    await chooseDetailed(world.app, world.people[5] ?? '');
    expect(await pseudonymsOf(world)).toEqual(after);
    await runMeasuredBatch(world.app);
    expect(await pseudonymsOf(world)).toHaveLength(3);
  });

  it('are not shown of whoever excluded a company, to nobody, and from that moment on', async () => {
    const world = await openBrowsingWorld({ detailed: 3 });
    const { app, caseworker, otherCompany } = world;
    const excluded = { profileId: world.people[0] ?? '', companyId: otherCompany.companyId ?? '' };
    await blockCompany(app, caseworker, excluded);
    expect(await pseudonymsOf(world)).toHaveLength(2);
    await runMeasuredBatch(app);
    expect(await pseudonymsOf(world)).toHaveLength(2);
    const cards = await listClasses(app, otherCompany, cardsFor('region=05758'));
    expect(cards.cards.map(({ count }) => count)).toEqual([10]);
    await unblockCompany(app, caseworker, excluded);
    await runMeasuredBatch(app);
    expect(await pseudonymsOf(world)).toHaveLength(3);
  });

  it('stand in bands for the posting, inside a band by pseudonym, on every page', async () => {
    const world = await openBrowsingWorld({ detailed: 4 });
    const { app, people, postingId } = world;
    const skill = app.vocabulary.concepts().find((one) => one.kind === 'skill' && isShowable(one))?.key ?? '';
    for (const id of people.slice(0, 2))
      await app.db
        .update(profiles)
        .set({ skills: [skill] })
        .where(eq(profiles.id, id));
    await app.db.update(profiles).set({ hoursMin: 30, hoursMax: 40 });
    await app.db.insert(postingSkills).values({ postingId, concept: skill, weight: 'must', position: 0 });
    await runMeasuredBatch(app);
    const { rows } = await detailedOf(world, '', { postingId });
    expect(rows.map(({ fit }) => fit)).toEqual(['good', 'good', 'talk', 'talk']);
    for (const band of ['good', 'talk']) {
      const labels = rows.filter(({ fit }) => fit === band).map(({ pseudonym }) => pseudonym);
      expect(labels).toEqual([...labels].sort());
    }
    expect(await pseudonymsOf(world, `c=${skill}`)).toHaveLength(2);
    expect(await pseudonymsOf(world, 'level=B1&region=057')).toHaveLength(4);
    expect(await pseudonymsOf(world, 'level=B2')).toEqual([]);
    expect((await detailedOf(world, '', { page: 99 })).page).toBe(1);
  });

  it("cannot be ranked for another company's posting", async () => {
    const world = await openBrowsingWorld({ detailed: 3 });
    await expect(detailedOf(world, '', { postingId: world.otherPostingId })).rejects.toMatchObject({
      code: 'notFound',
    });
    await changePosting(world.app, world.postingId, { german: null });
    const closed = await detailedOf(world, '', { postingId: world.postingId });
    expect([closed.browsing.need, closed.posting, closed.rows]).toEqual(['criteria', null, []]);
  });

  it('are noted in the audit log when they are read: who, and whose', async () => {
    const world = await openBrowsingWorld({ detailed: 2 });
    await detailedOf(world);
    const rows = await world.app.db.select().from(auditRows).where(eq(auditRows.action, 'disclosure.detailedRead'));
    expect(rows.map(({ actorId, subjectIds }) => [actorId, [...subjectIds].sort()])).toEqual([
      [world.company.userId, [...world.people.slice(0, 2)].sort()],
    ]);
  });

  it('are searched by what is typed, and not by what may not be shown', async () => {
    const { app, company } = await openBrowsingWorld();
    const search = (text: string) => understandDetailedSearch(app, company, text, everything);
    expect(search('Kreis Herford, B1').filter).toEqual({ concepts: [], german: 'B1', region: '05758' });
    expect(search('Arabisch').filter.concepts).toEqual([]);
    expect(search('Arabisch').unknown).toHaveLength(1);
    expect(search('Xqyzwv').unknown).toEqual(['Xqyzwv']);
  });
});

describe('what a company sees', () => {
  it('does not depend on the people themselves: other true values change nothing before the next batch', async () => {
    const world = await openBrowsingWorld({ detailed: 3 });
    const { app, company } = world;
    const seen = async () => ({
      cards: await listClasses(app, company, cardsFor('german=B1')),
      detailed: await detailedOf(world, 'level=B1'),
    });
    const before = await seen();
    await app.db.update(profiles).set({ skills: ['skill.changed'], occupations: [], placeId: null, licences: ['CE'] });
    await app.db.delete(languageEvidences);
    expect(await seen()).toEqual(before);
  });

  it('is bound to its own postings in the list of postings it may choose', async () => {
    const { app, company, postingId } = await openBrowsingWorld();
    const own = await app.db.select({ id: postings.id }).from(postings).where(eq(postings.id, postingId));
    expect((await openBrowsing(app, company)).postings.map(({ id }) => ({ id }))).toEqual(own);
  });
});
