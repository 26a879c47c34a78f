import fc from 'fast-check';
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { browseFilters, browseQuery, type BrowseFilters } from '#app/domain/match/browse-question.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { browseProfiles } from '#app/use-cases/match/browse-profiles.server.ts';
import {
  forgetSearch,
  listSavedSearches,
  markSearchSeen,
  saveSearch,
  setSearchMail,
} from '#app/use-cases/match/saved-searches.server.ts';
import { understandSearch } from '#app/use-cases/match/understand-search.server.ts';
import { checkSavedSearches } from '#app/use-cases/match/check-saved-searches.server.ts';
import { changeProfiles } from '#app/use-cases/profile/change-profiles.server.ts';
import { indexSource } from '#app/use-cases/job/index-source.server.ts';
import { mailOutbox, profiles, savedSearches, unknownWords, users } from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertOrganisation, insertProfile, insertUser } from '#tests/support/factories.ts';
import { openTestApp, type TestApp } from '#tests/support/test-app.ts';
import { typedText } from '#tests/support/typed-text.ts';

const filters = (query = ''): BrowseFilters => browseFilters(new URLSearchParams(query));
const bielefeld = 711_000;

let app: TestApp;
let house: { id: string };
let caseworker: ReturnType<typeof actorOf>;
let officer: ReturnType<typeof actorOf>;

beforeEach(async () => {
  app = await openTestApp();
  house = await insertOrganisation(app.db);
  caseworker = actorOf(await insertUser(app.db, { organisationId: house.id }));
  officer = actorOf(await insertUser(app.db, { roles: ['officer'] }));
});

/** Somebody published, in the index. */
async function published(over: Parameters<typeof insertProfile>[1] = {}) {
  const profile = await insertProfile(app.db, { organisationId: house.id, ...over });
  await app.engine.rebuild(app.db, indexSource(app.clock));
  return profile;
}
const codes = async (actor: typeof officer, query: string, words: string[] = []) =>
  (await browseProfiles(app, actor, filters(query), { words })).rows.map(({ caseCode }) => caseCode).sort();

describe('browsing', () => {
  it('shows a caseworker the profiles of her own house and an officer those of all, in lists and numbers alike', async () => {
    const own = await published();
    const other = await published({ organisationId: (await insertOrganisation(app.db)).id });
    expect(await codes(caseworker, '')).toEqual([own.caseCode]);
    expect(await codes(officer, '')).toEqual([own.caseCode, other.caseCode].sort());
    const { counts, total } = await browseProfiles(app, caseworker, filters());
    expect([total, counts.germanUnknown]).toEqual([1, 1]);
  });

  it('never hides somebody who speaks more languages than the one that is asked for', async () => {
    const mine = { caseworkerId: caseworker.userId };
    const one = await published({ ...mine, otherLanguages: ['en'] });
    const both = await published({ ...mine, otherLanguages: ['uk', 'en'] });
    await published({ ...mine, otherLanguages: ['uk'] });
    expect(await codes(caseworker, 'language=en')).toEqual([one.caseCode, both.caseCode].sort());
    expect(await codes(caseworker, 'language=en&language=uk')).toEqual([both.caseCode]);
    const { languages } = await browseProfiles(app, caseworker, filters());
    expect(languages).toEqual([
      { code: 'en', count: 2 },
      { code: 'uk', count: 2 },
    ]);
  });

  it("tells nobody but the case's own staff which languages somebody speaks or what was written of her", async () => {
    const profile = await published({ otherLanguages: ['ti'], caseworkerId: caseworker.userId });
    await app.db
      .insert(unknownWords)
      .values({ ownerKind: 'profile', ownerId: profile.id, field: 'skill', words: 'Glasbläserei' });
    const colleague = actorOf(await insertUser(app.db, { organisationId: house.id }));
    for (const actor of [officer, colleague]) {
      const all = await browseProfiles(app, actor, filters());
      expect([all.total, all.languages]).toEqual([1, []]);
      expect(await codes(actor, '', ['glasblaes'])).toEqual([]);
    }
    expect(await codes(colleague, 'language=ti')).toEqual([]);
    // An officer never has this filter: it is as if she had not asked.
    const { total, filters: held } = await browseProfiles(app, officer, filters('language=ti'));
    expect([total, held.languages]).toEqual([1, []]);
    expect(await codes(caseworker, 'language=ti', ['glasblaes'])).toEqual([profile.caseCode]);
  });

  it('leaves out a place nobody knows instead of everybody', async () => {
    await published();
    const { total, filters: held } = await browseProfiles(app, officer, filters('spot=9999998&km=5&district=99999'));
    expect([total, held.spotId, held.districts]).toEqual([1, null, []]);
  });

  it('does not show somebody who withdrew, even where the index still has her', async () => {
    const profile = await published();
    await app.db.update(profiles).set({ state: 'withdrawn' }).where(eq(profiles.id, profile.id));
    expect(await codes(officer, '')).toEqual([]);
  });

  it('forgets her at once when she withdraws by the way profiles change', async () => {
    const profile = await published({ caseworkerId: caseworker.userId });
    await write(app.db, (tx) =>
      changeProfiles(app, tx, caseworker.userId, [{ kind: 'withdraw', id: profile.id, version: profile.version }]),
    );
    expect((await browseProfiles(app, officer, filters())).total).toBe(0);
  });

  it('filters by a district with all its towns and quarters, and by the way from a place', async () => {
    const there = await published({ placeId: bielefeld });
    const near = await published({ placeId: 758_012 });
    await published({ placeId: null });
    expect(await codes(officer, 'district=05711')).toEqual([there.caseCode]);
    const { rows } = await browseProfiles(app, officer, filters(`spot=${bielefeld}&km=20`));
    expect(rows.map(({ caseCode, km }) => [caseCode, (km ?? 99) > 0])).toEqual([
      [there.caseCode, false],
      [near.caseCode, true],
    ]);
  });

  it('finds by words outside the vocabulary', async () => {
    const profile = await published({ caseworkerId: caseworker.userId });
    await published({ caseworkerId: caseworker.userId });
    await app.db
      .insert(unknownWords)
      .values({ ownerKind: 'profile', ownerId: profile.id, field: 'skill', words: 'Glasbläserei, Vasen' });
    expect(await codes(caseworker, '', ['glasblaes'])).toEqual([profile.caseCode]);
    expect(await codes(caseworker, '', ['glasblaes', 'tassen'])).toEqual([]);
  });
});

describe('a list in which nobody is left', () => {
  const openings = async (actor: typeof officer, query: string) =>
    (await browseProfiles(app, actor, filters(query))).openings.map(({ filter, total }) => [filter.is, total]);
  const paderborn = 774_032;

  it('says which filter, taken out, brings how many, most first', async () => {
    await published({ placeId: bielefeld, shifts: ['night'], hoursMax: 40 });
    await published({ placeId: bielefeld, shifts: ['night'], hoursMax: 40 });
    await published({ placeId: paderborn, shifts: ['early'], hoursMax: 40 });
    expect(await openings(officer, `spot=${paderborn}&km=10&shift=night&hours=30`)).toEqual([
      ['km', 2],
      ['near', 2],
      ['shift', 1],
    ]);
  });

  it('counts only people of the reach of whoever asks, and by languages only her own cases', async () => {
    const mine = { caseworkerId: caseworker.userId, placeId: bielefeld };
    await published({ ...mine, otherLanguages: ['en'] });
    await published({ ...mine, otherLanguages: ['uk'] });
    await published({ placeId: bielefeld, organisationId: (await insertOrganisation(app.db)).id });
    expect(await openings(caseworker, `spot=${bielefeld}&language=en&language=uk`)).toEqual([
      ['language', 1],
      ['language', 1],
    ]);
    expect(await openings(caseworker, `kind=internship&german=C1&language=uk`)).toEqual([]);
  });

  it('is silent where many are left', async () => {
    for (let person = 0; person < 6; person += 1) await insertProfile(app.db, { placeId: bielefeld });
    await published({ placeId: paderborn });
    expect(await openings(officer, `spot=${bielefeld}&km=10`)).toEqual([]);
  });
});

describe('a typed search', () => {
  const understand = (text: string) => understandSearch(app, officer, text, filters());

  it('becomes occupations, skills, a level and a place', () => {
    const { filters: found, ambiguous, unknown } = understand('Schweisser, Staplerfahrer Bielefeld ab B1');
    expect(found.concepts).toContain('occ.welder');
    expect(browseQuery(found)).toContain(`german=B1&spot=${bielefeld}&km=20`);
    expect([ambiguous, unknown]).toEqual([[], []]);
  });

  it('takes occupations around "oder" for alternatives, and everything else for what it is', () => {
    const { filters: found, unknown } = understand('Kinderpflegerin oder Erzieherin Bielefeld B1');
    expect(browseQuery(found)).toBe(`or=occ.childcare-worker%2Cocc.educator&german=B1&spot=${bielefeld}&km=20`);
    expect(unknown).toEqual([]);
    expect(understand('Koch oder Bäckerin or Kellner').filters.oneOf).toHaveLength(1);
    expect(understand('Koch oder Bäckerin or Kellner').filters.oneOf[0]).toHaveLength(3);
    // The same occupation twice, or an occupation and a skill: no choice between two.
    for (const text of ['Koch oder Köchin', 'Lagerhelfer oder Schweißen'])
      expect(understand(text).filters.oneOf, text).toEqual([]);
    expect(understand('Koch und Bäcker').filters.concepts).toHaveLength(2);
  });

  it('finds whoever has one of the two, and nobody else', async () => {
    const one = await published({ occupations: ['occ.cook'] });
    const other = await published({ occupations: ['occ.welder'] });
    await published({ occupations: ['occ.nurse'] });
    const { filters: found } = understand('Koch oder Schweißer');
    expect(await codes(officer, browseQuery(found))).toEqual([one.caseCode, other.caseCode].sort());
  });

  it('takes C1 behind "Führerschein" for a licence', () => {
    const { licences, german } = understand('Fahrer Führerschein C1').filters;
    expect([licences, german]).toEqual([['C1'], { from: null, to: null }]);
  });

  it('takes hours, shift, kind, start and distance that stand beside the occupation', () => {
    const { filters: found, unknown } = understand(
      'Pfleger Nachtdienst Herford 30 km Teilzeit Praktikum sofort Deutsch B1',
    );
    expect(browseQuery(found)).toBe(
      `c=occ.nurse&german=B1&spot=758012&km=30&kind=internship&shift=night&hours=15&hoursTo=34&freeTo=${dayOf(app.clock.now())}`,
    );
    expect(unknown).toEqual([]);
  });

  it('says that kilometres mean nothing without a place', () => {
    expect(understand('Koch 30 km').unknown).toEqual(['30 km']);
    expect(understandSearch(app, officer, 'Koch 30 km', filters(`spot=${bielefeld}&km=10`)).filters.km).toBe(30);
  });

  it('says that signs alone mean nothing instead of listing everybody', () => {
    for (const text of ['"', '%', '🙂', '\u200f٪']) expect(understand(text).unknown, text).toEqual([text]);
    expect(understand('   ').unknown).toEqual([]);
  });

  it('asks whoever may read of her own cases whether a language is spoken or a skill; an officer has only the skill', () => {
    const [question] = understandSearch(app, caseworker, 'Koch Ukrainisch', filters()).ambiguous;
    expect(question?.choices).toMatchObject([
      { is: 'language', code: 'uk' },
      { is: 'concept', key: 'skill.ukrainian' },
    ]);
    expect(understand('Koch Ukrainisch').filters.concepts).toEqual(['occ.cook', 'skill.ukrainian']);
  });

  it('asks which MAG is meant', () => {
    const [question] = understand('MAG').ambiguous;
    expect(question?.choices).toMatchObject([
      { is: 'concept', key: 'skill.mag-welding' },
      { is: 'kind', kind: 'employerMeasure' },
    ]);
    expect(understand('MAG Schweißen').ambiguous).toEqual([]);
  });

  it('takes a district, and asks where a name is ambiguous', () => {
    expect(understand('Kreis Herford').filters.districts).toEqual(['05758']);
    expect(understand('Mülheim').ambiguous[0]?.choices.length).toBeGreaterThan(1);
  });

  it('gives an answer to whatever is typed', () => {
    for (const text of [
      '',
      '   ',
      'c++',
      "O'Neil",
      '"',
      '%',
      '🙂',
      'x'.repeat(10_000),
      '٣٤',
      '\u200fabc',
      "' OR 1=1 --",
    ])
      expect(understand(text)).toBeDefined();
    fc.assert(fc.property(typedText, (text) => understand(text) !== undefined));
  });
});

describe('the address of filters', () => {
  it('gives back what was filtered, and leaves out what it does not know', () => {
    const query =
      'c=occ.welder&or=occ.cook%2Cocc.nurse&german=A2&germanTo=B2&spot=711000&km=30&district=05711&kind=employment&shift=early&hours=20&hoursTo=40&free=2026-12-01&freeTo=2027-01-01&licence=B&language=en&car=yes&sort=german';
    expect(browseQuery(filters(query))).toBe(query);
    expect(browseQuery(filters('c=%27&german=D9&km=9999&free=2026-02-31&kind=x&spot=abc&hours=-1&sort=name'))).toBe('');
  });

  it('never fails', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('c', 'german', 'km', 'free', 'spot', 'language'), fc.string())),
        (all) => {
          const once = browseQuery(browseFilters(new URLSearchParams(all)));
          expect(browseQuery(filters(once))).toBe(once);
        },
      ),
    );
  });
});

describe('a saved search', () => {
  it('tells who is new since it was last seen, to its owner only', async () => {
    const before = await published();
    const id = await saveSearch(app, officer, {
      name: 'Alle',
      list: 'profiles',
      query: browseQuery(filters()),
      wantsMail: true,
    });
    expect((await listSavedSearches(app, officer, ['profiles']))[0]?.newIds).toEqual([]);
    const after = await published();
    const [saved] = await listSavedSearches(app, officer, ['profiles']);
    expect(saved?.newIds).toEqual([after.id]);
    expect(before.id).not.toBe(after.id);
    expect(await listSavedSearches(app, caseworker, ['profiles'])).toEqual([]);
    await expect(markSearchSeen(app, caseworker, { id, version: 1 })).rejects.toMatchObject({ code: 'notFound' });
    await markSearchSeen(app, officer, { id, version: 1 });
    expect((await listSavedSearches(app, officer, ['profiles']))[0]?.newIds).toEqual([]);
    await expect(markSearchSeen(app, officer, { id, version: 1 })).rejects.toMatchObject({ code: 'versionConflict' });
  });

  it('keeps nothing of somebody who withdrew; who comes back is new', async () => {
    const profile = await published({ caseworkerId: caseworker.userId });
    await saveSearch(app, officer, { name: 'Alle', list: 'profiles', query: browseQuery(filters()), wantsMail: true });
    await write(app.db, (tx) =>
      changeProfiles(app, tx, caseworker.userId, [{ kind: 'withdraw', id: profile.id, version: profile.version }]),
    );
    const [row] = await app.db
      .select({ seen: savedSearches.seenIds, version: savedSearches.version })
      .from(savedSearches);
    expect(row).toEqual({ seen: [], version: 1 });
  });

  it('is deleted by its owner, not by others, and there are at most twenty', async () => {
    const id = await saveSearch(app, officer, {
      name: 'Alle',
      list: 'profiles',
      query: browseQuery(filters()),
      wantsMail: false,
    });
    await forgetSearch(app, caseworker, id);
    expect(await listSavedSearches(app, officer, ['profiles'])).toHaveLength(1);
    for (let number = 1; number < 20; number += 1)
      await saveSearch(app, officer, {
        name: `Suche ${number}`,
        list: 'profiles',
        query: browseQuery(filters()),
        wantsMail: false,
      });
    await expect(
      saveSearch(app, officer, { name: 'Zu viel', list: 'profiles', query: browseQuery(filters()), wantsMail: false }),
    ).rejects.toMatchObject({ code: 'limit' });
    await forgetSearch(app, officer, id);
    expect(await listSavedSearches(app, officer, ['profiles'])).toHaveLength(19);
  });

  it('is told of by a mail without a word about anybody, once for everybody new', async () => {
    const mailsOf = () => app.db.select({ about: mailOutbox.about, userId: mailOutbox.userId }).from(mailOutbox);
    const id = await saveSearch(app, officer, {
      name: 'Alle',
      list: 'profiles',
      query: browseQuery(filters()),
      wantsMail: true,
    });
    await saveSearch(app, officer, {
      name: 'Ohne Mail',
      list: 'profiles',
      query: browseQuery(filters()),
      wantsMail: false,
    });
    await checkSavedSearches(app);
    expect(await mailsOf()).toEqual([]);
    await published();
    await checkSavedSearches(app);
    await checkSavedSearches(app);
    expect(await mailsOf()).toEqual([{ about: id, userId: officer.userId }]);
    await published();
    app.clock.advance({ minutes: 10 });
    await checkSavedSearches(app);
    expect(await mailsOf()).toHaveLength(2);
    // What the owner has on her screen still holds.
    await markSearchSeen(app, officer, { id, version: 1 });
    await setSearchMail(app, officer, { id, version: 2, wantsMail: false });
    const states = await app.db.select({ state: mailOutbox.state }).from(mailOutbox);
    expect(states.map(({ state }) => state)).toEqual(['dropped', 'dropped']);
  });

  it('is not told to somebody who left, and never of people beyond her reach', async () => {
    const id = await saveSearch(app, caseworker, {
      name: 'Alle',
      list: 'profiles',
      query: browseQuery(filters()),
      wantsMail: true,
    });
    await published({ organisationId: (await insertOrganisation(app.db)).id });
    await checkSavedSearches(app);
    await published();
    await app.db.update(users).set({ deactivatedAt: app.clock.now() }).where(eq(users.id, caseworker.userId));
    await checkSavedSearches(app);
    expect(id).not.toBe('');
    expect(await app.db.select().from(mailOutbox)).toEqual([]);
  });
});
