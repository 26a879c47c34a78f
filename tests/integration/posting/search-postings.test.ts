import { expect, it } from 'vitest';
import { listPostings } from '#app/use-cases/posting/list-postings.server.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertPosting, insertUser } from '#tests/support/factories.ts';
import { openTestApp } from '#tests/support/test-app.ts';

async function openSearch() {
  const app = await openTestApp();
  const officer = actorOf(await insertUser(app.db, { roles: ['officer'] }));
  const search = async (text: string, without: string[] = []) => {
    const filter = { text, without, state: null, kind: null, mine: false, page: 1, size: 50 };
    const { rows, meant } = await listPostings(app, officer, filter);
    return { titles: rows.map(({ title }) => title).sort(), meant: meant.map(({ key }) => key) };
  };
  return { app, search };
}

it('says as what a typed word was read, and no longer reads it so once somebody says it is not meant', async () => {
  const { app, search } = await openSearch();
  await insertPosting(app.db, { title: 'Metallbau Nord', occupation: 'occ.welder' });
  await insertPosting(app.db, { title: 'Schweisser gesucht' });
  expect(await search('Schweisser')).toEqual({
    titles: ['Metallbau Nord', 'Schweisser gesucht'],
    meant: ['occ.welder', 'skill.welding'],
  });
  expect(await search('Schweisser', ['occ.welder'])).toEqual({
    titles: ['Schweisser gesucht'],
    meant: ['skill.welding'],
  });
});

it('says nothing of words that stand for nothing but their letters', async () => {
  const { search } = await openSearch();
  for (const text of ['', 'ST-0001', '%', 'Xqyzwv']) expect((await search(text)).meant, text).toEqual([]);
});

it('finds what is asked for in a place, around it, in a district, and says that it was read as one', async () => {
  const { app, search } = await openSearch();
  const [town, near, moers] = ['Oberhausen', 'Mülheim an der Ruhr', 'Moers'].map((name) => {
    const answer = app.places.resolve(name);
    return answer.kind === 'one' && answer.spot.kind === 'place' ? answer.spot.id : -1;
  });
  await insertPosting(app.db, { title: 'Helferin gesucht', occupation: 'occ.care-helper', placeId: town });
  await insertPosting(app.db, { title: 'Nachtwache', occupation: 'occ.care-helper', placeId: near });
  await insertPosting(app.db, { title: 'Pflege am Rhein', occupation: 'occ.care-helper', placeId: moers });
  await insertPosting(app.db, { title: 'Schweißen', occupation: 'occ.welder', placeId: town });
  const here = { titles: ['Helferin gesucht'], meant: ['place', 'occ.care-helper', 'skill.basic-care'] };
  expect(await search('Pflegehelfer Oberhausen')).toEqual(here);
  expect(await search('Oberhausen Pflegehelferin')).toEqual(here);
  expect((await search('Pflegehelfer Oberhausen 15 km')).titles).toEqual(['Helferin gesucht', 'Nachtwache']);
  expect(await search('Oberhausen')).toEqual({ titles: ['Helferin gesucht', 'Schweißen'], meant: ['place'] });
  expect((await search('Pflegehelfer Kreis Wesel')).titles).toEqual(['Pflege am Rhein']);
  expect((await search('Pflegehelfer Oberhausen', ['place'])).titles).toEqual([]);
});
