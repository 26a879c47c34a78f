import { describe, expect, it } from 'vitest';
import { cardsPage } from '#app/routes/company_.profiles/cards-page.server.ts';
import { detailedPage } from '#app/routes/company_.profiles_.detailed/detailed-page.server.ts';
import { requestPeople } from '#app/use-cases/match/request-people.server.ts';
import { saveSearch } from '#app/use-cases/match/saved-searches.server.ts';
import { profiles } from '#db/schema/index.ts';
import { openBrowsingWorld } from '#tests/support/browsing-world.ts';
import { shapeOf, within } from '#tests/support/shape.ts';
import { importsOf } from './import-graph.ts';

/** What the lists of companies are made of: everything these files reach counts. */
const doors = [
  'app/use-cases/disclosure/list-classes.server.ts',
  'app/use-cases/disclosure/list-detailed.server.ts',
  'app/use-cases/disclosure/marks-of-shown.server.ts',
  'app/use-cases/disclosure/detailed-profiles-for.server.ts',
];
/** Who people are, what is true of them, and who stands where. */
const closed =
  /^(app\/identity\/|db\/vault\/(?!vault\.ts)|search\/engines\/|db\/queries\/[a-z]+\/((profile|proposal|placement)(-[a-z]+)*|public-(batch|pool|profile|standing)|case-(facts|scope)|language-evidence|job-fit|release|browse|consent|learner)\.ts$)/;

/** Every file reached by imports that remain at run time, with how one gets there. */
function reachedFrom(start: string): Map<string, string> {
  const ways = new Map([[start, start]]);
  const open = [start];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    for (const { target, isType } of importsOf(file)) {
      if (target === null || isType || ways.has(target)) continue;
      ways.set(target, `${ways.get(file)} -> ${target}`);
      open.push(target);
    }
  }
  return ways;
}

describe('the lists of companies', () => {
  it.each(doors)('%s reaches no query of people, no vault and no index', (door) => {
    const reached = reachedFrom(door);
    expect(reached.size).toBeGreaterThan(10);
    expect([...reached].filter(([file]) => closed.test(file)).map(([, way]) => way)).toEqual([]);
  });

  it('would be noticed if they did: the page of staff reaches them', () => {
    const reached = reachedFrom('app/use-cases/match/browse-profiles.server.ts');
    expect([...reached.keys()].some((file) => closed.test(file))).toBe(true);
  });
});

const cell = ['rung', 'occupation', 'german', 'region.kind', 'region.name'];
const both = [
  'companyName',
  'need',
  'openedId',
  'pause',
  'requiredCriteria',
  'publicTotal',
  'shownOn',
  ...within('officer', ['email', 'name', 'organisationName', 'phone']),
  ...within('postings[]', ['code', 'id', 'occupationGroup', 'title']),
  ...within('posting', ['code', 'id', 'occupationGroup', 'title']),
  ...within('saved[]', ['id', 'list', 'name', 'newCount', 'version', 'wantsMail']),
  ...within('requests[]', ['cardKey', 'id', 'kind', 'postingId', 'postingTitle', 'pseudonym', 'state', 'version']),
];

describe('the answer of a page of companies (`.data` holds the same)', () => {
  it('of cards: cells, numbers of the week, what can be chosen, and its own requests', async () => {
    const { app, company, postingId } = await openBrowsingWorld();
    await requestPeople(app, company, { postingId, about: { kind: 'card', classKey: '1|51|05758|B1' } });
    await saveSearch(app, company, { list: 'cards', name: 'Alle', query: '', wantsMail: false });
    const page = await cardsPage(app, company, new URL('https://portal.example/company/profiles'));
    expect(shapeOf(page)).toEqual(
      [
        ...both,
        ...['asksTooMuch', 'page', 'pageCount', 'total'],
        ...within('filter', ['german', 'occupation', 'region']),
        ...within('cards[]', ['count', 'key']),
        ...within('cards[].cell', cell),
        ...within('requests[].cell', cell),
        ...within('occupations[]', ['sum', 'value']),
        ...within('germans[]', ['sum', 'value']),
        ...within('regions[]', ['isDistrict', 'name', 'sum', 'value']),
      ].sort(),
    );
  });

  it('of detailed profiles: a label, a band and the fields of the gate; no id, no time, no number of the person', async () => {
    const world = await openBrowsingWorld({ detailed: 2 });
    const { app, company, postingId } = world;
    const address = new URL('https://portal.example/company/profiles/detailed?level=A2');
    const [row] = (await detailedPage(app, company, address)).rows;
    await requestPeople(app, company, { postingId, about: { kind: 'profile', pseudonym: row?.pseudonym ?? '' } });
    await saveSearch(app, company, { list: 'detailed', name: 'Alle', query: '', wantsMail: false });
    const page = await detailedPage(app, company, address);
    expect(shapeOf(page)).toEqual(
      [
        ...both,
        ...['page', 'pageCount', 'total'],
        ...within('filter', ['german', 'region']),
        'requests[].cell',
        ...within('regions[]', ['isDistrict', 'name', 'value']),
        ...within('rows[]', ['fit', 'pseudonym']),
        ...within('rows[].profile', [
          'availableMonth',
          'commute',
          'district',
          'experience',
          'hoursMax',
          'hoursMin',
          'occupations[]',
          'shifts[]',
        ]),
        ...['listening', 'reading', 'speaking', 'writing'].flatMap((skill) =>
          within(`rows[].profile.german.${skill}`, ['level', 'proof']),
        ),
      ].sort(),
    );
    const text = JSON.stringify(page);
    for (const person of await app.db.select({ id: profiles.id, code: profiles.caseCode }).from(profiles)) {
      expect(text).not.toContain(person.id);
      expect(text).not.toContain(person.code);
    }
  });
});
