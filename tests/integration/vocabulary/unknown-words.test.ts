import { describe, expect, it } from 'vitest';
import type { Actor } from '#app/domain/account/actor.ts';
import { createProfile } from '#app/use-cases/profile/create-profile.server.ts';
import { listSynonyms, listUnknownWords, forgetTypedWords } from '#app/use-cases/reference/list-typed-words.server.ts';
import { keepRetention } from '#app/use-cases/retention/keep-retention.server.ts';
import { dismissUnknownWord, mapWord, meantConcept, removeSynonym } from '#app/use-cases/reference/map-word.server.ts';
import { noteCheckedWords } from '#app/use-cases/reference/note-typed-words.server.ts';
import { loadVocabulary } from '#db/queries/reference/vocabulary.ts';
import { auditRows, companyContacts, dismissedWords, typedWords } from '#db/schema/index.ts';
import { createVocabulary } from '#search/vocabulary/vocabulary.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertCompany, insertOrganisation, insertUser } from '#tests/support/factories.ts';
import { newPerson } from '#tests/support/person.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const word = 'Kesselflickerei';
const folded = 'kesselflickerei';

async function open() {
  const app = await openTestApp();
  const organisationId = (await insertOrganisation(app.db)).id;
  const user = async (role: 'caseworker' | 'administrator') =>
    actorOf(await insertUser(app.db, { roles: [role], organisationId }));
  const administrator = await user('administrator');
  const colleagues = [await user('caseworker'), await user('caseworker'), await user('caseworker')] as const;
  const type = async (text: string, who: readonly Actor[] = colleagues) => {
    for (const { userId } of who) await noteCheckedWords(app, userId, [{ kind: 'skill', words: text }]);
  };
  const listed = async () => (await listUnknownWords(app, administrator)).map((one) => one.folded);
  return { app, administrator, colleagues, type, listed };
}

describe('unknown words', () => {
  it('are listed once three users have typed them, however often two did', async () => {
    const { app, administrator, colleagues, type, listed } = await open();
    const [first, second, third] = colleagues;
    for (let time = 0; time < 3; time += 1) await type(word, [first, second]);
    expect(await listed()).toEqual([]);
    app.clock.advance({ days: 1 });
    await type('  KESSELFLICKEREI ', [third]);
    expect(await listUnknownWords(app, administrator)).toEqual([
      { folded, kind: 'skill', typists: 3, lastOn: '2027-01-12' },
    ]);
  });

  it('say nothing about who typed them', async () => {
    const { app, colleagues, type } = await open();
    await type(word);
    await type('Drachenzähmung');
    const rows = await app.db.select().from(typedWords);
    expect(new Set(rows.map(({ typist }) => typist)).size).toBe(6);
    for (const { userId } of colleagues) expect(JSON.stringify(rows)).not.toContain(userId);
  });

  it('are not what the vocabulary knows, addresses, numbers or sentences', async () => {
    const { app, type } = await open();
    await type('Schweißen');
    await type('zyx@example.org');
    await type('0521 5550123');
    await type('www.zyxfirma.example');
    await type('Zyxblabla '.repeat(9));
    expect(await app.db.$count(typedWords)).toBe(0);
  });

  it('are counted when a profile is saved, once for its words', async () => {
    const { app, colleagues, listed } = await open();
    for (const [index, actor] of colleagues.entries()) {
      await createProfile(app, actor, {
        ...newPerson({ number: { customerNumber: `999P${index}` } }),
        unknownWords: [{ field: 'skill', words: word }],
        key: null,
      });
    }
    expect(await listed()).toEqual([folded]);
  });

  it('are never the name of somebody in the vault, in part or whole, before or after she is recorded', async () => {
    const { app, colleagues, type, listed } = await open();
    const canary = { firstName: 'Zyxwina Maria', lastName: 'Kanarienmüster-Ölbaum' };
    await type('Kanarienmuester');
    expect(await listed()).toEqual(['kanarienmuster']);
    await createProfile(app, colleagues[0], { ...newPerson({ name: canary }), key: null });
    expect(await listed()).toEqual([]);
    await forgetTypedWords(app);
    expect(await app.db.$count(typedWords)).toBe(0);
    for (const text of ['KANARIENMÜSTER', 'Ölbaum', 'Zyxwina', 'Zyxwina Kanarienmüster', 'Kanarienmüster Gruppe'])
      await type(text);
    expect(await app.db.$count(typedWords)).toBe(0);
  });

  it('are never the name of a colleague or a contact of a company, not even uncounted', async () => {
    const { app, type, listed } = await open();
    await insertUser(app.db, { displayName: 'Zyxbert Probemann' });
    const company = await insertCompany(app.db);
    await app.db.insert(companyContacts).values({ companyId: company.id, name: 'Zyxhilde Ansprechfrau' });
    for (const text of ['Zyxbert', 'Zyxbert Probemann', 'Ansprechfrau']) await type(text);
    expect(await listed()).toEqual([]);
    expect(await app.db.$count(typedWords)).toBe(0);
  });

  it('are forgotten 30 days after each user typed them last', async () => {
    const { app, type, listed } = await open();
    await type(word);
    app.clock.advance({ days: 30 });
    await keepRetention(app, ['typedWords']);
    expect(await listed()).toEqual([folded]);
    app.clock.advance({ days: 1 });
    await keepRetention(app, ['typedWords']);
    expect(await app.db.$count(typedWords)).toBe(0);
  });
});

describe('an administrator', () => {
  it('maps a word: it is understood at once, after a restart too, and can be taken away again', async () => {
    const { app, administrator, type, listed } = await open();
    await type(word);
    expect(app.vocabulary.resolve(word, 'skill').unknown).toEqual([word]);
    await mapWord(app, administrator, { folded, kind: 'skill', conceptKey: 'skill.welding' });
    const keys = () => app.vocabulary.resolve(word, 'skill').concepts.map(({ key }) => key);
    expect(keys()).toEqual(['skill.welding']);
    expect(createVocabulary(await loadVocabulary(app.db)).resolve(word, 'skill').concepts[0]?.key).toBe(
      'skill.welding',
    );
    expect(await listed()).toEqual([]);
    expect(await listSynonyms(app, administrator)).toMatchObject([{ folded, label: 'Schweißen' }]);
    const audited = (await app.db.select().from(auditRows)).filter(({ action }) => action === 'vocabulary.map');
    expect(audited).toMatchObject([{ actorId: administrator.userId, subjectIds: ['skill.welding'] }]);
    await removeSynonym(app, administrator, { folded, conceptKey: 'skill.welding' });
    expect(keys()).toEqual([]);
    await expect(
      removeSynonym(app, administrator, { folded: 'schweissen', conceptKey: 'skill.welding' }),
    ).rejects.toMatchObject({ code: 'notFound' });
  });

  it('sets a word aside: it is not counted again, and kept only as a hash', async () => {
    const { app, administrator, type, listed } = await open();
    await type(word);
    await dismissUnknownWord(app, administrator, { folded, kind: 'skill' });
    await type(word);
    expect(await listed()).toEqual([]);
    expect(await app.db.$count(typedWords)).toBe(0);
    expect(JSON.stringify(await app.db.select().from(dismissedWords))).not.toContain(folded);
  });

  it('is told when a word is gone, and what a name may mean', async () => {
    const { app, administrator } = await open();
    await expect(
      mapWord(app, administrator, { folded, kind: 'skill', conceptKey: 'skill.welding' }),
    ).rejects.toMatchObject({ code: 'conflict', reason: 'typedWordGone' });
    expect(meantConcept(app, administrator, 'Schweißen', 'skill')).toEqual({ key: 'skill.welding', choices: null });
    expect(meantConcept(app, administrator, 'Schwei', 'skill').choices?.map(({ key }) => key)).toContain(
      'skill.welding',
    );
    expect(meantConcept(app, administrator, 'Zyxblabla', 'skill')).toEqual({ key: null, choices: [] });
  });

  it('is the only one who may', async () => {
    const { app, colleagues, type } = await open();
    await type(word);
    const [caseworker] = colleagues;
    expect(await listUnknownWords(app, caseworker)).toHaveLength(1);
    const refused = { code: 'forbidden' };
    const one = { folded, kind: 'skill' as const };
    await expect(mapWord(app, caseworker, { ...one, conceptKey: 'skill.welding' })).rejects.toMatchObject(refused);
    await expect(dismissUnknownWord(app, caseworker, one)).rejects.toMatchObject(refused);
    await expect(removeSynonym(app, caseworker, { folded, conceptKey: 'skill.welding' })).rejects.toMatchObject(
      refused,
    );
  });
});
